// Deliberate acts are counted: a chord of keys, a click, a tap, a drag, a choice. The wording of a claim is entered, and
// counted apart.

import type { Locator, Page } from '@playwright/test';

export class Acts {
  done = 0;
  entered = 0;

  constructor(private readonly page: Page) {}

  async press(...chords: string[]): Promise<void> {
    for (const chord of chords) {
      this.done++;
      await this.page.keyboard.press(chord);
    }
  }

  async click(what: Locator): Promise<void> {
    this.done++;
    await what.click();
  }

  async tap(what: Locator): Promise<void> {
    this.done++;
    await what.tap();
  }

  async choose(what: Locator, option: string | { label: string }): Promise<void> {
    this.done++;
    await what.selectOption(option);
  }

  /** By mouse, from one place of the page to another; `onTheWay` while the button is held. */
  async drag(from: Locator, onTheWay: () => Promise<{ x: number; y: number }>): Promise<void> {
    this.done++;
    const box = await from.boundingBox();
    if (!box) throw new Error('There is nothing to drag.');
    await this.page.mouse.move(box.x + 30, box.y + 14);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + 40, box.y + 26, { steps: 3 });
    const to = await onTheWay();
    await this.page.mouse.move(to.x, to.y, { steps: 5 });
    await this.page.mouse.up();
  }

  async enter(words: string): Promise<void> {
    this.entered++;
    await this.page.keyboard.type(words);
  }
}

// Hands for forms that have hundreds of fields: what is said of each claim of a whole map.

import type { Locator } from '@playwright/test';

/** What is typed into fields, or chosen, one after the other; null where nothing is to be said. */
export type Fields = readonly (readonly [label: string, words: string | null | undefined])[];

/** What somebody does with a form. */
export type Deed =
  /** Goes to a claim in the outline, by the number of its row: the form is about it. */
  | { row: number; heading?: string | undefined; says?: string }
  /** Presses the first button whose words begin so, or types, in the form or in one of its citations. */
  | { button: string; citation?: number }
  | { fields: Fields; citation?: number };

/** Does as who goes through a form: each field is left before the next. Many at once, for there are hundreds. */
export async function handle(form: Locator, deeds: readonly Deed[]): Promise<void> {
  await form.evaluate(async (form, deeds) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    /** It may come with what was done before. */
    const found = async <It>(what: string, look: () => It | null | undefined | false): Promise<It> => {
      for (let turn = 0; turn < 600; turn++) {
        const it = look();
        if (it) return it;
        await frame();
      }
      throw new Error(`There is no ${what}.`);
    };
    const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
    /** As a pointer does: nothing lies over what it is on. */
    const press = (it: HTMLElement, name: string) => {
      it.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = it.getBoundingClientRect();
      const over = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12));
      if (!it.contains(over)) throw new Error(`${name} is covered.`);
      it.click();
    };
    const goTo = async (number: number) => {
      const row = document.querySelectorAll<HTMLElement>('[role="treeitem"]')[number];
      row?.focus();
      if (!row || document.activeElement !== row) throw new Error(`Row ${number} takes no keyboard.`);
      press(row, `Row ${number}`);
      await frame();
    };
    const say = async (part: Element, label: string, said: string) => {
      const field = await found(
        `field “${label}”`,
        () =>
          [...part.querySelectorAll('label')].find(({ textContent }) => textContent === label)?.control as
            | HTMLInputElement
            | HTMLSelectElement
            | null
            | undefined,
      );
      const more = field.closest('details');
      if (more && !more.open) more.querySelector('summary')?.click();
      field.focus();
      if (document.activeElement !== field) throw new Error(`“${label}” takes no keyboard.`);
      if (field instanceof HTMLSelectElement) {
        const chosen = [...field.options].find(({ text }) => text === said)?.value ?? said;
        // Who chooses what is chosen chooses nothing.
        if (field.value === chosen) return;
        field.value = chosen;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (field.value !== said) {
        field.select();
        document.execCommand(said === '' ? 'delete' : 'insertText', false, said);
        field.blur();
      } else return;
      await frame();
    };
    for (const deed of deeds) {
      if ('row' in deed) {
        const { row, heading, says } = deed;
        await goTo(row);
        if (heading !== undefined)
          await found(`form about “${heading}”`, () => words(form.querySelector('h2')) === heading);
        if (says !== undefined)
          await found(`“${says}” in the form`, () =>
            [...form.querySelectorAll('p')].some((it) => it.checkVisibility() && words(it)?.includes(says)),
          );
        continue;
      }
      const { citation } = deed;
      const part =
        citation === undefined
          ? form
          : await found(`citation ${citation}`, () => form.querySelectorAll('.citation-form')[citation]);
      if ('button' in deed) {
        const { button } = deed;
        const it = await found(`button “${button}”`, () =>
          [...part.querySelectorAll('button')].find(
            (each) => each.checkVisibility() && words(each)?.startsWith(button),
          ),
        );
        if (it.disabled) throw new Error(`“${button}” cannot be pressed.`);
        press(it, `“${button}”`);
        await frame();
        continue;
      }
      for (const [label, said] of deed.fields)
        if (said !== null && said !== undefined) await say(part, label, said);
    }
  }, deeds);
}

export const fill = (form: Locator, fields: Fields) => handle(form, [{ fields }]);

// The windows of a talk as tests open them, and a map that asks the class.

import type { BrowserContext, Page } from '@playwright/test';
import { expect, mapReady } from './page.ts';

export const audienceAt = (page: Page) => expect(page.locator('.present'));
export const consoleAt = (page: Page) => expect(page.locator('.console'));
export const light = (page: Page) => page.locator('.console-light');

export async function openPresenter(context: BrowserContext, page: Page): Promise<Page> {
  const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  const wrong: string[] = [];
  presenter.on('pageerror', (error) => wrong.push(error.message));
  presenter.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  presenter.on('close', () => expect(wrong).toEqual([]));
  await mapReady(presenter);
  await expect(light(presenter)).toHaveAttribute('data-connected', 'true');
  return presenter;
}

export const asking = JSON.stringify({
  version: 1,
  title: 'Asked in class',
  thesis: { id: 't', text: 'The pump did it.', children: [{ id: 'r', role: 'reason', text: 'They drank.' }] },
  tours: [
    {
      id: 'x',
      title: 'X',
      steps: [
        { focus: ['t'] },
        { focus: ['r'], question: { text: 'Why the pump?', choices: ['Air', 'Water'] } },
      ],
    },
  ],
});

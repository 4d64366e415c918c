// The dialog "Share and embed", as tests walk through it.

import type { Page } from '@playwright/test';
import { expect } from './page.ts';

export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share and embed' });
export const kind = (page: Page, name: string) => dialog(page).getByRole('tab', { name }).click();
export const code = (page: Page) => dialog(page).getByLabel('Code for your page').inputValue();
export const choose = (page: Page, name: string, option: string) =>
  dialog(page).getByLabel(name, { exact: true }).selectOption(option);

export async function openShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(dialog(page).getByRole('tab', { name: 'Link' })).toBeVisible();
}

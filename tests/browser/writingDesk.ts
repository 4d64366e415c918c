// A map of one's own, being written on: what stands where, and what becomes of it in a file.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ArgumentDocument, DocumentNode } from '../../src/argument/document.ts';
import { dropMap, enterMap, expect, openMap } from './page.ts';

export const writeField = (page: Page) => page.locator('.write-field');
export const writeStatus = (page: Page) => page.locator('.write-said [role="status"]');
export const keptWords = (page: Page) => page.locator('.write-kept');
export const writeTool = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Write' }).getByRole('button', { name, exact: true });
export const formOf = (page: Page) => page.getByRole('complementary', { name: 'Details' });
export const claimMenu = (page: Page) =>
  page.getByRole('dialog', { name: 'What can be done with the claim' });
export const moveDialog = (page: Page) => page.getByRole('dialog', { name: 'Move to another claim' });

export const smallMap = `{
  "version": 1, "title": "Mine",
  "thesis": { "id": "thesis", "text": "It is so.", "children": [
    { "id": "a", "role": "reason", "text": "Because of this." },
    { "id": "b", "role": "objection", "text": "But there is that." } ] }
}
`;

/** The same under another title, which is another map. */
export const smallMapOf = (title: string) => smallMap.replace('"Mine"', JSON.stringify(title));

/** Where a browser saves in place it asks where; others are handed a download. */
export const saveByDownload = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name);
  });

/** @param text Of the file that is dropped on the page. */
export async function writeOn(page: Page, text: string, title = 'Mine'): Promise<void> {
  await saveByDownload(page);
  await openMap(page);
  await takeUp(page, 'mine.json', text, title);
}

/** As `writeOn`, in the page where another map was written on until now. */
export async function writeOnNext(page: Page, text: string, title: string): Promise<void> {
  await writeTool(page, 'Done').click();
  await expect(page.locator('.write-bar')).toHaveCount(0);
  // To a file of the same name the draft of the one before might belong.
  await takeUp(page, `${title}.json`, text, title);
}

async function takeUp(page: Page, name: string, text: string, title: string): Promise<void> {
  await dropMap(page, name, text, title);
  await enterMap(page);
  await page.keyboard.press('w');
  await expect(keptWords(page)).toHaveText('As in the file.');
}

/** The text of the file, as it is saved now. */
export async function savedFile(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.keyboard.press('ControlOrMeta+s');
  return readFileSync(await (await download).path(), 'utf8');
}

export const savedDocument = async (page: Page): Promise<ArgumentDocument> =>
  JSON.parse(await savedFile(page));

type AnyNode = Pick<DocumentNode, 'id' | 'text' | 'children' | 'premises'>;

/** Every claim of a document, with what it hangs on. */
export function* nodesOf({
  thesis,
  issue,
}: ArgumentDocument): Generator<{ node: DocumentNode; parent: AnyNode | null }> {
  const stack = [...(thesis ? [thesis] : (issue?.theses ?? []))].map((node) => ({
    node: node as DocumentNode,
    parent: null as AnyNode | null,
  }));
  for (let at = stack.pop(); at; at = stack.pop()) {
    yield at;
    const { node } = at;
    for (const below of [...(node.premises ?? []), ...(node.children ?? [])].toReversed())
      stack.push({ node: below as DocumentNode, parent: node });
  }
}

/** "so(why,but)" of the sentences of a document. */
export function sentenceTree(node: AnyNode): string {
  const below = [...(node.premises ?? []), ...(node.children ?? [])].map((each) =>
    sentenceTree(each as AnyNode),
  );
  return `${node.text ?? ''}${below.length > 0 ? `(${below.join(',')})` : ''}`;
}

/** For `addInitScript`: keeps what is said to those who do not see, and whether the keyboard fell to the body. */
export function watchSpeech(): void {
  const spoken: string[] = [];
  const fallen: string[] = [];
  Reflect.set(window, 'spoken', spoken);
  Reflect.set(window, 'fallen', fallen);
  const listen = (records: MutationRecord[]) => {
    const changed = new Set<Element>();
    for (const { target, addedNodes, type } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const live = element?.closest('[role="status"], [role="alert"], [aria-live]');
      if (live && (type === 'characterData' || addedNodes.length > 0)) changed.add(live);
    }
    for (const live of changed) {
      const words = live.textContent?.trim() ?? '';
      if (words !== '') spoken.push(words);
    }
  };
  let inMap = false;
  const look = () => {
    const held = document.activeElement;
    // Who has not begun yet has the keyboard nowhere.
    if (held !== document.body) inMap = true;
    else if (inMap && document.hasFocus()) fallen.push(spoken.at(-1) ?? '');
    requestAnimationFrame(look);
  };
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver(listen).observe(document, { subtree: true, childList: true, characterData: true });
    requestAnimationFrame(look);
  });
}

/** What was said since it was asked last. */
export const spokenNow = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'spoken') as string[]).splice(0));
/** After what was said the keyboard fell to the body, since it was asked last. */
export const fallenNow = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'fallen') as string[]).splice(0));

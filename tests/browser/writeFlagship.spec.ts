// The first map that ships, made from nothing by who has its text and its notes at hand: sources pasted and described,
// claims written as text, and all else typed into forms. Nothing but keys, fields and buttons.

import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { ArgumentDocument, DocumentCitation, DocumentNode } from '../../src/argument/document.ts';
import { expect, openToWrite, test } from './page.ts';
import { formOf, keptWords, saveByDownload, savedDocument, writeStatus } from './writingDesk.ts';

const shipped = JSON.parse(readFileSync('data/putin-zelensky-summit.json', 'utf8')) as ArgumentDocument;
const sources = shipped.sources ?? [];
type AnyNode = Partial<DocumentNode>;
const below = (node: AnyNode) => [
  ...((node.premises ?? []) as AnyNode[]),
  ...((node.children ?? []) as AnyNode[]),
];

function* nodesIn(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const each of below(node)) yield* nodesIn(each);
}
const all = [...nodesIn(shipped.thesis as AnyNode)];
const labelOf = (id = '') => all.find((node) => node.id === id)?.label ?? '';

/** What the sources are called in the map that is made. */
const ids = new Map([
  ['article', 'new-source'],
  ['lavrov-statement', 'lavrov'],
  ['politico-report', 'politico'],
  ['hill-remark', 'hill'],
]);

/** The claims as their author writes them down. */
function linesOf(node: AnyNode, indent = '', premise = false): string[] {
  const mark = premise
    ? '& '
    : node.role === undefined
      ? ''
      : node.against === 'inference'
        ? '~ '
        : { reason: '+ ', objection: '- ', evidence: '> ' }[node.role];
  // A colon within a name is none that ends it.
  const name = node.label === undefined ? '' : `${node.label.replaceAll(': ', '\\: ')}: `;
  const words = node.ref === undefined ? (node.premises ? '&' : node.text) : `= ${labelOf(node.ref)}`;
  const cites = (node.citations ?? []).map(({ source }) => ` [^${ids.get(source)}]`).join('');
  const inner = `${indent}  `;
  return [
    `${indent}${mark}${name}${words}${cites}`,
    ...((node.premises ?? []) as AnyNode[]).flatMap((each) => linesOf(each, inner, true)),
    ...((node.children ?? []) as AnyNode[]).flatMap((each) => linesOf(each, inner)),
  ];
}

const fieldIn = (form: Locator, label: string) => form.getByLabel(label, { exact: true });

async function fill(form: Locator, label: string, words: string | undefined): Promise<void> {
  if (words !== undefined) await fieldIn(form, label).fill(words);
}

async function cite(
  form: Locator,
  at: number,
  { locator, quote, passage, note }: DocumentCitation,
): Promise<void> {
  const citation = form.locator('.citation-form').nth(at);
  await fill(citation, 'Number', locator?.value);
  await fill(citation, 'Quotation', typeof quote === 'string' ? quote : undefined);
  await fill(citation, 'Remark', note);
  if (!passage) return;
  // Where the passage is, is asked of what is said in other words.
  const mode = fieldIn(citation, 'It is cited');
  await mode.focus();
  await mode.selectOption('paraphrase');
  await fill(citation, 'First words of the passage', passage.start);
  await fill(citation, 'Last words', passage.end);
  await mode.focus();
  await mode.selectOption('');
}

async function describe(page: Page): Promise<void> {
  const form = formOf(page);
  const rows = page.getByRole('treeitem');
  const count = await rows.count();
  let [described, again] = [0, 0];
  for (let at = 0; at < count; at++) {
    await rows.nth(at).click();
    const reuse = form.getByText('Its words are those of');
    const name = form.locator('h2').first();
    if ((await rows.nth(at).getAttribute('data-reuse')) !== null || (await reuse.count()) > 0) {
      again++;
      continue;
    }
    const label = (await name.textContent()) ?? '';
    const node = all.find((each) => each.label === label && each.ref === undefined);
    if (!node) throw new Error(`“${label}” is in no list.`);
    await fill(form, 'Why does it follow? (warrant)', (node as AnyNode).warrant);
    await fill(form, 'Note', node.note);
    await fill(form, 'Tags', node.tags?.join(', '));
    for (const [index, citation] of (node.citations ?? []).entries()) await cite(form, index, citation);
    await page.keyboard.press('Enter');
    described++;
  }
  expect([described, again]).toEqual([
    all.filter(({ ref }) => ref === undefined).length,
    all.filter(({ ref }) => ref !== undefined).length,
  ]);
}

async function describeSources(page: Page): Promise<void> {
  const panel = formOf(page);
  await panel.getByRole('button', { name: 'New source', exact: true }).click();
  const [first, ...others] = sources;
  await fieldIn(panel, 'Kind').selectOption('article');
  await fieldIn(panel, 'One more field').selectOption('note');
  await fill(panel, 'Note', String(first?.note));
  await fill(panel, 'Text that the map carries', first?.text?.paragraphs?.join('\n\n'));
  await fill(panel, 'Title', '');
  await fieldIn(panel, 'Title').press('Enter');
  await fieldIn(panel, 'It is').selectOption('digest');
  await panel.getByRole('button', { name: /new-source/ }).click();
  await fill(panel, 'Paste sources', JSON.stringify(others));
  await panel.getByRole('button', { name: 'Add them' }).click();
  await expect(writeStatus(page)).toContainText('Added 3 sources.');
  for (const { author } of others) {
    const name = author?.[0]?.family ?? author?.[0]?.literal ?? '';
    await panel.getByRole('button', { name: new RegExp(`^“?${name.toLowerCase()}`, 'iu') }).click();
    await fieldIn(panel, 'Known only through').selectOption('new-source');
    await panel.getByRole('button', { name: new RegExp(`^“?${name.toLowerCase()}`, 'iu') }).click();
  }
}

/** Without ids and whatever order fields stand in: what is named by an id is named by its place. */
function plain(document: ArgumentDocument): unknown {
  const claims = [...nodesIn(document.thesis as AnyNode)];
  const places = new Map<string, string>([
    ...claims.flatMap(({ id }, at): [string, string][] => (id === undefined ? [] : [[id, `claim ${at}`]])),
    ...(document.sources ?? []).map(({ id }, at): [string, string] => [id, `source ${at}`]),
  ]);
  const sorted = (value: unknown, field = ''): unknown => {
    if (Array.isArray(value)) return value.map((each) => sorted(each));
    if (typeof value === 'string' && ['ref', 'source', 'via'].includes(field)) return places.get(value);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => !['id', '$schema', 'tours', 'copy'].includes(name))
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, each]) => [name, sorted(each, name)]),
    );
  };
  return sorted(document);
}

test('the flagship is made from nothing: its claims, sources and all that is said of them are those of its file', async ({
  page,
}) => {
  await saveByDownload(page);
  await openToWrite(page, '?draft=new&mode=write');
  await page.keyboard.type('The first words.');
  await page.keyboard.press('Escape');
  await expect(keptWords(page)).toHaveText('Kept in this browser, not in a file yet.');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('All sources');
  await page.keyboard.press('Enter');
  await describeSources(page);
  await formOf(page).getByRole('button', { name: 'Back' }).click();

  await page.getByRole('button', { name: 'As text', exact: true }).click();
  const text = page.getByRole('textbox', { name: 'The map as text' });
  await expect(text).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(linesOf(shipped.thesis as AnyNode).join('\n'));
  await page.keyboard.press('Escape');
  await expect(text).toHaveCount(0);

  await page.keyboard.press('o');
  await page.keyboard.press('a');
  await expect(page.getByRole('treeitem')).toHaveCount(all.length);
  await describe(page);

  // Nothing chosen, the form is about the map.
  await page.getByRole('treeitem').first().focus();
  await page.keyboard.press('Escape');
  const form = formOf(page);
  await fill(form, 'Title', shipped.title);
  await fill(form, 'Summary', shipped.summary);
  await fill(form, 'Language', shipped.language);
  await page.keyboard.press('Enter');
  expect(plain(await savedDocument(page))).toEqual(plain(shipped));
});

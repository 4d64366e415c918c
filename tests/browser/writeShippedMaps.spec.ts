// Two of the maps that ship, made from nothing by who has their texts and notes at hand: sources brought and described,
// claims written as text, tours recorded, and all else typed into forms. Nothing but keys, fields and buttons. Of what
// many claims have in the same way, each run makes a part.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type {
  ArgumentDocument,
  DocumentCitation,
  DocumentNode,
  DocumentStep,
} from '../../src/argument/document.ts';
import { nameLine } from '../../src/draft/sourceFields.ts';
import { sourceNamed } from '../../src/draft/sources.ts';
import { identify } from '../../src/quotes/digest.ts';
import { everyFifth } from '../properties.ts';
import { type Deed, type Fields, fill, handle } from './formHands.ts';
import { dropFile, expect, openToWrite, test } from './page.ts';
import { formOf, keptWords, saveByDownload, savedDocument, writeStatus } from './writingDesk.ts';

const sha256 = async (text: string) => createHash('sha256').update(text).digest('base64');

type AnyNode = Partial<DocumentNode>;
type Ids = ReadonlyMap<string, string>;

const below = (node: AnyNode) => [
  ...((node.premises ?? []) as AnyNode[]),
  ...((node.children ?? []) as AnyNode[]),
];

function* nodesIn(node: AnyNode): Generator<AnyNode> {
  yield node;
  for (const each of below(node)) yield* nodesIn(each);
}

/** A map that ships, with a fifth of its steps, and of all that forms say of claims. */
function read(name: string): ArgumentDocument {
  const map = JSON.parse(readFileSync(`data/${name}.json`, 'utf8')) as ArgumentDocument;
  const described = new Set(everyFifth(`${name}, described`, [...nodesIn(map.thesis as AnyNode)]));
  for (const node of nodesIn(map.thesis as AnyNode)) {
    if (described.has(node)) continue;
    for (const field of ['warrant', 'note', 'tags'] as const) delete node[field];
    if (node.citations) node.citations = node.citations.map(({ source }) => ({ source }));
  }
  for (const tour of map.tours ?? []) tour.steps = [...everyFifth(`${name}, ${tour.id}`, tour.steps)];
  return map;
}

/** The claims as their author writes them down. @param ids What the sources are called in the map that is made. */
function textOf(document: ArgumentDocument, ids: Ids): string {
  const thesis = document.thesis as AnyNode;
  const all = [...nodesIn(thesis)];
  const linesOf = (node: AnyNode, indent = '', premise = false): string[] => {
    const mark = premise
      ? '& '
      : node.role === undefined
        ? ''
        : node.against === 'inference'
          ? '~ '
          : { reason: '+ ', objection: '- ', evidence: '> ' }[node.role];
    // A colon within a name is none that ends it.
    const name = node.label === undefined ? '' : `${node.label.replaceAll(': ', '\\: ')}: `;
    const again = all.find(({ id }) => id === node.ref && id !== undefined)?.label;
    const words = node.ref === undefined ? (node.premises ? '&' : node.text) : `= ${again}`;
    const cites = (node.citations ?? []).map(({ source }) => ` [^${ids.get(source)}]`).join('');
    const inner = `${indent}  `;
    return [
      `${indent}${mark}${name}${words}${cites}`,
      ...((node.premises ?? []) as AnyNode[]).flatMap((each) => linesOf(each, inner, true)),
      ...((node.children ?? []) as AnyNode[]).flatMap((each) => linesOf(each, inner)),
    ];
  };
  return linesOf(thesis).join('\n');
}

const fieldIn = (form: Locator, label: string) => form.getByLabel(label, { exact: true });

function citing(citation: number, { locator, quote, mode, passage, note }: DocumentCitation): Deed[] {
  const words: Exclude<typeof quote, string> = typeof quote === 'string' ? { exact: quote } : quote;
  const fields: Fields = [
    ['Number', locator?.value],
    ['Quotation', words?.exact ?? words?.parts?.[0]],
    ['Words before it', words?.prefix],
    ['Words after it', words?.suffix],
    ['Remark', note],
    // Where the passage is, is asked of what is said in other words.
    ['It is cited', passage ? 'paraphrase' : null],
    ['First words of the passage', passage?.start],
    ['Last words', passage?.end],
    ['It is cited', mode ?? ''],
  ];
  const parts = (words?.parts ?? []).slice(1).flatMap((part, at): Deed[] => [
    { button: 'Add a part', citation },
    { citation, fields: [[`Part ${at + 2}, after words that are left out`, part]] },
  ]);
  return [{ citation, fields }, ...parts];
}

async function describe(page: Page, document: ArgumentDocument): Promise<void> {
  const all = [...nodesIn(document.thesis as AnyNode)];
  await expect(page.getByRole('treeitem')).toHaveCount(all.length);
  const deeds = all.flatMap((node, row): Deed[] =>
    node.ref !== undefined
      ? [{ row, says: 'Its words are those of' }]
      : [
          { row, heading: node.label ?? '' },
          {
            fields: [
              ['Why does it follow? (warrant)', node.warrant],
              ['Note', node.note],
              ['Tags', node.tags?.join(', ')],
            ],
          },
          ...(node.citations ?? []).flatMap((citation, at) => citing(at, citation)),
        ],
  );
  await handle(formOf(page), deeds);
}

const fits = {
  nodes: 'These claims',
  subtree: 'The claim and what hangs on it',
  path: 'The way to the thesis',
  all: 'The whole map',
};

/** Goes to claims, by the numbers of their rows, and puts each into a list when that offers it. */
async function add(list: Locator, rows: readonly number[]): Promise<void> {
  await list.evaluate(async (list, rows) => {
    const button = list.querySelector<HTMLElement>('.tour-adds > button');
    for (const row of rows) {
      document.querySelectorAll<HTMLElement>('[role="treeitem"]')[row]?.click();
      // The one before is in it: what is offered is this one.
      for (let turn = 0; turn < 600 && button?.ariaDisabled !== 'false'; turn++)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      button?.click();
      for (let turn = 0; turn < 600 && button?.ariaDisabled === 'false'; turn++)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, rows);
}

function passageName(claims: readonly AnyNode[], { claim, citation }: NonNullable<DocumentStep['open']>) {
  const { label, citations = [] } = claims.find(({ id }) => id === claim) ?? {};
  return `${label}${citations.length > 1 ? `, passage ${citation + 1}` : ''}`;
}

/** Goes to the first claim of a step and keeps it; then to the others, each of which is added; and says the rest. */
async function keepStep(
  page: Page,
  claims: readonly AnyNode[],
  step: DocumentStep,
  number: number,
): Promise<void> {
  const { focus, fit = 'nodes', spotlight, open, caption, notes, seconds, question } = step;
  const panel = page.getByRole('complementary', { name: 'Tour' });
  const placeOf = (id: string) => claims.findIndex((claim) => claim.id === id);
  const goTo = async (id: string) => {
    const row = page.getByRole('treeitem').nth(placeOf(id));
    await row.click();
    await expect(row).toBeFocused();
  };
  const [first = '', ...others] = focus;
  await goTo(first);
  // What is open below it would be kept as such; linked premises are never closed.
  const { premises, children = [] } = claims.find(({ id }) => id === first) ?? {};
  const parent = premises === undefined && children.length > 0;
  if (parent) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('k');
  if (parent) await page.keyboard.press('ArrowRight');
  const last = panel.locator('.tour-step').nth(number - 1);
  await last.getByRole('button', { name: /^Step/ }).click();
  const listOf = (name: string) => last.getByRole('group', { name, exact: true });
  await expect(listOf('Claims')).toBeVisible();
  // What is open below those is taken out.
  const opened = listOf('Claims that are opened, too').getByRole('button', { name: /^Take out/ });
  while ((await opened.count()) > 0) await opened.first().click();
  await add(listOf('Claims'), others.map(placeOf));
  // A passage is offered of the claims that are shown, and of the one that is looked at.
  if (open && !focus.includes(open.claim)) await goTo(open.claim);
  await fill(last, [
    ['Caption, for the class', caption],
    ['Notes, for you alone', notes],
    ['Shows', focus.length > 1 || fit !== 'nodes' ? fits[fit] : 'This claim'],
    ['Seconds planned', seconds === undefined ? null : String(seconds)],
    // It begins with the claims of the step.
    ['Spotlight', Array.isArray(spotlight) ? 'On claims that you choose' : null],
    ['Opens the passage of', open && passageName(claims, open)],
    ['Question', question?.text],
    ['Answers, one a line', question?.choices?.join('\n')],
  ]);
  await last.getByRole('button', { name: /^Step/ }).click();
}

async function recordTours(page: Page, map: ArgumentDocument): Promise<void> {
  const claims = [...nodesIn(map.thesis as AnyNode)];
  const panel = page.getByRole('complementary', { name: 'Tour' });
  for (const { title, summary, steps } of map.tours ?? []) {
    for (const [at, step] of steps.entries()) await keepStep(page, claims, step, at + 1);
    await fill(panel, [
      ['Title of the tour', title],
      ['Summary', summary],
    ]);
  }
}

/** All but the first are pasted; through whom they are known is chosen for each. */
async function pasteSources(page: Page, { sources = [] }: ArgumentDocument, ids: Ids): Promise<void> {
  const panel = formOf(page);
  const others = sources.slice(1);
  await fieldIn(panel, 'Paste sources').fill(JSON.stringify(others));
  await panel.getByRole('button', { name: 'Add them' }).click();
  await expect(writeStatus(page)).toContainText(`Added ${others.length} sources.`);
  const deeds = others.flatMap((source): Deed[] => {
    // One that is open is closed by the same button.
    const toggle = { button: sourceNamed({ ...source, id: ids.get(source.id) ?? '' }) };
    return [toggle, { fields: [['Known only through', ids.get(source.via ?? '')]] }, toggle];
  });
  await handle(panel, deeds);
}

/** Fields that name a claim or a source. */
const names = new Set(['ref', 'source', 'via', 'focus', 'spotlight', 'claim']);

/** Without ids and whatever order fields stand in: what is named by an id is named by its place. */
function plain(document: ArgumentDocument): unknown {
  const claims = [...nodesIn(document.thesis as AnyNode)];
  const places = new Map<string, string>([
    ...claims.flatMap(({ id }, at): [string, string][] => (id === undefined ? [] : [[id, `claim ${at}`]])),
    ...(document.sources ?? []).map(({ id }, at): [string, string] => [id, `source ${at}`]),
  ]);
  const sorted = (value: unknown, field = ''): unknown => {
    if (Array.isArray(value)) return value.map((each) => sorted(each, field));
    if (typeof value === 'string' && names.has(field)) return places.get(value);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => !['id', '$schema'].includes(name))
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, each]) => [name, sorted(each, name)]),
    );
  };
  return sorted(document);
}

/** Brings the texts of a new map, describes its sources, and comes back to the map. */
async function begin(
  page: Page,
  bring: (panel: Locator) => Promise<void>,
  map: ArgumentDocument,
  ids: Ids,
): Promise<void> {
  await saveByDownload(page);
  await openToWrite(page, '?draft=new&mode=write');
  await page.keyboard.type('The first words.');
  await page.keyboard.press('Escape');
  await expect(keptWords(page)).toHaveText('Kept in this browser, not in a file yet.');
  await bring(formOf(page));
  await pasteSources(page, map, ids);
  await formOf(page).getByRole('button', { name: 'Back' }).click();
}

async function openSources(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('All sources');
  await page.keyboard.press('Enter');
}

async function write(page: Page, map: ArgumentDocument, ids: Ids): Promise<void> {
  await page.getByRole('button', { name: 'As text', exact: true }).click();
  const text = page.getByRole('textbox', { name: 'The map as text' });
  await expect(text).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(textOf(map, ids));
  await page.keyboard.press('Escape');
  await expect(text).toHaveCount(0);
  await page.keyboard.press('o');
  await page.keyboard.press('a');
  await describe(page, map);

  // Nothing chosen, the form is about the map.
  await page.getByRole('treeitem').first().focus();
  await page.keyboard.press('Escape');
  await fill(formOf(page), [
    ['Title', map.title],
    ['Summary', map.summary],
    ['Language', map.language],
  ]);
  await recordTours(page, map);
}

async function makeFlagship(page: Page): Promise<void> {
  const map = read('putin-zelensky-summit');
  const [article] = map.sources ?? [];
  // The article is its author's, and not here: what the map says of it stands in for it, and has a checksum of its own.
  const text = article?.text?.paragraphs?.join('\n\n') ?? '';
  Object.assign(article?.text ?? {}, { copy: await identify(text, sha256) });
  const ids = new Map([
    ['article', 'the-article'],
    ['lavrov-statement', 'lavrov'],
    ['politico-report', 'politico'],
    ['hill-remark', 'hill'],
  ]);
  await begin(
    page,
    async (panel) => {
      await dropFile(page, 'The article.txt', text);
      await expect(page.getByRole('heading', { name: 'The article' }).first()).toBeVisible();
      await page.keyboard.press('t');
      await openSources(page);
      await panel.getByRole('button', { name: 'The article' }).click();
      await fill(panel, [
        ['Kind', 'article'],
        ['One more field', 'note'],
        ['Note', String(article?.note)],
        ['Text that the map carries', text],
        ['It is', 'digest'],
        ['Language', ''],
        ['Title', ''],
      ]);
      await panel.getByRole('button', { name: /the-article/ }).click();
    },
    map,
    ids,
  );
  await write(page, map, ids);
  expect(plain(await savedDocument(page))).toEqual(plain(map));
}

/** Its essay is brought, and known by its digest where the map will find it. */
async function makePump(page: Page): Promise<void> {
  const map = read('broad-street-pump');
  const [essay] = map.sources ?? [];
  const text = readFileSync('data/sources/broad-street-essay.txt', 'utf8');
  // What is brought is known by its checksum, too.
  Object.assign(essay?.text ?? {}, { copy: await identify(text, sha256) });
  const ids = new Map([
    ['essay', 'the-pump-in-broad-street'],
    ['snow-1855', 'snow-1855'],
    ['snow-1854', 'snow-1854'],
    ['whitehead-1855', 'whitehead-1855'],
    ['york-1855', 'york-1855'],
    ['cholera-inquiry-1855', 'cholera-inquiry-committee-st-jam'],
    ['board-of-health-1855', 'general-board-of-health-1855'],
    ['registrar-1854', 'general-register-office-1854'],
  ]);
  await begin(
    page,
    async (panel) => {
      await dropFile(page, 'essay.txt', text);
      await expect(page.getByRole('heading', { name: String(essay?.title) }).first()).toBeVisible();
      await page.keyboard.press('t');
      await openSources(page);
      await panel.getByRole('button', { name: essay?.title ?? '' }).click();
      await fill(panel, [
        ['Title', String(essay?.title)],
        ['Author', (essay?.author ?? []).map(nameLine).join('\n')],
        ['Language', essay?.language],
        ['Licence', essay?.license],
        ['One more field', 'genre'],
        ['Genre', String(essay?.genre)],
        ['File of its text', essay?.text?.href],
      ]);
      await panel.getByRole('button', { name: essay?.title ?? '' }).click();
    },
    map,
    ids,
  );
  await write(page, map, ids);
  expect(plain(await savedDocument(page))).toEqual(plain(map));
}

test('a map that ships is made from nothing: its claims, its sources, its lesson and all that is said of them are those of its file', async ({
  page,
}) => {
  for (const make of everyFifth('made from nothing', [makeFlagship, makePump])) await make(page);
});

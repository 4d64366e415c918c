import { afterEach, expect, test, vi } from 'vitest';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import type { CheckAnswer } from '../../src/quotes/checkText.ts';
import { initialView } from '../../src/store/openMap.ts';
import { createSession } from '../../src/store/session.ts';
import { runChecking } from '../../src/texts/checking.ts';
import { passageOf } from '../../src/texts/passage.ts';

const gathered = vi.hoisted(() => vi.fn());
vi.mock('../../src/argument/quoteSelectors.ts', async (original) => {
  const engine = await original<typeof import('../../src/argument/quoteSelectors.ts')>();
  gathered.mockImplementation(engine.citedByBearer);
  return { ...engine, citedByBearer: gathered };
});

afterEach(() => {
  gathered.mockClear();
  vi.doUnmock('../../src/quotes/checkText.ts');
  vi.resetModules();
  vi.restoreAllMocks();
});

const paragraphs = Array.from({ length: 1500 }, (_, at) => `Sentence ${at} of a long text.`);
const document = JSON.stringify({
  version: 1,
  title: 'T',
  thesis: { id: 't', text: 'T.', citations: [{ source: 's', quote: 'Sentence 1400 of a long text.' }] },
  sources: [{ id: 's', type: 'book', text: { paragraphs } }],
});

/** Other processes may be busy. */
const late = { timeout: 20_000 };

function shown(map = document) {
  const session = createSession();
  const stop = runChecking(session);
  const { argument } = parseArgument(map);
  if (!argument) throw new Error('The map is sound.');
  session.show(argument, { name: null, file: null, base: null, host: null }, initialView);
  return { session, stop, passage: () => passageOf(argument, 't', 0, session.store.getState()) };
}

test('a check that fails is told, and is not "checking" for ever', async () => {
  vi.doMock('../../src/quotes/checkText.ts', () => {
    throw new TypeError('It could not be fetched.');
  });
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  const { passage, stop } = shown();
  const why = 'The words could not be checked. Load the page again.';
  await vi.waitFor(() => expect(passage()).toMatchObject({ state: 'failed', why }), late);
  stop();
});

test('a long text is checked where there are no workers, as here', async () => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  const { passage, stop } = shown();
  expect(passage().state).toBe('checking');
  await vi.waitFor(() => expect(passage()).toMatchObject({ state: 'shown', finding: 'verbatim' }), late);
  stop();
});

test('an answer about a text that was exchanged or taken away meanwhile comes too late', async () => {
  const answers: ((answer: CheckAnswer) => void)[] = [];
  vi.doMock('../../src/quotes/checkText.ts', () => ({
    checkInSlices: () => new Promise<CheckAnswer>((resolve) => answers.push(resolve)),
  }));
  const { text: _, ...source } = JSON.parse(document).sources[0];
  const { session, stop } = shown(JSON.stringify({ ...JSON.parse(document), sources: [source] }));
  const text = (words: string) =>
    session.setText('s', { status: 'loaded', text: words, copy: { name: 'mine.txt', kept: false } });
  const answered = async (number: number) => {
    await vi.waitFor(() => expect(answers.length).toBe(number), late);
    answers[number - 1]?.({ paragraphs: [], located: [] });
    await new Promise((resolve) => setTimeout(resolve));
  };
  const checked = () => session.store.getState().checked.get('s')?.key;
  text('One text.');
  await vi.waitFor(() => expect(answers.length).toBe(1), late);
  text('Another text.');
  await answered(1);
  expect(checked()).toBeUndefined();
  await answered(2);
  expect(checked()).toBeDefined();
  session.forgetText('s');
  text('Another text.');
  await vi.waitFor(() => expect(answers.length).toBe(3), late);
  session.forgetText('s');
  await answered(3);
  expect(checked()).toBeUndefined();
  stop();
});

/** A map with as many sources as it says, each cited once, whose texts are still to come. */
const mapOfSources = (count: number) =>
  JSON.stringify({
    version: 1,
    title: 'T',
    thesis: {
      text: 'T.',
      citations: Array.from({ length: count }, (_, at) => ({ source: `s${at}`, quote: `Text ${at}` })),
    },
    sources: Array.from({ length: count }, (_, at) => ({
      id: `s${at}`,
      type: 'book',
      text: { href: `${at}.txt` },
    })),
  });

test('what is cited is gathered once, however many texts come one after the other', async () => {
  const { session, stop } = shown(mapOfSources(30));
  for (let at = 0; at < 30; at++) session.setText(`s${at}`, { status: 'loaded', text: `Text ${at}.` });
  const { store } = session;
  await vi.waitFor(() => expect(store.getState().checked.size).toBe(30), late);
  expect(gathered).toHaveBeenCalledTimes(1);
  // A copy may take citations from another text.
  session.setText('s0', { status: 'loaded', text: 'Mine.', copy: { name: 'mine.txt', kept: false } });
  expect(gathered).toHaveBeenCalledTimes(2);
  stop();
});

test('a text whose check failed is checked when another comes', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const check = vi.fn().mockRejectedValueOnce(new Error('Out of memory.'));
  check.mockResolvedValue({ paragraphs: [], located: [] });
  vi.doMock('../../src/quotes/checkText.ts', () => ({ checkInSlices: check }));
  const { session, stop } = shown(mapOfSources(2));
  const failed = () => session.store.getState().checked.get('s0')?.failed;
  session.setText('s0', { status: 'loaded', text: 'Text 0.' });
  await vi.waitFor(() => expect(failed()).toBe(true), late);
  session.setText('s1', { status: 'loaded', text: 'Text 1.' });
  await vi.waitFor(() => expect(failed()).toBeUndefined(), late);
  stop();
});

test('an answer about another map, or that the check of another map failed, comes too late', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const settle: { resolve: (answer: CheckAnswer) => void; reject: (why: Error) => void }[] = [];
  vi.doMock('../../src/quotes/checkText.ts', () => ({
    checkInSlices: () => new Promise<CheckAnswer>((resolve, reject) => settle.push({ resolve, reject })),
  }));
  const { session, stop } = shown(mapOfSources(1));
  const origin = { name: null, file: null, base: null, host: null };
  /** Opens the same sources in a map of its own. */
  const openAgain = () => {
    const { argument } = parseArgument(mapOfSources(1));
    if (argument) session.show(argument, origin, initialView);
    session.setText('s0', { status: 'loaded', text: 'Text 0.' });
  };
  // Without workers one text is checked after the other.
  const isAsked = (times: number) => vi.waitFor(() => expect(settle.length).toBe(times), late);
  const later = () => new Promise((resolve) => setTimeout(resolve, 20));
  const checked = () => session.store.getState().checked.get('s0');
  session.setText('s0', { status: 'loaded', text: 'Text 0.' });
  await isAsked(1);
  openAgain();
  settle[0]?.resolve({ paragraphs: [], located: [] });
  await later();
  expect(checked()).toBeUndefined();
  await isAsked(2);
  openAgain();
  settle[1]?.reject(new Error('Out of memory.'));
  await later();
  expect(checked()).toBeUndefined();
  await isAsked(3);
  settle[2]?.resolve({ paragraphs: [], located: [] });
  await vi.waitFor(() => expect(checked()).toBeDefined(), late);
  stop();
});

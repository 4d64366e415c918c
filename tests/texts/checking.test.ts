import { afterEach, expect, test, vi } from 'vitest';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { initialView } from '../../src/store/openMap.ts';
import { createSession } from '../../src/store/session.ts';
import { runChecking } from '../../src/texts/checking.ts';
import { passageOf } from '../../src/texts/passage.ts';

afterEach(() => {
  vi.doUnmock('../../src/quotes/checkText.ts');
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

function shown() {
  const session = createSession();
  const stop = runChecking(session);
  const { argument } = parseArgument(document);
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

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Argument } from '../../src/argument/argument.ts';
import type { SourceTextState } from '../../src/store/state.ts';
import { passageOf as passageAt } from '../../src/texts/passage.ts';
import { mapOf, shipped } from '../argument/maps.ts';
import { checkAll } from './checkAll.ts';

const none = new Map<string, SourceTextState>();
const passageOf = (argument: Argument, claim: string, texts: Map<string, SourceTextState>, index = 0) =>
  passageAt(argument, claim, index, { texts, checked: checkAll(argument, texts) });
const text = 'A title\n\nThe water was clear. It killed them all the same.\n\nThe air was foul.';
const citing = (citation: object, source: object = {}) => {
  const argument = mapOf(
    { id: 't', text: 'T.', citations: [{ source: 's', ...citation }] },
    { sources: [{ id: 's', type: 'book', text: { kind: 'full', href: 's.txt' }, ...source }] },
  );
  return { argument };
};
const loaded = new Map<string, SourceTextState>([['s', { status: 'loaded', text }]]);

test('a quotation is picked out in its paragraph', () => {
  const { argument } = citing({ quote: 'killed them all' });
  const passage = passageOf(argument, 't', loaded);
  expect(passage.finding).toBe('verbatim');
  expect(passage.paragraphs).toEqual([
    {
      number: 2,
      pieces: [
        { text: 'The water was clear. It ', kind: 'plain' },
        { text: 'killed them all', kind: 'quote' },
        { text: ' the same.', kind: 'plain' },
      ],
    },
  ]);
});

test('a paraphrase shows the passage meant, by its first and last words', () => {
  const { argument } = citing({ passage: { start: 'It killed', end: 'the same' } });
  const passage = passageOf(argument, 't', loaded);
  expect(passage.finding).toBe('paraphrase');
  expect(passage.paragraphs[0]?.pieces.find(({ kind }) => kind === 'passage')?.text).toBe(
    'It killed them all the same',
  );
});

test('a text that is not here yet, could not be had, or does not exist is said so', () => {
  const { argument } = citing({ quote: 'killed' });
  expect(passageOf(argument, 't', none)).toMatchObject({ finding: 'no-text', state: 'loading' });
  const failed = new Map<string, SourceTextState>([['s', { status: 'failed', why: 'Gone.' }]]);
  expect(passageOf(argument, 't', failed)).toMatchObject({
    finding: 'no-text',
    state: 'failed',
    why: 'Gone.',
  });
  const bare = mapOf(
    { id: 't', text: 'T.', citations: [{ source: 's', quote: 'x' }] },
    { sources: [{ id: 's', type: 'book' }] },
  );
  expect(passageOf(bare, 't', none)).toMatchObject({
    finding: 'no-text',
    state: 'none',
  });
});

test('words that are not in the text are not found', () => {
  const { argument } = citing({ quote: 'killed none of them' });
  expect(passageOf(argument, 't', loaded)).toMatchObject({ finding: 'not-found', paragraphs: [] });
});

test('a summary locates the words and verifies nothing', () => {
  const flagship = shipped('putin-zelensky-summit');
  const passage = passageOf(flagship, 'hill', none);
  expect(passage.finding).toBe('no-text');
  expect(passage.bearer?.id).toBe('article');
  expect(passage.paragraphs.map(({ number }) => number)).toEqual([6]);
  expect(
    passage.paragraphs[0]?.pieces.filter(({ kind }) => kind === 'quote').map((piece) => piece.text),
  ).toEqual(['castrated Ukraine']);
});

test('every quotation of the second map stands in its essay, word for word', () => {
  const pump = shipped('broad-street-pump');
  const essay = readFileSync('data/sources/broad-street-essay.txt', 'utf8');
  const texts = new Map<string, SourceTextState>([['essay', { status: 'loaded', text: essay }]]);
  const at = { texts, checked: checkAll(pump, texts) };
  const findings = [...pump.claims.values()].flatMap((claim) =>
    claim.citations.map((citation, index) => {
      const passage = passageAt(pump, claim.id, index, at);
      expect(
        passage.paragraphs.map(({ number }) => String(number)),
        claim.id,
      ).toContain(citation.locator?.value);
      return passage.finding;
    }),
  );
  expect(findings.length).toBeGreaterThan(30);
  expect([...new Set(findings)].toSorted()).toEqual(['elided', 'paraphrase', 'verbatim']);
});

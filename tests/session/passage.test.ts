import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { passageOf } from '../../src/session/passage.ts';
import type { SourceText } from '../../src/session/state.ts';
import { mapOf, shipped } from '../argument/maps.ts';

const none = new Map<string, SourceText>();
const text = 'A title\n\nThe water was clear. It killed them all the same.\n\nThe air was foul.';
const citing = (citation: object, source: object = {}) => {
  const argument = mapOf(
    { id: 't', text: 'T.', citations: [{ source: 's', ...citation }] },
    { sources: [{ id: 's', type: 'book', text: { kind: 'full', href: 's.txt' }, ...source }] },
  );
  const claim = argument.claims.get('t')?.citations[0];
  if (!claim) throw new Error('No citation.');
  return { argument, citation: claim };
};
const loaded = new Map<string, SourceText>([['s', { status: 'loaded', text }]]);

test('a quotation is picked out in its paragraph', () => {
  const { argument, citation } = citing({ quote: 'killed them all' });
  const passage = passageOf(argument, citation, loaded);
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
  const { argument, citation } = citing({ passage: { start: 'It killed', end: 'the same' } });
  const passage = passageOf(argument, citation, loaded);
  expect(passage.finding).toBe('paraphrase');
  expect(passage.paragraphs[0]?.pieces.find(({ kind }) => kind === 'passage')?.text).toBe(
    'It killed them all the same',
  );
});

test('a text that is not here yet, could not be had, or does not exist is said so', () => {
  const { argument, citation } = citing({ quote: 'killed' });
  expect(passageOf(argument, citation, none)).toMatchObject({ finding: 'no-text', state: 'loading' });
  const failed = new Map<string, SourceText>([['s', { status: 'failed', why: 'Gone.' }]]);
  expect(passageOf(argument, citation, failed)).toMatchObject({
    finding: 'no-text',
    state: 'failed',
    why: 'Gone.',
  });
  const bare = mapOf(
    { id: 't', text: 'T.', citations: [{ source: 's', quote: 'x' }] },
    { sources: [{ id: 's', type: 'book' }] },
  );
  expect(passageOf(bare, { source: 's', quote: 'x' }, none)).toMatchObject({
    finding: 'no-text',
    state: 'none',
  });
});

test('words that are not in the text are not found', () => {
  const { argument, citation } = citing({ quote: 'killed none of them' });
  expect(passageOf(argument, citation, loaded)).toMatchObject({ finding: 'not-found', paragraphs: [] });
});

test('a summary locates the words and verifies nothing', () => {
  const flagship = shipped('putin-zelensky-summit');
  const citation = flagship.claims.get('hill')?.citations[0];
  if (!citation) throw new Error('No citation.');
  const passage = passageOf(flagship, citation, none);
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
  const texts = new Map<string, SourceText>([['essay', { status: 'loaded', text: essay }]]);
  const findings = [...pump.claims.values()].flatMap((claim) =>
    claim.citations.map((citation) => {
      const passage = passageOf(pump, citation, texts);
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

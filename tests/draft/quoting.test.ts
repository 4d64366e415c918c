import { expect, test } from 'vitest';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { type Draft, toDraft } from '../../src/draft/draft.ts';
import { commit, historyOf } from '../../src/draft/history.ts';
import { isRefused } from '../../src/draft/outcome.ts';
import { addSource } from '../../src/draft/quoting.ts';
import { writeBack } from '../../src/draft/writeBack.ts';

const draft = toDraft({ version: 1, title: 'A', thesis: { text: 'So.' } });
const added = (source: Parameters<typeof addSource>[1]): { id: string; now: Draft } => {
  const outcome = addSource(draft, source);
  if (isRefused(outcome)) throw new Error(outcome.refused);
  return { id: outcome.id, now: commit(historyOf(draft), outcome, null).draft };
};

test('a text becomes a source under its title, in plain letters', () => {
  expect(added({ type: 'document', title: 'Émile, ou De l’éducation' }).id).toBe('emile-ou-de-l-education');
  expect(added({ type: 'document', title: '水' }).id).toBe('text');
});

test('what a page says of itself and no source can be is left out', () => {
  const facts = { 'container-title': 'x'.repeat(60_000), issued: { 'date-parts': [[2024, 99]] } };
  const { now } = added({ type: 'webpage', title: 'Page', URL: 'https://user:pass@example.org/', ...facts });
  expect(now.fields.sources?.[0]).toMatchObject({ id: 'page', type: 'webpage', title: 'Page' });
  expect(parseArgument(writeBack(now, null).text).problems).toEqual([]);
});

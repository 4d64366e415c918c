import { expect, test } from 'vitest';
import { parseDocument } from '../../src/argument/document.ts';
import { toDraft } from '../../src/draft/draft.ts';
import { moveTo } from '../../src/draft/moving.ts';
import { applyAll } from '../../src/draft/operations.ts';
import { isRefused } from '../../src/draft/outcome.ts';
import { writeBack } from '../../src/draft/writeBack.ts';

const opened = (text: string) => {
  const { data } = parseDocument(JSON.parse(text));
  if (!data) throw new Error('The map has problems.');
  return toDraft(data);
};

test('what stands between the answers to a question stays as it is set by hand', () => {
  const text = `{ "version": 1, "title": "A", "issue": { "text": "What?", "theses": [
    { "id": "a", "text": "This." },

    { "id": "b", "text": "That." }, { "id": "c", "text": "None." }
  ] } }
`;
  const draft = opened(text);
  expect(writeBack(draft, { text, draft })).toEqual({ text, kept: true });
});

test('what attacks the step from a claim that becomes an answer attacks the claim', () => {
  const undercut = { id: 'u', role: 'objection', against: 'inference', text: 'That does not follow.' };
  const reason = { id: 'r', role: 'reason', text: 'Because.', children: [undercut] };
  const theses = [{ id: 'a', text: 'This.', children: [reason] }];
  const text = JSON.stringify({ version: 1, title: 'A', issue: { text: 'What?', theses } });
  const draft = opened(text);
  const outcome = moveTo(draft, 'r', { parent: null, slot: 'theses', index: 1 });
  if (isRefused(outcome)) throw new Error(outcome.refused);
  const { draft: moved } = applyAll(draft, outcome.operations);
  expect(moved.claims.get('u')?.fields.against).toBeUndefined();
  expect(writeBack(moved, { text, draft }).kept).toBe(true);
});

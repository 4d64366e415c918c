import { beforeEach, expect, test, vi } from 'vitest';
import { runKeeping } from '../../../src/apps/write/keeping.ts';
import { createWriter } from '../../../src/apps/write/writer.ts';
import { addBelow } from '../../../src/draft/adding.ts';
import { setField, setMap } from '../../../src/draft/changing.ts';
import { argumentOf } from '../../../src/draft/documentOf.ts';
import { type History, historyOf } from '../../../src/draft/history.ts';
import { blankDraft } from '../../../src/draft/newMap.ts';
import { originalOf } from '../../../src/draft/originalOf.ts';
import { addSource } from '../../../src/draft/quoting.ts';
import type { Original } from '../../../src/draft/writeBack.ts';
import type { DraftHead } from '../../../src/store/draftSchema.ts';
import { DraftProblem } from '../../../src/store/draftStore.ts';
import { initialView } from '../../../src/store/openMap.ts';
import { createSession } from '../../../src/store/session.ts';

const heads: DraftHead[] = [];
const erased: string[] = [];
let snapshotWritten: Promise<void> | undefined;

// What a browser keeps is tried in a browser.
vi.mock(import('../../../src/store/draftStore.ts'), async (original) => ({
  ...(await original()),
  beginDraft: async (head) => void heads.push(head),
  appendStep: async (head) => void heads.push(head),
  writeSnapshot: async (head) => {
    heads.push(head);
    await snapshotWritten;
  },
  putHead: async (head) => void heads.push(head),
  eraseDraft: async (id) => void erased.push(id),
}));

const head: DraftHead = {
  ...{ id: 'one', of: 'map one', name: 'one', base: null, host: null, file: null, texts: ['1'] },
  ...{ title: '', thesis: '', blank: false, changed: 0, saved: true },
};

function keeping(history: History, original: Original | null) {
  const session = createSession();
  session.show(argumentOf(history.draft), { name: 'one', file: null, base: null, host: null }, initialView);
  const writer = createWriter(session, { history, original });
  const kept = runKeeping(
    writer,
    { head, seq: 1, begun: true, steps: 0 },
    { onBegin: () => {}, onKept: () => {}, onConflict: () => {} },
  );
  return { writer, kept };
}

beforeEach(() => {
  heads.length = 0;
  erased.length = 0;
  snapshotWritten = undefined;
});

test('a new map is blank until something is said in it or a text is brought to it', async () => {
  const { writer, kept } = keeping(historyOf(blankDraft()), null);
  writer.run(setMap('title', 'A title'));
  expect(heads.at(-1)).toMatchObject({ blank: true, thesis: '' });
  writer.run(addBelow(writer.draft(), 'thesis', 'reason', { key: 'r' }));
  writer.run(setField(writer.draft(), 'r', 'text', 'A reason.'));
  expect(heads.at(-1)).toMatchObject({ blank: false, thesis: '' });
  writer.undo();
  expect(heads.at(-1)).toMatchObject({ blank: true });
  const added = addSource(writer.draft(), { type: 'document', title: 'A text' });
  if ('operations' in added) writer.run(added);
  expect(heads.at(-1)).toMatchObject({ blank: false, thesis: '' });
  await kept.settled();
});

const text = JSON.stringify({ version: 1, title: 'A map', language: 'en', thesis: { id: 'n', text: 'So.' } });

test('a draft is erased where it is as the file again, and not where only its history is empty', async () => {
  const original = originalOf(text);
  const asFile = keeping(historyOf(original.draft), original);
  asFile.writer.add((draft, key) => addBelow(draft, 'n', 'reason', { key }));
  asFile.writer.leave('');
  expect(erased).toEqual(['one']);
  erased.length = 0;
  const changed = { ...original.draft, fields: { ...original.draft.fields, title: 'Changed' } };
  const other = keeping(historyOf(changed), original);
  other.writer.add((draft, key) => addBelow(draft, 'n', 'reason', { key }));
  other.writer.leave('');
  expect(erased).toEqual([]);
  other.writer.run(setField(other.writer.draft(), 'n', 'text', 'So it is.'));
  expect(heads.at(-1)).toMatchObject({ title: 'Changed', thesis: 'So it is.' });
  await other.kept.settled();
});

test('what is saved counts as kept when the browser has it, and not before; why nothing is kept stands until then', async () => {
  const original = originalOf(text);
  const { writer, kept } = keeping(historyOf(original.draft), original);
  const keptAs = () => writer.store.getState().kept;
  writer.run(setMap('title', 'Another'));
  await kept.settled();
  expect(keptAs()).toBe('yes');
  let written = () => {};
  let refuse = (_: Error) => {};
  const wait = () => {
    snapshotWritten = new Promise((resolve, reject) => {
      written = resolve;
      refuse = reject;
    });
  };
  wait();
  writer.savedAs(writer.toSave());
  expect(heads.at(-1)).toMatchObject({ saved: true });
  expect(keptAs()).toBe('soon');
  written();
  await kept.settled();
  expect(keptAs()).toBe('yes');
  for (const outcome of ['full', 'yes'] as const) {
    wait();
    const before = keptAs();
    writer.savedAs({ ...writer.toSave() });
    expect(keptAs()).toBe(before === 'yes' ? 'soon' : before);
    if (outcome === 'full') refuse(new DraftProblem('full'));
    else written();
    await kept.settled();
    expect(keptAs()).toBe(outcome);
  }
});

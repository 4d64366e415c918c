import { beforeEach, expect, test, vi } from 'vitest';
import { copyBranchAsText } from '../../../src/apps/explore/share/copyBranch.ts';
import { mapToShare } from '../../../src/apps/explore/share/mapToShare.ts';
import { handoverOf } from '../../../src/apps/present/handover.ts';
import { bringTexts } from '../../../src/apps/write/bringTexts.ts';
import { isInFile } from '../../../src/apps/write/desk.ts';
import { createWriter, type Writer } from '../../../src/apps/write/writer.ts';
import { addBelow, reuse } from '../../../src/draft/adding.ts';
import { setField } from '../../../src/draft/changing.ts';
import { initialView } from '../../../src/store/openMap.ts';
import { keepSight, savedMap, tryTour } from '../../../src/store/recordTour.ts';
import { createSession, type Session } from '../../../src/store/session.ts';
import type { ViewState } from '../../../src/store/state.ts';
import { sound } from '../../argument/maps.ts';

const text = `{
  "version": 1,
  "title": "A map",
  "language": "en",
  "thesis": { "id": "n", "text": "So it is." }
}
`;
const start: ViewState = {
  ...initialView,
};
let session: Session;
let writer: Writer;
const state = () => session.store.getState();
const say = (words: string) => writer.run(setField(writer.draft(), 'n', 'text', words));

function showOther() {
  const other = text.replace('So it is.', 'Something else.');
  session.show(sound(other), { name: 'other', file: null, base: null, host: null }, start, () => other);
  writer.close();
}

beforeEach(() => {
  session = createSession();
  session.setViewportSize({ width: 1020, height: 843 });
  session.show(sound(text), { name: 'one', file: null, base: null, host: null }, start, () => text);
  writer = createWriter(session, null);
});

test('what is done while a file is being saved is not told as saved', () => {
  say('So it was.');
  const toSave = writer.toSave();
  say('So it will be.');
  writer.savedAs(toSave);
  const { original } = writer.store.getState();
  expect(isInFile(writer.store.getState())).toBe(false);
  expect(original?.text).toContain('So it was.');
  expect(original?.draft.claims.get('n')?.fields.text).toBe('So it was.');
  writer.savedAs(writer.toSave());
  expect(isInFile(writer.store.getState())).toBe(true);
});

test('a new claim that is left empty leaves the lines of the file as they are', () => {
  writer.add((draft, key) => addBelow(draft, 'n', 'reason', { key }));
  expect(state().document()).not.toBe(text);
  writer.leave('');
  expect(state().document()).toBe(text);
  expect(state().original?.document()).toBe(text);
  expect(createWriter(session, null).toSave().text).toBe(text);
});

test('the document of what is written is the author’s file with what changed, wherever it is saved', () => {
  const own =
    '{ "title": "A map",\n  "thesis": {"text": "So it is.", "id": "n"}, "version": 1,  "language": "en" }\n';
  session.show(sound(own), { name: 'own', file: null, base: null, host: null }, start, () => own);
  writer = createWriter(session, null);
  say('So it was.');
  expect(state().document()).toBe(own.replace('it is', 'it was'));
});

test('a new claim has its id in whatever names it: a tour, the code of a page, the other window, a copied branch', async () => {
  writer.run(addBelow(writer.draft(), 'n', 'reason', { key: 'later', fields: { text: 'First.' } }));
  writer.run(addBelow(writer.draft(), 'n', 'reason', { key: 'new', index: 0, fields: { text: 'Because.' } }));
  writer.run(addBelow(writer.draft(), 'new', 'reason', { key: 'unnamed', fields: { text: 'Still.' } }));
  // Its file, in which nothing names it, gives it none; also where it was saved.
  writer.savedAs(writer.toSave());
  writer.show(null);
  session.setDraftId('mine');
  expect(state().document()).not.toContain('"id": "new"');
  session.focus('new');
  keepSight(session);
  const saved = savedMap(session)?.text ?? '';
  expect(sound(saved).tours[0]?.steps[0]?.focus).toEqual(['new']);
  expect(sound(saved).claims.get('new')).toMatchObject({ text: 'Because.' });
  expect(saved).not.toContain('unnamed');
  vi.stubGlobal('document', { baseURI: 'https://maps.test/', querySelector: () => null });
  const held = mapToShare(state())?.held ?? '';
  for (const text of [held, handoverOf(state())?.document ?? ''])
    expect([...sound(text).claims.keys()]).toEqual(['n', 'new', 'unnamed', 'later']);
  tryTour(session);
  const { presentation, document } = state();
  expect(sound(document()).tours.map(({ id }) => id)).toEqual([presentation?.tour]);
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  await copyBranchAsText(session);
  expect(writeText).toHaveBeenCalledWith(expect.stringMatching(/^.*Because/));
});

test('a claim that is used again, whose file gives it an id of its own, is found by what names it', () => {
  session.show(sound(text), { name: 'used', file: null, base: null, host: null }, start, () => text);
  writer = createWriter(session, null);
  writer.run(addBelow(writer.draft(), 'n', 'reason', { key: 'key', fields: { text: 'Because.' } }));
  writer.run(addBelow(writer.draft(), 'n', 'reason', { key: 'other', fields: { text: 'Also.' } }));
  writer.run(reuse(writer.draft(), 'key', 'other', 'again'));
  writer.show(null);
  expect([...sound(state().document()).claims.keys()]).toEqual(['n', 'because', '1.2', '1.2.1']);
  session.focus('key');
  keepSight(session);
  const saved = sound(savedMap(session)?.text ?? '');
  expect(saved.tours[0]?.steps[0]?.focus).toEqual(['key']);
  expect([...saved.claims.keys()]).toEqual(['n', 'key', '1.2', '1.2.1']);
  expect(saved.claims.get('1.2.1')).toMatchObject({ kind: 'reuse', target: 'key' });
  vi.stubGlobal('document', { baseURI: 'https://maps.test/', querySelector: () => null });
  const held = mapToShare(state())?.held ?? '';
  for (const text of [held, handoverOf(state())?.document ?? ''])
    expect([...sound(text).claims.keys()]).toEqual(['n', 'key', 'other', 'again']);
});

test('what is done late changes nothing of the map that came meanwhile', () => {
  writer.add((draft, key) => addBelow(draft, 'n', 'reason', { key }));
  const late = addBelow(writer.draft(), 'n', 'reason', { key: 'late' });
  showOther();
  const { argument } = state();
  expect(writer.run(late)).toBe(false);
  writer.leave('');
  writer.undo();
  expect(state().argument).toBe(argument);
});

test('a text that is read when its map is gone comes to no other', async () => {
  let come = () => {};
  const read = new Promise<void>((resolve) => {
    come = resolve;
  });
  const file = new File(['Some words of a text that an author brings.'], 'late.txt', { type: 'text/plain' });
  const arrayBuffer = file.arrayBuffer.bind(file);
  file.arrayBuffer = () => read.then(arrayBuffer);
  const brought = bringTexts(session, writer, [file]);
  showOther();
  const { argument, view } = state();
  come();
  await brought;
  expect(state()).toMatchObject({ argument, view });
  expect(state().argument?.sources.size).toBe(0);
});

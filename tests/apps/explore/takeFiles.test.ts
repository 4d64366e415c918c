import { beforeEach, expect, test, vi } from 'vitest';
import { makeMapOf } from '../../../src/apps/explore/makeMapOf.ts';
import { isTextFile, takeFiles } from '../../../src/apps/explore/takeFiles.ts';
import { initialView } from '../../../src/store/openMap.ts';
import { createSession, type Session } from '../../../src/store/session.ts';
import { shipped } from '../../argument/maps.ts';

// Which map comes of a text is tried in the browser, where drafts can be kept.
vi.mock(import('../../../src/apps/explore/makeMapOf.ts'), () => ({ makeMapOf: vi.fn(async () => {}) }));

// Workers are tried in the browser.
vi.mock(import('../../../src/store/isForeignMap.ts'), async () => ({
  isForeignMap: vi.fn(async (text: string) => text.startsWith('Discussion Title:')),
}));

const file = (name: string, type = '') => new File(['x'], name, { type });
let session: Session;
let opened: string[];
const state = () => session.store.getState();
const onMap = async ({ name }: File) => {
  opened.push(name);
  session.show(shipped('broad-street-pump'), { name: null, file: 0, base: null, host: null }, initialView);
};

beforeEach(() => {
  session = createSession();
  opened = [];
});

test('texts are told by their names, and else by what the system says', () => {
  const names = [
    'a.txt',
    'A.TXT',
    'a.md',
    'a.markdown',
    'a.html',
    'a.htm',
    'a.xhtml',
    'a.text',
    'a.PDF',
    'a.docx',
  ];
  expect(names.filter((name) => !isTextFile(file(name)))).toEqual([]);
  expect(isTextFile(file('README', 'text/plain'))).toBe(true);
  expect(isTextFile(file('map.json', 'text/plain'))).toBe(false);
  expect(isTextFile(file('a.odt', 'text/plain'))).toBe(false);
});

test('a map and texts dropped together: the map is opened, and the texts wait for it', async () => {
  await takeFiles(session, [file('a.txt'), file('map.json'), file('b.html')], onMap);
  expect(opened).toEqual(['map.json']);
  expect(state().dialog).toBe('attach');
  expect(state().toAttach.map(({ name }) => name)).toEqual(['a.txt', 'b.html']);
  expect(state().report).toBeNull();
  await takeFiles(session, [file('c.md')], onMap);
  expect(state().toAttach.map(({ name }) => name)).toEqual(['a.txt', 'b.html', 'c.md']);
  session.attachNext();
  expect(state().toAttach.map(({ name }) => name)).toEqual(['b.html', 'c.md']);
  session.openDialog(null);
  expect(state().toAttach).toEqual([]);
});

test('a text that is dropped where no map is open begins one', async () => {
  const text = file('a.txt');
  await takeFiles(session, [text], onMap);
  expect(makeMapOf).toHaveBeenCalledExactlyOnceWith(session, [text]);
  expect(state().report).toBeNull();
});

test('of every file that is not taken it is said why', async () => {
  await takeFiles(session, [file('one.json'), file('two.json'), file('three.doc')], onMap);
  expect(opened).toEqual(['one.json']);
  expect(state().report?.problems.map(({ message }) => message)).toEqual([
    'three.doc: This kind of file cannot be read here. Save it as .docx or as plain text (.txt), and drop that.',
  ]);
  expect(state().notice?.words).toContain('two.json was not opened.');
});

test('of two maps that are dropped one after the other the last is opened, however long it takes to know the first', async () => {
  let known = () => {};
  const slow = new File(['Discussion Title: Cats'], 'slow.txt');
  slow.text = () =>
    new Promise((resolve) => {
      known = () => resolve('Discussion Title: Cats');
    });
  const first = takeFiles(session, [slow], onMap);
  await vi.waitFor(() => expect(known).not.toBe(undefined));
  await takeFiles(session, [file('quick.json')], onMap);
  // A text is no other map.
  await takeFiles(session, [file('a.txt')], onMap);
  known();
  await first;
  expect(opened).toEqual(['quick.json']);
  const again = takeFiles(session, [slow], onMap);
  await takeFiles(session, [file('b.txt')], onMap);
  known();
  await again;
  expect(opened).toEqual(['quick.json', 'slow.txt']);
});

test('a folder and a file that cannot be read are told of, and the map beside them is opened', async () => {
  const closed = file('closed.json');
  closed.slice = () => {
    throw new DOMException('It was moved.', 'NotReadableError');
  };
  await takeFiles(session, [closed, file('map.json'), file('a.txt')], onMap, ['maps']);
  expect(opened).toEqual(['map.json']);
  expect(state().toAttach.map(({ name }) => name)).toEqual(['a.txt']);
  expect(state().report?.problems.map(({ message }) => message)).toEqual([
    'maps: This is a folder. Open it, and drop the files in it.',
    'closed.json: The file cannot be read. It may have been moved, or it is a folder, or you may not read it.',
  ]);
});

test('a text in which a map is written is opened as a map, with the text beside it that has its name', async () => {
  const beside: string[][] = [];
  const open = async (map: File, texts: readonly File[] = []) => {
    beside.push([map.name, ...texts.map(({ name }) => name)]);
    await onMap(map);
  };
  const kialo = new File(['Discussion Title: Cats'], 'cats.txt');
  await takeFiles(session, [file('about.txt'), kialo], open);
  expect(beside).toEqual([['cats.txt']]);
  expect(state().toAttach.map(({ name }) => name)).toEqual(['about.txt']);
  await takeFiles(session, [file('one.txt'), file('one.ann'), file('two.txt')], open);
  expect(beside.at(-1)).toEqual(['one.ann', 'one.txt']);
  expect(state().toAttach.map(({ name }) => name)).toContain('two.txt');
});

test('of files that were chosen as maps, a text that is none is tried all the same, and told of', async () => {
  await takeFiles(session, [file('prose.txt')], onMap, [], true);
  expect(opened).toEqual(['prose.txt']);
  expect(state().toAttach).toEqual([]);
});

test('a file without an ending, of which the system knows nothing, is a map where it begins like one', async () => {
  await takeFiles(session, [new File(['  {"version": 1}'], 'one'), new File(['It rained.'], 'notes')], onMap);
  expect(opened).toEqual(['one']);
  expect(state().toAttach.map(({ name }) => name)).toEqual(['notes']);
});

test('of two maps the first is opened, and of the other it is said; its text is none of the first', async () => {
  await takeFiles(session, [file('a.json'), file('b.json'), file('b.txt')], onMap);
  expect(opened).toEqual(['a.json']);
  expect(state().report).toBeNull();
  expect(state().notice?.words).toBe('One map is shown at a time: b.json was not opened. Open it by itself.');
  expect(state().toAttach).toEqual([]);
});

test('what was wrong before is past, and texts that wait go with the map that they were for', async () => {
  session.refuse({ file: 'old.json', problems: [] });
  await takeFiles(session, [file('a.json')], onMap);
  expect(state().report).toBeNull();
  await takeFiles(session, [file('t.txt')], onMap);
  expect(state().toAttach.length).toBe(1);
  await takeFiles(session, [file('b.json')], onMap);
  expect([state().dialog, state().toAttach]).toEqual([null, []]);
});

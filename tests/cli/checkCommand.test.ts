import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, mapWith, ran } from './ran.ts';

const sound = mapWith([], []);
const broken = '{\n  "version": 1,\n}\n';

test('a sound map is said to be so', async () => {
  const folder = folderWith({ 'a.json': sound });
  expect(await ran(['check', `${folder}/a.json`])).toEqual({
    code: 0,
    out: `${folder}/a.json: no problems\n`,
    err: '',
  });
});

test('the shipped maps are clean', async () => {
  const { code, out } = await ran([
    'check',
    'data/broad-street-pump.json',
    'data/putin-zelensky-summit.json',
  ]);
  expect(code).toBe(0);
  expect(out.match(/: no problems; \d+ citations: /g)).toHaveLength(2);
});

test('of several files each is checked, and one with a problem is enough', async () => {
  const folder = folderWith({ 'a.json': broken, 'b.json': sound });
  const { code, out } = await ran(['check', `${folder}/a.json`, `${folder}/b.json`]);
  expect(code).toBe(1);
  const [first, second] = out.split('\n');
  expect(first).toMatch(/\/a\.json:3:1 \/ /);
  expect(second).toBe(`${folder}/b.json: no problems`);
});

test('a dash is standard input', async () => {
  expect(await ran(['check', '-'], sound)).toEqual({ code: 0, out: '-: no problems\n', err: '' });
  expect((await ran(['check', '-'], broken)).out).toMatch(/^-:3:1 \/ /);
});

test('UTF-16 is read where a byte order mark says so', async () => {
  const wide = new Uint8Array(Buffer.from(`\uFEFF${sound}`, 'utf16le'));
  expect((await ran(['check', '-'], wide)).code).toBe(0);
  expect((await ran(['check', '-'], `\uFEFF${sound}`)).code).toBe(0);
});

test('a map in other letters is a problem with its place', async () => {
  const old = new Uint8Array(Buffer.from('{\n  "title": "\xdcber die Wege"\n}', 'latin1'));
  expect((await ran(['check', '-'], old)).out).toMatch(
    /^-:2:13 \/title From here on the file is not in UTF-8\. Open it .* save it as UTF-8\.\n$/,
  );
});

test('a text in other letters is told before any finding, and nothing is looked for in it', async () => {
  const cited = JSON.stringify({
    ...JSON.parse(sound),
    sources: [{ id: 's', type: 'book', text: { href: 'old.txt' } }],
    thesis: { text: 'X.', citations: [{ source: 's', quote: 'décès furent' }] },
  });
  const folder = folderWith({
    'map.json': cited,
    'old.txt': Buffer.from('Les d\xe9c\xe8s furent', 'latin1'),
  });
  const beside = await ran(['check', `${folder}/map.json`]);
  expect(beside.out).toContain('Line 1, column 6: From here on the file is not in UTF-8.');
  expect(beside.out).not.toMatch(/Not found|differs/);
  const given = await ran(['check', `${folder}/map.json`, '--text', `s=${folder}/old.txt`]);
  expect(given.code).toBe(1);
  expect(given.out.split('\n')[0]).toMatch(/old\.txt:1:6 \/ .*not in UTF-8/);
});

test('a file that is not there, a folder and a file without permission are problems, each in one line', async () => {
  const folder = folderWith({ 'closed.json': sound });
  mkdirSync(`${folder}/folder`);
  const line = async (name: string) => {
    const { code, out, err } = await ran(['check', `${folder}/${name}`]);
    expect([code, err]).toEqual([1, '']);
    return out.replace(folder, '');
  };
  expect(await line('none.json')).toBe('/none.json:1:1 / There is no such file.\n');
  expect(await line('closed.json/x')).toBe('/closed.json/x:1:1 / There is no such file.\n');
  expect(await line('folder')).toBe('/folder:1:1 / This is a folder, not a file.\n');
  expect(await line('a\0b')).toMatch(
    /^\/a\u{FFFD}b:1:1 \/ The file cannot be read \(ERR_INVALID_ARG_VALUE\)\.\n$/u,
  );
  // Permissions do not stop root.
  if (process.getuid?.() === 0) return;
  chmodSync(`${folder}/closed.json`, 0);
  expect(await line('closed.json')).toBe(
    '/closed.json:1:1 / The file may not be read: its permissions forbid it.\n',
  );
});

test('what is no text, or too large, is refused before it is parsed', async () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]);
  expect((await ran(['check', '-'], picture)).out).toMatch(/^-:1:1 \/ This is a picture, and no text\. /);
  const { code, out } = await ran(['check', '-'], new Uint8Array(64 * 1024 * 1024 + 1));
  expect([code, out]).toEqual([
    1,
    '-:1:1 / The file is larger than 64 MB. Split the map, or leave out long texts.\n',
  ]);
});

test('a name or a key with a line end does not break the line', async () => {
  const folder = folderWith({ 'a\nb.json': '{"version":1,"title":"T","thesis":{"text":"T."},"x\\ny":1}' });
  const { out } = await ran(['check', `${folder}/a\nb.json`]);
  expect(out).toMatch(/\/a b\.json:1:49 \/x y The format has no field /);
  expect(out.split('\n')).toHaveLength(2);
});

test('standard input serves for one map or one text', async () => {
  const folder = folderWith({ 'a.json': mapWith([], [{ id: 'snow', type: 'book' }]) });
  const { code, err } = await ran(['check', `${folder}/a.json`, '-', '--text', 'snow=-'], sound);
  expect(code).toBe(2);
  expect(err).toContain('Standard input can be read only once');
});

test('of words that stand everywhere no place is suggested: more of them has to be quoted', async () => {
  const everywhere = JSON.stringify({
    ...JSON.parse(sound),
    sources: [{ id: 's', type: 'book', text: { href: 's.txt' } }],
    thesis: { text: 'X.', citations: [{ source: 's', quote: 'a a a' }] },
  });
  const folder = folderWith({ 'm.json': everywhere, 's.txt': 'a '.repeat(5000) });
  const { out } = await ran(['check', `${folder}/m.json`]);
  expect(out).toContain('Found in very many places\n    More than 200 places: quote more of the words.\n');
  expect(out).not.toContain('add "');
});

test('a text above the folder of the map is named as one beside it is: from where the map was named', async () => {
  const inner = 'maps/inner';
  const folder = folderWith({ 'above.txt': 'Words above.' });
  mkdirSync(join(folder, inner), { recursive: true });
  writeFileSync(join(folder, inner, 'beside.txt'), 'Words beside.');
  const texts = [
    ['one', 'beside.txt'],
    ['two', '../../above.txt'],
  ] as const;
  const sources = texts.map(([id, href]) => ({ id, type: 'book', text: { kind: 'full', href } }));
  const citations = texts.map(([source]) => ({ source, quote: 'Words' }));
  writeFileSync(join(folder, inner, 'a.json'), mapWith(citations, sources));
  const named = relative('.', join(folder, inner));
  const { out } = await ran(['check', join(named, 'a.json')]);
  expect(out).toContain(`Text of one: ${named}/beside.txt\n`);
  expect(out).toContain(`Text of two: ${relative('.', folder)}/above.txt\n`);
});

test('of a text whose name has a space it is said how to write that, and so it is read', async () => {
  const naming = (href: string) =>
    mapWith([{ source: 's', quote: 'Words.' }], [{ id: 's', type: 'book', text: { kind: 'full', href } }]);
  const folder = folderWith({
    'a.json': naming('my text.txt'),
    'b.json': naming('my%20text.txt'),
    'my text.txt': 'Words.',
  });
  expect((await ran(['check', `${folder}/a.json`])).out).toContain('(%20 for a space)');
  expect((await ran(['check', `${folder}/b.json`])).out).toContain(`Text of s: ${folder}/my text.txt\n`);
});

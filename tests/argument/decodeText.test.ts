import { expect, test } from 'vitest';
import { charsetIn, statedIn } from '../../src/argument/decoded.ts';
import { decodeText } from '../../src/argument/decodeText.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));
const bytes = (...values: number[]) => Uint8Array.from(values);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const russian = 'Холера распространяется через воду';
/** The beginnings of that in old letters. */
const old = {
  'windows-1251': bytes(0xd5, 0xee, 0xeb, 0xe5, 0xf0, 0xe0),
  'koi8-r': bytes(0xe8, 0xcf, 0xcc, 0xc5, 0xd2, 0xc1),
};

test('a byte order mark says what the letters are, before all else', () => {
  expect(decodeText(utf16('\uFEFFé'), 'utf-8').text).toBe('é');
  expect(decodeText(bytes(0xfe, 0xff, 0x00, 0xe9)).text).toBe('é');
  expect(decodeText(utf8('\uFEFFé')).text).toBe('é');
});

test('letters that are stated are read', () => {
  expect(decodeText(old['windows-1251'], 'windows-1251').text).toBe('Холера');
  expect(decodeText(old['koi8-r'], 'KOI8-R').text).toBe('Холера');
  expect(decodeText(bytes(0x83, 0x52, 0x83, 0x8c), 'Shift_JIS').text).toBe('コレ');
  expect(decodeText(bytes(0xbb, 0xf4, 0xc2, 0xd2), 'gb2312').text).toBe('霍乱');
  expect(decodeText(bytes(0xbf, 0x9c), 'cp1250').text).toBe('żś');
  expect(decodeText(bytes(0x4c, 0x92, 0xe9, 0x97, 0x80), 'iso-8859-1').text).toBe('L’é—€');
});

test('what is stated wrongly is not believed where it is UTF-8', () => {
  for (const said of ['utf-16', 'utf-16le', 'utf-16be', 'iso-8859-1', 'nonsense', 'utf-7']) {
    expect(decodeText(utf8(russian), said).text).toBe(russian);
  }
  expect(decodeText(utf8('コレラは水で'), 'shift_jis').text).not.toContain('\uFFFD');
  expect(decodeText(utf16(russian), 'utf-16').text).toBe(russian);
});

test('without a word of it, only UTF-8 is read: nothing is guessed and nothing replaced', () => {
  for (const bytes of [...Object.values(old), utf16(russian), utf16('Cholera in the water')]) {
    const { text, problem } = decodeText(bytes);
    expect(text).toBeNull();
    expect(problem).toMatchObject({ code: 'not-utf-8', line: 1, column: 1 });
    expect(problem?.message).toContain('save it as UTF-8');
  }
  // Said to be UTF-8, or to be what it is not.
  expect(decodeText(old['koi8-r'], 'utf-8').problem?.message).toContain('not in UTF-8');
  expect(decodeText(bytes(0x81, 0x20), 'shift_jis').problem?.message).toContain('not in shift_jis');
});

test('the first byte that is no letter is told with its line and column', () => {
  const map = joined(utf8('{\n  "title": "é'), bytes(0xfc), utf8('ber"\n}'));
  expect(decodeText(map).problem).toMatchObject({ line: 2, column: 14, pointer: '/title' });
  // A letter that is cut off, by the next one or by the end.
  expect(decodeText(bytes(0x61, 0xc3, 0x62)).problem).toMatchObject({ line: 1, column: 2 });
  expect(decodeText(bytes(0x61, 0x0d, 0x62, 0xc3)).problem).toMatchObject({ line: 2, column: 2 });
});

test('a lone zero is left to whoever reads the text', () => {
  expect(decodeText(utf8('{ "title": "T\0" }')).text).toContain('\0');
});

test('files that are no texts are named, whatever their names say', () => {
  const first = (start: string) => Uint8Array.from(start, (letter) => letter.charCodeAt(0));
  const kinds: [start: string, kind: RegExp][] = [
    ['%PDF-1.7\n%âãÏÓ', /a PDF/],
    ['X-Mail: 1\r\n%PDF-1.4', /a PDF/],
    ['{\\rtf1\\ansi', /RTF/],
    ['PK\x03\x04', /Word/],
    ['\xd0\xcf\x11\xe0\xa1', /Word/],
    ['\x89PNG\r\n', /picture/],
    ['\xff\xd8\xff\xe0', /picture/],
    ['\0\0\0\x18ftypmp42', /film/],
  ];
  for (const [start, kind] of kinds) {
    const { problem } = decodeText(first(start));
    expect(problem?.code).toBe('not-text');
    expect(problem?.message).toMatch(kind);
  }
  expect(decodeText(utf8('PKK and others')).problem).toBeNull();
});

test('pages and XML files say their letters in their first bytes, servers in the Content-Type', () => {
  expect(statedIn(utf8('<html><head><meta charset="koi8-r">'))).toBe('koi8-r');
  expect(statedIn(utf8('<META http-equiv=Content-Type content="text/html; charset=windows-1251">'))).toBe(
    'windows-1251',
  );
  expect(statedIn(utf8('<?xml version="1.0" encoding="ISO_8859-1:1987"?>'))).toBe('ISO_8859-1:1987');
  expect(statedIn(utf8('<!-- <meta charset="big5"> --><meta charset="gbk">'))).toBe('gbk');
  expect(statedIn(utf8('How to write <meta charset="koi8-r">'))).toBeUndefined();
  expect(charsetIn('text/plain; charset="Windows-1251"')).toBe('Windows-1251');
  expect(charsetIn('application/json')).toBeUndefined();
  expect(charsetIn(null)).toBeUndefined();
});

test('UTF-32 is told to be saved as UTF-8, with a byte order mark and without', () => {
  const utf32 = (text: string, isLittle: boolean) => {
    const units = [...text].map((sign) => sign.codePointAt(0) ?? 0);
    const view = new DataView(new ArrayBuffer(4 * units.length));
    for (const [at, unit] of units.entries()) view.setUint32(4 * at, unit, isLittle);
    return new Uint8Array(view.buffer);
  };
  for (const text of ['{"a": 1}', '\uFEFF{"a": 1}', '霍乱'])
    for (const isLittle of [true, false])
      expect(decodeText(utf32(text, isLittle)).problem).toMatchObject({
        ...{ code: 'not-utf-8', line: 1, column: 1 },
        message: 'From here on the file is not in UTF-8. Open it where it was written, and save it as UTF-8.',
      });
});

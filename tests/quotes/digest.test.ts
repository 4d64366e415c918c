import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { identify } from '../../src/quotes/digest.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64');
const identityOf = (text: string) => identify(text, sha256);
const essay = readFileSync('data/sources/broad-street-essay.txt', 'utf8');

test('a text is known by the SHA-256 of its folded form and by its length', async () => {
  expect(await identityOf('The\nair')).toEqual({ digest: `sha256-${sha256('The air')}`, length: 7 });
});

test('the length counts characters, not halves of them', async () => {
  expect((await identityOf('𠮷水')).length).toBe(2);
});

test.each([
  ['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['the line ends of old Macs', (text: string) => text.replaceAll('\n', '\r')],
  ['straight quotation marks', (text: string) => text.replace(/[“”]/gu, '"').replaceAll('’', "'")],
  ['a byte order mark', (text: string) => `\u{FEFF}${text}`],
  ['space at the edges', (text: string) => `\n\n${text.trim()}   `],
  ['no-break spaces', (text: string) => text.replaceAll(' ', '\u{A0}')],
  ['shorter lines', (text: string) => text.replaceAll(', ', ',\n')],
  ['ligatures', (text: string) => text.replaceAll('fi', 'ﬁ')],
])('%s do not change it', async (_, retype) => {
  const retyped = retype(essay);
  expect(retyped).not.toBe(essay);
  expect(await identityOf(retyped)).toEqual(await identityOf(essay));
});

test.each([
  ['a word', (text: string) => text.replace('foul air', 'bad air')],
  ['a digit', (text: string) => text.replace('616', '617')],
  ['a "not"', (text: string) => text.replace('had lived', 'had not lived')],
  ['a capital', (text: string) => text.replace('cholera', 'Cholera')],
  ['a comma', (text: string) => text.replace(',', '')],
])('%s changes it', async (_, change) => {
  const changed = change(essay);
  expect(changed).not.toBe(essay);
  expect((await identityOf(changed)).digest).not.toBe((await identityOf(essay)).digest);
});

test('the hash may take its time, as Web Crypto does', async () => {
  const later = async (text: string) => sha256(text);
  expect(await identify(essay, later)).toEqual(await identityOf(essay));
});

test('what only quotations read loosely changes it, now as ever: digests in maps stay valid', async () => {
  expect(await identityOf("إِنَّ people¹[1] ISTANBUL , İ 叔 梁\n118\nn't ß בְּבֵית־סֵפֶר 「a」")).toEqual({
    digest: 'sha256-sX9gya6ZUrKSMMqoKTKzuw9B2ADj6J1r8L6pOd7vfDg=',
    length: 61,
  });
});

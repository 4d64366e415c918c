import { expect, test } from 'vitest';
import { InputProblem } from '../../src/files/inputProblem.ts';
import { readText } from '../../src/files/readText.ts';
import { folderWith } from '../cli/ran.ts';

const io = { stdin: (async function* () {})(), out: () => {}, err: () => {}, programFolder: '/nowhere' };
const read = (content: string | Uint8Array, name = 'a.txt') =>
  readText(`${folderWith({ [name]: content })}/${name}`, io);

test('plain text and Markdown are read as they are, in the letters they are in', async () => {
  expect(await read('a *b*\r\n', 'a.md')).toBe('a *b*\r\n');
  expect(await read(new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x14, 0x20]))).toBe('A—');
});

test('a text in other letters is refused before any quotation is looked for in it', async () => {
  const old = read(new Uint8Array([0x0a, 0x43, 0x61, 0x66, 0xe9]));
  await expect(old).rejects.toThrow('Line 2, column 4: From here on the file is not in UTF-8.');
  await expect(old).rejects.toMatchObject({ problem: { code: 'not-utf-8', line: 2, column: 4 } });
});

test('a web page has to be saved as text, whatever it is called', async () => {
  for (const name of ['a.html', 'a.HTM', 'a.xhtml']) {
    await expect(read('<p>a</p>', name)).rejects.toThrow('Save it as text (.txt)');
  }
  await expect(read('\n<!DOCTYPE html><p>a</p>')).rejects.toThrow('Save it as text (.txt)');
});

test('what is no text is refused', async () => {
  await expect(read('a\0b')).rejects.toThrow('This is no text.');
  await expect(read('%PDF-1.7 …')).rejects.toThrow('This is a PDF, and no text.');
  await expect(read('{\\rtf1 a}')).rejects.toThrow('This is an RTF document, and no text.');
  await expect(read(' \n')).rejects.toThrow('There is no text in it.');
  await expect(readText('/nowhere/a.txt', io)).rejects.toThrow(InputProblem);
});

import { expect, test } from 'vitest';
import { readTextFile, TextProblem } from '../../../src/session/attach/readTextFile.ts';

const file = (content: BlobPart, name: string) => new File([content], name);

test('plain text and Markdown are read as they are', async () => {
  expect(await readTextFile(file('a <b> &amp;\r\n\r\n*c*', 'a.md'))).toBe('a <b> &amp;\r\n\r\n*c*');
  expect(await readTextFile(file('\uFEFFwith a mark', 'a.txt'))).toBe('with a mark');
});

test('a page is read as its text', async () => {
  expect(await readTextFile(file('<p>a &amp; b</p>', 'a.HTM'))).toBe('a & b');
});

test('UTF-16 and Windows letters are understood', async () => {
  const wide = new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x14, 0x20]);
  expect(await readTextFile(file(wide, 'a.txt'))).toBe('A—');
  const windows = new Uint8Array([0x43, 0x61, 0x66, 0xe9]);
  expect(await readTextFile(file(windows, 'a.txt'))).toBe('Café');
  const said = new Uint8Array([...new TextEncoder().encode('<meta charset="koi8-r"><p>'), 0xc1]);
  expect(await readTextFile(file(said, 'a.html'))).toBe('а');
});

test('a page that names letters that nobody knows is read all the same', async () => {
  expect(await readTextFile(file('<meta charset="nonsense"><p>é', 'a.html'))).toBe('é');
});

test('what is no text is refused with a way out', async () => {
  await expect(readTextFile(file('a\0b', 'a.txt'))).rejects.toThrow('Save it as plain text');
  await expect(readTextFile(file(' \n', 'a.txt'))).rejects.toThrow('There is no text in it.');
  await expect(readTextFile(file('<script>1</script>', 'a.html'))).rejects.toThrow(TextProblem);
  const large = { name: 'a.txt', type: '', size: 65 * 1024 * 1024 } as File;
  await expect(readTextFile(large)).rejects.toThrow('larger than 64 MB');
});

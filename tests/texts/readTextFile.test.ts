import { expect, test } from 'vitest';
import { type ReadOptions, readTextFile, TextProblem } from '../../src/texts/readTextFile.ts';

const file = (content: BlobPart, name: string) => new File([content], name);

test('plain text is read as it is, Markdown without its signs', async () => {
  expect(await readTextFile(file('a <b> &amp;\r\n\r\n*c*', 'a.txt'))).toBe('a <b> &amp;\r\n\r\n*c*');
  expect(await readTextFile(file('a <b> &amp;\r\n\r\n*c*', 'a.md'))).toBe('a <b> &amp;\r\n\r\nc');
  expect(await readTextFile(file('\uFEFFwith a mark', 'a.txt'))).toBe('with a mark');
});

test('a page is read as its text', async () => {
  expect(await readTextFile(file('<p>a &amp; b</p>', 'a.HTM'))).toBe('a & b');
});

test('UTF-16 is understood, and the letters that a page names', async () => {
  const wide = new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x14, 0x20]);
  expect(await readTextFile(file(wide, 'a.txt'))).toBe('A—');
  const said = new Uint8Array([...new TextEncoder().encode('<meta charset="koi8-r"><p>'), 0xc1]);
  expect(await readTextFile(file(said, 'a.html'))).toBe('а');
});

test('a page that names letters that nobody knows is read all the same', async () => {
  expect(await readTextFile(file('<meta charset="nonsense"><p>é', 'a.html'))).toBe('é');
});

test('a page is a page under any name', async () => {
  expect(await readTextFile(file('<!DOCTYPE html><p>a &amp; b</p>', 'a.txt'))).toBe('a & b');
});

test('a text in other letters is refused with its place and the way out', async () => {
  const old = (content: Uint8Array<ArrayBuffer>, name: string) => readTextFile(file(content, name));
  await expect(old(new Uint8Array([0x43, 0x61, 0x66, 0xe9]), 'a.txt')).rejects.toThrow(
    'Line 1, column 4: From here on the file is not in UTF-8. Open it where it was written, and save it as UTF-8.',
  );
  const wrong = new Uint8Array([...new TextEncoder().encode('<meta charset="utf-8"><p>'), 0xc1]);
  await expect(old(wrong, 'a.html')).rejects.toThrow('not in UTF-8');
});

test('a page that says it is in UTF-16, and is not, is read', async () => {
  expect(await readTextFile(file('<meta charset="utf-16"><p>é', 'a.html'))).toBe('é');
});

test('a PDF and a Word file are told by their first bytes, and converted', async () => {
  const asked: string[] = [];
  const convert: ReadOptions['convert'] = async (kind, bytes) => {
    asked.push(`${kind} ${bytes.length}`);
    return kind === 'pdf' ? { text: 'read' } : { problem: 'It is broken.' };
  };
  expect(await readTextFile(file('%PDF-1.7', 'a.txt'), { convert })).toBe('read');
  await expect(readTextFile(file('PK\x03\x04', 'a'), { convert })).rejects.toThrow(
    new TextProblem('It is broken.'),
  );
  expect(asked).toEqual(['pdf 8', 'docx 4']);
});

test('an old Word file or an RTF file is told by its first bytes, and refused', async () => {
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]);
  await expect(readTextFile(file(old, 'a.doc'))).rejects.toThrow('save it as .docx');
  await expect(readTextFile(file('{\\rtf1', 'a.txt'))).rejects.toThrow('This is an RTF document');
});

test('what is no text is refused with a way out', async () => {
  await expect(readTextFile(file('a\0b', 'a.txt'))).rejects.toThrow('Save it as plain text');
  await expect(readTextFile(file(' \n', 'a.txt'))).rejects.toThrow('There is no text in it.');
  await expect(readTextFile(file('<script>1</script>', 'a.html'))).rejects.toThrow(TextProblem);
  const large = { name: 'a.txt', type: '', size: 65 * 1024 * 1024 } as File;
  await expect(readTextFile(large)).rejects.toThrow('larger than 64 MB');
});

import { expect, test } from 'vitest';
import { exports } from '../../src/formats/exports.ts';
import { listNotations } from '../../src/formats/listNotations.ts';
import { notationForFile } from '../../src/formats/notations.ts';
import { titleFromName } from '../../src/formats/titleFromName.ts';

test('the app and the command line end their files alike', () => {
  const known = exports.map(({ label, ending }) => {
    const list = listNotations.find((each) => each.ending === ending);
    return [label, list?.name ?? notationForFile(`m${ending}`)?.name];
  });
  expect(Object.fromEntries(known)).toEqual({
    ...{ Argdown: 'argdown', AIF: 'aif', 'Kialo text': 'kialo', SADFace: 'sadface', OPML: 'opml' },
    ...{ Markdown: 'markdown', CSV: 'csv', BibTeX: 'bibtex', 'CSL-JSON': 'csl', RIS: 'ris' },
  });
  expect(notationForFile('m.json')?.name).toBe('json');
});

test.each([
  ['m.aif.json', 'm'],
  ['maps/m.SADFace.json', 'm'],
  ['m.argdown.md', 'm'],
  ['m.json', 'm'],
  ['v1.2 of m.json', 'v1.2 of m'],
])('%s is called %s', (name, title) => {
  expect(titleFromName(name)).toBe(title);
});

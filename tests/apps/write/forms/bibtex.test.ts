import { expect, test } from 'vitest';
import { parseBibtexItems } from '../../../../src/apps/write/forms/bibtex.ts';

const good = '@book{good, title={A book}, author={Lind, Ada}, year={1990}}\n';

test('one entry that cannot be read costs that entry, and is named', () => {
  const bad = '@book{bad, title={Never closed, author={X\n';
  const short = '@string{lancet = "The Lancet"}\n';
  const snow = '@article{snow1854, title={The pump}, author={Snow, John}, journal=lancet, year={1854}}\n';
  const items = parseBibtexItems(short + snow + bad + good);
  expect(items?.sources.map(({ title }) => title)).toEqual(['The pump', 'A book']);
  expect(items?.sources[0]?.['container-title']).toBe('The Lancet');
  expect(items?.dropped).toContain('“bad” (cannot be read)');
});

test('what is whole is read whole; of nothing that can be read there is nothing', () => {
  expect(parseBibtexItems(good + good.replaceAll('good', 'other'))?.sources).toHaveLength(2);
  expect(parseBibtexItems('@book{bad, title={Never')).toBeNull();
  expect(parseBibtexItems('No entry at all.')).toBeNull();
});

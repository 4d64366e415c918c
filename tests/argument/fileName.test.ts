import { expect, test } from 'vitest';
import { toFileName } from '../../src/argument/fileName.ts';

test('names that Windows keeps for devices are not given to files', () => {
  for (const name of ['con', 'aux', 'nul', 'prn', 'com1', 'lpt9', 'COM¹', 'CONIN$']) {
    expect(toFileName(`${name}.json`)).toBe(`${name}-map.json`);
    expect(toFileName(name.toUpperCase())).toBe(`${name.toUpperCase()}-map`);
  }
  expect(toFileName('aux.tar.gz')).toBe('aux-map.tar.gz');
  expect(toFileName('nul .json')).toBe('nul-map .json');
  for (const name of ['conclusion.json', 'null.json', 'com10.json', 'comfort', 'icon']) {
    expect(toFileName(name)).toBe(name);
  }
});

test('signs of paths and of direction, and dots and spaces at the end, are no part of a name', () => {
  expect(toFileName('a/b\\c:d*.json')).toBe('a-b-c-d-.json');
  expect(toFileName('map\u{202E}nosj.exe')).toBe('map-nosj.exe');
  expect(toFileName(' map. . ')).toBe('map');
  expect(toFileName('…')).toBe('…');
  expect(toFileName(' . ')).toBe('map');
  expect(toFileName('地図.json')).toBe('地図.json');
});

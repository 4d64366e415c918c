import { expect, test } from 'vitest';
import { toPointer } from '../../src/argument/pointer.ts';
import { createLocator } from '../../src/argument/position.ts';

const map = ['{', '  "version": 1,', '  "thesis": { "text": "é", "tags": ["a", "b"] }', '}'];
const locator = createLocator(map.join('\n'));

test('a pointer names fields and entries, and the whole document by nothing', () => {
  expect(toPointer([])).toBe('');
  expect(toPointer(['thesis', 'children', 0, 'text'])).toBe('/thesis/children/0/text');
  expect(toPointer([''])).toBe('/');
});

test('a slash and a tilde in a field name are escaped as RFC 6901 says', () => {
  expect(toPointer(['a/b~c'])).toBe('/a~1b~0c');
  expect(toPointer(['~1'])).toBe('/~01');
});

test('lines and columns count from 1', () => {
  expect(locator.at(0)).toEqual({ line: 1, column: 1 });
  expect(locator.at(2)).toEqual({ line: 2, column: 1 });
  expect(locator.at(4)).toEqual({ line: 2, column: 3 });
});

test('the line break itself ends its line, and the end of the text is a place', () => {
  const { at } = createLocator('ab\n\ncd\n');
  expect(at(2)).toEqual({ line: 1, column: 3 });
  expect(at(3)).toEqual({ line: 2, column: 1 });
  expect(at(4)).toEqual({ line: 3, column: 1 });
  expect(at(7)).toEqual({ line: 4, column: 1 });
  expect(createLocator('').at(0)).toEqual({ line: 1, column: 1 });
});

test('Windows line ends give the same lines and columns', () => {
  const windows = createLocator(map.join('\r\n'));
  for (const path of [['version'], ['thesis'], ['thesis', 'text'], ['thesis', 'tags', 1]]) {
    expect(windows.find(path)).toEqual(locator.find(path));
  }
});

test('a value is found by its path', () => {
  expect(locator.find([])).toEqual({ line: 1, column: 1 });
  expect(locator.find(['version'])).toEqual({ line: 2, column: 14 });
  expect(locator.find(['thesis', 'tags', 1])).toEqual({ line: 3, column: 42 });
});

test('a field name is found as well as its value', () => {
  expect(locator.find(['thesis', 'text'], 'key')).toEqual({ line: 3, column: 15 });
  expect(locator.find(['thesis', 'text'], 'value')).toEqual({ line: 3, column: 23 });
});

test('columns count UTF-16 code units, as editors do', () => {
  const { find } = createLocator('{"a": "😀", "b": 1}');
  expect(find(['b'])).toEqual({ line: 1, column: 18 });
});

test('what is missing is found at the nearest value round it', () => {
  expect(locator.find(['thesis', 'children', 3, 'text'])).toEqual({ line: 3, column: 13 });
  expect(locator.find(['title'], 'key')).toEqual({ line: 1, column: 1 });
  expect(locator.find(['thesis', 'label'], 'key')).toEqual({ line: 3, column: 13 });
});

test('a number does not lead into an object, nor a name into a list', () => {
  expect(locator.find(['thesis', 0])).toEqual({ line: 3, column: 13 });
  expect(locator.find(['thesis', 'tags', '1'])).toEqual({ line: 3, column: 36 });
});

test('fields that every object has are only found where they are written', () => {
  expect(locator.find(['__proto__'])).toEqual({ line: 1, column: 1 });
  expect(createLocator('{\n"__proto__": 1}').find(['__proto__'])).toEqual({ line: 2, column: 14 });
});

test('where there is no text every place is the first', () => {
  const { find, pointerAt, pointerBefore } = createLocator('');
  expect(find(['thesis'])).toEqual({ line: 1, column: 1 });
  expect(pointerAt(0)).toBe('');
  expect(pointerBefore(0)).toBe('');
});

test('an offset is given back as the pointer of the value that holds it', () => {
  //                                 0         1         2
  //                                 0123456789012345678901234
  const { pointerAt } = createLocator('{"a": [1, {"b/c": 2}], "d": 3}');
  expect(pointerAt(0)).toBe('');
  expect(pointerAt(1)).toBe('/a');
  expect(pointerAt(7)).toBe('/a/0');
  expect(pointerAt(11)).toBe('/a/1/b~1c');
  expect(pointerAt(18)).toBe('/a/1/b~1c');
  expect(pointerAt(23)).toBe('/d');
});

test('in broken text the pointer names what is open before the place', () => {
  const pointerTo = (text: string) => createLocator(text).pointerBefore(text.indexOf('!'));
  expect(pointerTo('!{"a": 1}')).toBe('');
  expect(pointerTo('{"a": !}')).toBe('/a');
  expect(pointerTo('{"a": [1, {"b": !, "c": [')).toBe('/a/1/b');
  expect(pointerTo('{"a": [1, {"b": 1, !')).toBe('/a/1');
  expect(pointerTo('{"a": [1, {"b": 1}, !')).toBe('/a');
  expect(pointerTo('{"a": [1, {"b": 1}]} !')).toBe('');
});

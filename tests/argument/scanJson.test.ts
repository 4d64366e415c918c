import { expect, test } from 'vitest';
import { scanJson } from '../../src/argument/scanJson.ts';

const repeated = (text: string) => scanJson(text, 256).repeatedKeys;

test('a text without repeated keys and deep nesting yields nothing', () => {
  expect(scanJson('{"a": [{"b": 1}, {"b": 2}], "c": {"a": "a"}}', 256)).toEqual({ repeatedKeys: [] });
});

test('a repeated key is found at its second quotation mark', () => {
  //                0         1
  //                0123456789012345
  expect(repeated('{"a": 1, "b": 2, "a": 3}')).toEqual([17]);
  expect(repeated('{"a":1,"a":2,"a":3}')).toEqual([7, 13]);
});

test('keys are compared as what they mean, not as they are written', () => {
  expect(repeated('{"a": 1, "\\u0061": 2}')).toEqual([9]);
  expect(repeated('{"\\"": 1, "\\u0022": 2}')).toEqual([10]);
  expect(repeated('{"a": 1, "A": 2}')).toEqual([]);
});

test('the same key in another object is no repetition', () => {
  expect(repeated('[{"a": 1}, {"a": {"a": 1}}]')).toEqual([]);
});

test('a key is known again after an object within the same one', () => {
  expect(repeated('{"a": {"b": 1}, "a": 2}')).toEqual([16]);
});

test('values and entries of lists are no keys', () => {
  expect(repeated('{"a": "a", "b": ["a", "a"]}')).toEqual([]);
});

test('white space before the colon does not hide a key', () => {
  expect(repeated('{"a" :1,"a"\r\n\t: 2}')).toEqual([8]);
});

test('keys that every object has are ordinary keys', () => {
  expect(repeated('{"__proto__": 1, "constructor": 2, "toString": 3}')).toEqual([]);
  expect(repeated('{"__proto__":1,"__proto__":2}')).toEqual([15]);
});

test('brackets, colons and escaped quotation marks within texts do not count', () => {
  expect(scanJson('{"a": "[[[[{{{{\\"[[[[", "b": "\\\\", "c": "\\": "}', 1)).toEqual({ repeatedKeys: [] });
});

test('nesting is allowed up to the limit and reported at the first bracket beyond it', () => {
  expect(scanJson('[[[]]]', 3).tooDeep).toBeUndefined();
  expect(scanJson('[[[[]]]]', 3).tooDeep).toBe(3);
  expect(scanJson('{"a":{"b":[{}]}}', 3).tooDeep).toBe(11);
});

test('neighbours do not add to the nesting', () => {
  expect(scanJson(`[${'[],'.repeat(1000)}[]]`, 2).tooDeep).toBeUndefined();
});

test('text that is no JSON is scanned to its end without an error', () => {
  for (const text of [
    '',
    '"',
    '"\\',
    '{"a',
    '}}}}]]',
    '{"a": 1, "a',
    '{"\\u12": 1, "\\u12": 2}',
    ']{"a":1}',
  ]) {
    expect(() => scanJson(text, 2)).not.toThrow();
  }
});

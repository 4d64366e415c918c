import { expect, test } from 'vitest';
import { isolate } from '../../src/labels/isolate.ts';

test('a title cannot turn round what follows it', () => {
  expect(isolate('Cholera \u{202E}gpj.exe')).toBe('Cholera gpj.exe');
  expect(isolate('\u{2067}a\u{2069}')).toBe('a');
});

test('what runs from right to left is kept apart, all else stays as it is', () => {
  expect(isolate('שלום')).toBe('\u{2068}שלום\u{2069}');
  expect(isolate('Why the pump handle came off')).toBe('Why the pump handle came off');
});

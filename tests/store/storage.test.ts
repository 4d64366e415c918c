import { expect, test } from 'vitest';
import { createStorage } from '../../src/store/storage.ts';

/** As a browser keeps it. */
function browser(most = Number.POSITIVE_INFINITY) {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > most) throw new DOMException('Too much.', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key: string) => void items.delete(key),
  };
}

function refused(): never {
  throw new DOMException('The document is sandboxed.', 'SecurityError');
}

test('what is written is read again, under a name of ours', () => {
  const place = browser();
  const storage = createStorage(() => place);
  expect(storage.read('a')).toBeNull();
  storage.write('a', 'one');
  expect(storage.read('a')).toBe('one');
  expect([...place.items]).toEqual([['therefore:a', 'one']]);
  expect(storage.isKept()).toBe(true);
  expect([...place.items.keys()]).toEqual(['therefore:a']);
});

test('where the browser refuses its storage, things are kept for as long as the page is open', () => {
  const storage = createStorage(refused);
  expect(storage.read('a')).toBeNull();
  expect(storage.isKept()).toBe(false);
  storage.write('a', 'one');
  expect(storage.read('a')).toBe('one');
  expect(storage.isKept()).toBe(false);
});

test('where the storage is full, what it would not take is read from memory and not as it was before', () => {
  const storage = createStorage(() => place);
  const place = browser(5);
  storage.write('a', 'short');
  storage.write('a', 'too long for it');
  expect(storage.read('a')).toBe('too long for it');
  expect(storage.isKept()).toBe(false);
  storage.write('a', 'again');
  expect(place.items.get('therefore:a')).toBe('again');
  expect(storage.isKept()).toBe(true);
});

test('names like those of the language are names like any other', () => {
  const storage = createStorage(refused);
  expect(storage.read('__proto__')).toBeNull();
  storage.write('constructor', 'x');
  expect(storage.read('constructor')).toBe('x');
});

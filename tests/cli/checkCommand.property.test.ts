import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loggedSeed } from '../properties.ts';
import { mapWith, ran } from './ran.ts';

const seed = loggedSeed('checkCommand');

const isJson = (bytes: Uint8Array) => {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
};

test('random bytes are one problem in one line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400, size: 'max' }), async (bytes) => {
      fc.pre(!isJson(bytes));
      const { code, out, err } = await ran(['check', '-'], bytes);
      expect([code, err]).toEqual([1, '']);
      expect(out).toMatch(/^-:\d+:\d+ \/\P{Cc}* \P{Cc}+\n$/u);
    }),
    { seed, numRuns: 300 },
  );
});

test('a map in which bytes were changed never stops the program', async () => {
  const map = new TextEncoder().encode(
    mapWith([{ source: 's', quote: 'The water was clear.' }], [{ id: 's', type: 'book' }]),
  );
  const change = fc.tuple(fc.nat(map.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const bytes = map.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      const { code, out, err } = await ran(['check', '-'], bytes);
      expect(err).toBe('');
      expect(out).not.toContain('should not have happened');
      for (const line of out.trimEnd().split('\n')) {
        if (code === 1) expect(line).toMatch(/^-:\d+:\d+ \/\S* ./);
      }
      expect(code === 0 || code === 1).toBe(true);
    }),
    { seed, numRuns: 300 },
  );
});

test('no arguments stop the program', async () => {
  const word = fc.oneof(
    fc.constantFrom('check', 'draw', '--text', '--json', '--expand', '--', '-', 'a=b', '--text=t=-', '-h'),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (args) => {
      // Nothing is to be written.
      fc.pre(!args.some((arg) => /\.svg$/i.test(arg)));
      const { code, err } = await ran(args);
      expect([0, 1, 2]).toContain(code);
      expect(err).not.toContain('should not have happened');
    }),
    { seed, numRuns: 500 },
  );
});

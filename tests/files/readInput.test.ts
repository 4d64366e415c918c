import { execFileSync } from 'node:child_process';
import { existsSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/argument/limits.ts';
import { folderWith, mapWith, ran } from '../cli/ran.ts';

const noOrdinary =
  'This is no ordinary file but a pipe, a device or a part of the system. For standard input, give -.';

/** A pipe to which nobody writes, and from which nobody reads. */
function pipe(name: string): string {
  const path = join(folderWith({}), name);
  execFileSync('mkfifo', [path]);
  return path;
}

describe.skipIf(process.platform === 'win32')('what is no ordinary file ends in a sentence', () => {
  const files = () => [pipe('a.json'), '/dev/zero', ...['/proc/self/environ'].filter(existsSync)];

  test('as a map of check, draw and build', async () => {
    for (const file of files()) {
      for (const args of [
        ['check', file],
        ['draw', file, 'never.svg'],
        ['build', file, '--out', folderWith({})],
      ]) {
        const { code, out, err } = await ran(args);
        expect([code, out + err], args.join(' ')).toEqual([1, expect.stringContaining(noOrdinary)]);
      }
    }
  });

  test('as a text given to check', async () => {
    const map = mapWith([{ source: 's', quote: 'water' }], [{ id: 's', type: 'book', title: 'S' }]);
    for (const file of files()) {
      const { out, err } = await ran(['check', '-', '--text', `s=${file}`], map);
      expect(out + err, file).toContain(noOrdinary);
    }
  });

  test('as a text that a map names beside it', async () => {
    const text = pipe('s.txt');
    const map = mapWith(
      [{ source: 's', quote: 'water' }],
      [{ id: 's', type: 'book', title: 'S', text: { href: 's.txt' } }],
    );
    writeFileSync(join(text, '../a.json'), map);
    const { out } = await ran(['check', join(text, '../a.json')]);
    expect(out).toContain(noOrdinary);
  });

  test('as the drawing of draw, which would wait for a reader', async () => {
    const out = pipe('a.svg');
    const { code, err } = await ran(['draw', '-', out], mapWith([], []));
    expect([code, err]).toEqual([1, `${out}: This is no ordinary file. For standard output, give -.\n`]);
  });
});

test('a file that is too large is not read', async () => {
  const file = join(folderWith({ 'a.json': '' }), 'a.json');
  truncateSync(file, limits.bytes + 1);
  const { out, err } = await ran(['check', file]);
  expect(out + err).toContain('The file is larger than 64 MB.');
});

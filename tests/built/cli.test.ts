// dist/cli.js as a program of its own: it starts, it needs nothing beside it, pipes and exit codes work.

import { execFile, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const cli = resolve('dist/cli.js');
const maps = ['data/broad-street-pump.json', 'data/putin-zelensky-summit.json'];

interface Answer {
  code: number | null;
  out: string;
  err: string;
}

function program(
  args: readonly string[],
  { input = '', file = cli, cwd = '.', node = [] as readonly string[] } = {},
): Promise<Answer> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [...node, file, ...args],
      { cwd, maxBuffer: 2 ** 28 },
      (_, out, err) => done({ code: child.exitCode, out, err }),
    );
    // A program that does not read its input may be gone before it is written.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Until the test is over. */
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'therefore-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('it is one file that imports nothing but Node, and no React', () => {
  const code = readFileSync(cli, 'utf8');
  const imported = [...code.matchAll(/\bfrom\s*["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  expect(imported).toContain('node:fs');
  expect(imported.filter((name) => !builtinModules.includes(name.replace(/^node:/, '')))).toEqual([]);
  expect(code).not.toMatch(/react|zustand|(?<!\.)\brequire\(/i);
  expect(code.startsWith('#!/usr/bin/env node\n')).toBe(true);
});

test('it runs by itself, in a folder without anything else', async () => {
  const folder = emptyFolder();
  copyFileSync(cli, join(folder, 'cli.mjs'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(await program(['--version'], { file: 'cli.mjs', cwd: folder })).toEqual({
    code: 0,
    out: `${version}\n`,
    err: '',
  });
});

test('the package names it as its program', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).bin).toEqual({ therefore: 'dist/cli.js' });
});

test('exit codes say whether all is well, something is wrong, or the question was', async () => {
  const codes = [];
  for (const args of [['--help'], ['check', ...maps], ['check', 'LICENSE'], ['check'], ['nothing']]) {
    codes.push((await program(args)).code);
  }
  expect(codes).toEqual([0, 0, 1, 2, 2]);
});

function wideMap(reasons: number, more: object = {}): string {
  const children = Array.from({ length: reasons }, () => ({ role: 'reason', text: 'A.', ...more }));
  const sources = [{ id: 's', type: 'document', title: 'S' }];
  return JSON.stringify({ version: 1, title: 'Wide', thesis: { text: 'T.', children }, sources });
}

/** How many arguments a function may be given goes by the stack: with a third of it, they are a third. */
const fewArguments = ['--stack-size=300'];

/** A program that gives a function as many arguments. */
function spreading(folder: string): string {
  const file = join(folder, 'spread.mjs');
  writeFileSync(file, 'Math.max(...Array(40_000).fill(1));');
  return file;
}

// In threads of tests a stack is four times as high: there more can be handed to a function than here.
test('a map may have more citations than a function may be given arguments', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'map.json'), wideMap(40_000, { citations: [{ source: 's', quote: 'it' }] }));
  writeFileSync(join(folder, 's.txt'), 'So it is.');
  const node = fewArguments;
  expect((await program([], { node, file: spreading(folder) })).err).toContain(
    'Maximum call stack size exceeded',
  );
  const checked = await program(['check', 'map.json', '--text', 's=s.txt'], { cwd: folder, node });
  expect([checked.code, checked.err]).toEqual([0, '']);
  expect(checked.out).toContain('40000 citations: 40000 word for word');
});

test('a claim with as many reasons goes through standard input and comes out whole as a drawing', async () => {
  const input = wideMap(40_000);
  const args = ['draw', '-', '-', '--expand', 'all', '--layout', 'list'];
  const { code, out, err } = await program(args, { input, node: fewArguments });
  expect([code, err]).toEqual([0, '']);
  // More than a pipe holds.
  expect(input.length).toBeGreaterThan(64 * 1024);
  expect(out).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  expect(out.match(/<text/g)?.length).toBeGreaterThan(40_000);
});

test('a reader that stops before the end of a long output is no mistake', async () => {
  const map = join(emptyFolder(), 'wide.json');
  writeFileSync(map, wideMap(3000));
  const child = spawn(process.execPath, [cli, 'draw', map, '-', '--expand', 'all', '--layout', 'list']);
  let err = '';
  child.stderr.on('data', (piece) => {
    err += piece;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((done) => child.on('close', done));
  expect([code, err]).toEqual([0, '']);
});

test('whatever it is given, it ends with a sentence and no trace of a stack', async () => {
  for (const args of [
    ['check', 'src'],
    ['check', 'none.json'],
    ['check', 'public/icon.svg'],
    ['draw', maps[0] ?? '', 'none/a.svg'],
    ['check', maps[0] ?? '', '--text', 'essay=none.txt'],
    ['check', maps[0] ?? '', '--text', 'none=README.md'],
  ]) {
    const { code, out, err } = await program(args);
    expect([1, 2], args.join(' ')).toContain(code);
    expect(out + err).not.toMatch(/^\s+at /m);
    expect(out + err).not.toContain('should not have happened');
  }
});

// The examples in docs/pipelines, in a repository of their own.

import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../cli/ran.ts';
import { article, brat } from '../formats/samples.ts';

const sound = '{"version":1,"title":"Rain","thesis":{"text":"It rains."}}\n';

/** With the command line in tools/ and the hook in place. */
function repository() {
  const folder = folderWith({});
  const at = (path: string) => join(folder, path);
  const run = (command: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };
  const git = (...args: string[]) =>
    run('git', '-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args);
  git('init', '--quiet');
  mkdirSync(at('tools'));
  mkdirSync(at('maps'));
  copyFileSync(resolve('dist/cli.js'), at('tools/therefore.mjs'));
  copyFileSync('docs/pipelines/pre-commit', at('.git/hooks/pre-commit'));
  chmodSync(at('.git/hooks/pre-commit'), 0o755);
  const commit = (path: string, text: string) => {
    writeFileSync(at(path), text);
    git('add', '--all');
    return git('commit', '--quiet', '--message', path);
  };
  return { at, run, git, commit };
}

test('the hook lets sound maps pass, of any notation, and stops those with problems', () => {
  const { at, git, commit } = repository();
  expect(commit('notes.txt', 'No map.\n').status).toBe(0);
  expect(commit('maps/with space.json', sound)).toMatchObject({ status: 0 });
  writeFileSync(at('maps/b.txt'), article);
  expect(commit('maps/b.ann', brat)).toMatchObject({ status: 0 });
  const broken = commit('maps/rain.json', '{"version":1,"title":"Rain"}\n');
  expect(broken.status).not.toBe(0);
  expect(broken.said).toContain('maps/rain.json:1:1 / The map has no “thesis”');
  // What is staged counts, not what lies in the folder.
  writeFileSync(at('maps/rain.json'), sound);
  expect(git('commit', '--quiet', '--message', 'still broken').status).not.toBe(0);
  git('add', '--all');
  expect(git('commit', '--quiet', '--message', 'mended').status).toBe(0);
  expect(git('status', '--porcelain').said).toBe('');
});

test('the step of the workflow fails where a map has problems, and only there', () => {
  const { run, git, commit } = repository();
  const step = /- run: (.*)/.exec(readFileSync('docs/pipelines/check-maps.yml', 'utf8'))?.[1] ?? '';
  commit('maps/rain.json', sound);
  expect(run('bash', '-eo', 'pipefail', '-c', step)).toMatchObject({ status: 0 });
  commit('maps/snow.json', '{}');
  expect(git('commit', '--no-verify', '--quiet', '--message', 'broken').status).toBe(0);
  const { status, said } = run('bash', '-eo', 'pipefail', '-c', step);
  expect(status).not.toBe(0);
  expect(said).toContain('maps/snow.json:1:1');
});

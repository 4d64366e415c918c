// Finds a Chromium for the browser tests, or installs one: CHROMIUM_PATH, Playwright's own, a headless shell on
// the system (it takes half the time of a whole browser), a whole browser. Run as a script it prints what it
// found or did.

import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
const names = [...shells, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** @param {string} file */
function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Playwright's own download, which it starts by itself, as a headless shell. */
export const ownChromium = () => {
  const own = chromium.executablePath();
  return own && runs(own) ? own : undefined;
};

/** The path of a Chromium that is there, or undefined. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, but no program can be run there.`);
  }
  const own = ownChromium();
  if (own) return own;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
  return found ?? ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find(runs);
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function tryRun(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function isDebianRoot() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return process.getuid?.() === 0 && /^ID(_LIKE)?=.*debian/m.test(release);
}

function isFast() {
  const path = findChromium();
  return path !== undefined && (path === ownChromium() || shells.includes(basename(path)));
}

function install() {
  // Where the system's own package is at hand it comes with all the libraries it needs.
  if (isDebianRoot() && tryRun('apt-get', ['update', '-qq'])) {
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (tryRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name])) return;
      if (findChromium()) return;
    }
  }
  if (!findChromium()) tryRun('npx', ['playwright', 'install', 'chromium']);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.env.CHROMIUM_PATH && !isFast() && (isDebianRoot() || !findChromium())) install();
  const path = findChromium();
  if (!path) {
    console.error(
      'No Chromium was found and none could be installed: install Chromium or Chrome, or name one in CHROMIUM_PATH.',
    );
    process.exit(1);
  }
  console.log(`Chromium: ${path}`);
}

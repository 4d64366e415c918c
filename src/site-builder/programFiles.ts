// The program's own files that a built page needs: the interactive map, and what is made for built pages. They lie
// beside the command line itself.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputProblem } from '../files/inputProblem.ts';

export interface ProgramFiles {
  /** The map in a page: a classic script, and its style. They name the others without a folder. */
  script: string;
  style: string;
  /** The whole program in the same way: what explores and presents, and the map in a page. */
  fullScript: string;
  fullStyle: string;
  /** Fonts and workers, by name; the names hold hashes already. */
  others: ReadonlyMap<string, Uint8Array>;
  /** Of built pages. */
  pageStyle: string;
  activateScript: string;
  /** Before anything is drawn. */
  themeScript: string;
}

/** @throws {InputProblem} where one is missing. */
export async function readProgram(folder: string): Promise<ProgramFiles> {
  const readAsText = async (file: string) =>
    new TextDecoder().decode(await readOwn(folder, file)).replaceAll('\r\n', '\n');
  const script = await readAsText('embed.js');
  const style = await readAsText('embed.css');
  const fullScript = await readAsText('full.js');
  const fullStyle = await readAsText('full.css');
  const all = [script, style, fullScript, fullStyle].join('\n');
  const named = [...all.matchAll(/assets\/([\w.-]+\.\w+)/g)].map(([, name = '']) => name);
  const others = new Map<string, Uint8Array>();
  for (const name of new Set(named)) others.set(name, await readOwn(folder, `assets/${name}`));
  const beside = (text: string) =>
    [...others.keys()].reduce((moved, name) => moved.replaceAll(`assets/${name}`, name), text);
  return {
    script: beside(script),
    style: beside(style),
    fullScript: beside(fullScript),
    fullStyle: beside(fullStyle),
    others,
    pageStyle: await readAsText('cli-assets/page.css'),
    activateScript: await readAsText('cli-assets/activate.js'),
    themeScript: await readAsText('cli-assets/theme.js'),
  };
}

/** @throws {InputProblem} */
export async function readOwn(folder: string, file: string): Promise<Uint8Array> {
  const path = join(folder, file);
  try {
    return await readFile(path);
  } catch {
    throw new InputProblem(
      path,
      'This part of the program is missing. In the checkout, npm run build makes it.',
    );
  }
}

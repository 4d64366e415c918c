// A branch for the clipboard: as a nested list that any program takes, or as a picture.

import { branchOf } from '../../../argument/branchOf.ts';
import type { ArgumentDocument } from '../../../argument/document.ts';
import { nameOf } from '../../../argument/walk.ts';
import { draw } from '../../../drawing/draw.ts';
import { branchList } from '../../../formats/outline/toMarkdown.ts';
import { pressable } from '../../../layout/cardContent.ts';
import { freeLayout } from '../../../layout/freeLayout.ts';
import { pageType } from '../../../layout/typeSizes.ts';
import type { Session } from '../../../store/session.ts';
import { pngOf } from './pngOf.ts';

/** The claim in focus with all that hangs on it; without one the whole map. */
export async function copyBranchAsText(session: Session): Promise<void> {
  const { document, focus } = session.store.getState();
  const name = branchName(session);
  const text = branchList(JSON.parse(document(focus === null ? [] : [focus])) as ArgumentDocument, focus);
  const copied = await copy(() => navigator.clipboard.writeText(text));
  session.announce(copied ? `${name} is copied as text.` : notLet('text: open Share, File'));
}

/** As it stands on the map: what is closed stays closed. */
export async function copyBranchAsPicture(session: Session): Promise<void> {
  const { argument, focus, expanded } = session.store.getState();
  if (!argument) return;
  const name = branchName(session);
  const dark = getComputedStyle(document.documentElement).colorScheme === 'dark';
  const branch = branchOf(argument, focus);
  const open = { direction: 'right', expanded, type: pageType, target: pressable, listWidth: 720 } as const;
  const svg = draw(branch, freeLayout(branch, open), { theme: dark ? 'dark' : 'light', target: pressable });
  const copied = await copy(async () => {
    const { blob } = await pngOf(svg);
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  });
  session.announce(copied ? `${name} is copied as a picture.` : notLet('picture: open Share, Picture'));
}

const notLet = (what: string) => `This browser did not let it be copied. Save it as a ${what}.`;

/** Browsers refuse by throwing, at once or later. */
async function copy(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch {
    return false;
  }
}

function branchName(session: Session): string {
  const { argument, focus } = session.store.getState();
  const claim = focus === null ? undefined : argument?.claims.get(focus);
  return argument && claim ? `The branch “${nameOf(argument, claim)}”` : 'The map';
}

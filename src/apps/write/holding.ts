// Branches that are copied, picked up and put elsewhere; and lists that are pasted.

import { reuse } from '../../draft/adding.ts';
import {
  copiedDocument,
  copiedText,
  lastUnder,
  parseCopied,
  pasteAsOne,
  pasteCopied,
  pasteList,
  toCopied,
} from '../../draft/copying.ts';
import { moveTo } from '../../draft/moving.ts';
import { named } from '../../draft/outcome.ts';
import { branchSize } from '../../draft/whyNot.ts';
import { openWriter } from './openWriter.ts';
import type { Writer } from './writer.ts';

/** What the clipboard calls our branches; other programs take the text. */
export const branchType = 'application/x-argument-branch+json';

/**
 * Copies a branch, or picks it up to be moved.
 *
 * @param data What the browser hands over; without, as from a button, the text goes to the clipboard by itself.
 */
export function hold(writer: Writer, key: string, moves: boolean, data?: DataTransfer | null): void {
  const draft = writer.draft();
  if (moves && draft.claims.get(key)?.slot === 'theses' && draft.theses.length === 1) {
    say(writer, 'A map needs a thesis: copy it instead.', true);
    return;
  }
  const copied = toCopied(draft, key);
  const text = copiedText(draft, copied.branch);
  openWriter(writer.session).setState({ held: { key, copied, text, moves } });
  if (data) {
    data.setData('text/plain', text);
    data.setData(branchType, copiedDocument(draft, copied));
  } else {
    // Where the page may not, it is held all the same.
    void navigator.clipboard?.writeText(text).catch(() => undefined);
  }
  const below = branchSize(copied.branch) - 1;
  const what = `${named(draft, key)}${below > 0 ? ` with ${below} below it` : ''}`;
  say(
    writer,
    moves
      ? `Picked up ${what}: choose where it is to hang, and paste it there.`
      : `Copied ${what}: choose a claim, and paste it there.`,
  );
}

/** Puts what is on the clipboard under a claim. @param data As the browser hands it over, where it does. */
export function put(writer: Writer, under: string, data?: DataTransfer | null): void {
  const store = openWriter(writer.session);
  const { held } = store.getState();
  const text = ofClipboard(data?.getData('text/plain'));
  // What was copied last on this page is known with its keys.
  if (held && (!data || text === held.text.trim())) {
    const draft = writer.draft();
    if (!held.moves) writer.run(pasteCopied(draft, under, held.copied));
    else if (!draft.claims.has(held.key)) say(writer, 'What was picked up is not there any more.', true);
    else if (writer.run(moveTo(draft, held.key, lastUnder(draft, held.key, under))))
      store.setState({ held: null });
    return;
  }
  const copied = parseCopied(data?.getData(branchType) ?? '');
  if (copied) writer.run(pasteCopied(writer.draft(), under, copied));
  else putText(writer, under, text);
}

/** A nested list becomes claims, and may be kept as one text instead. */
export function putText(writer: Writer, under: string, text: string): void {
  const outcome = pasteList(writer.draft(), under, text);
  if (!writer.run(outcome)) return;
  const several = text.trim().split(/\n/u).length > 1;
  openWriter(writer.session).setState({ pasted: several ? { under, text } : null });
}

/** As if the list had been pasted so. */
export function keepAsOne(writer: Writer): void {
  const store = openWriter(writer.session);
  const { pasted } = store.getState();
  if (!pasted) return;
  store.setState({ pasted: null });
  writer.undo();
  writer.run(pasteAsOne(writer.draft(), pasted.under, pasted.text));
}

/** What was copied last bears on this claim, too. */
export function putAgain(writer: Writer, under: string): void {
  const { held } = openWriter(writer.session).getState();
  if (!held || !writer.draft().claims.has(held.key)) {
    say(writer, 'Copy the claim first that is to be used again here.', true);
    return;
  }
  if (writer.run(reuse(writer.draft(), held.key, under)))
    openWriter(writer.session).setState({ held: { ...held, moves: false } });
}

/** What was picked up stays where it is. */
export function letGo(writer: Writer): void {
  openWriter(writer.session).setState({ held: null });
  say(writer, 'It stays where it is.');
}

/** Asks the browser for the clipboard: it may ask back. */
export async function putFromClipboard(writer: Writer, under: string): Promise<void> {
  const { held } = openWriter(writer.session).getState();
  if (held?.moves) {
    put(writer, under);
    return;
  }
  const read = await Promise.resolve(navigator.clipboard?.readText?.()).catch(() => undefined);
  const text = ofClipboard(read);
  if (text === '' || text === held?.text.trim()) {
    if (held) put(writer, under);
    else
      say(
        writer,
        'The browser does not hand over the clipboard. Press Ctrl+V, or paste into the text of a new claim.',
        true,
      );
  } else putText(writer, under, text);
}

/** Windows gives line ends of its own to what lies there. */
const ofClipboard = (text = '') => text.replace(/\r\n?/gu, '\n').trim();

export const say = (writer: Writer, words: string, refused = false) =>
  writer.store.setState({ words, refused });

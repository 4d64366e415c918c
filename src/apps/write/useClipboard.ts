// Copy, cut and paste while a claim is chosen: the browser's own commands, with its keys and its menus.

import { useLayoutEffect } from 'react';
import { parseList } from '../../argument/parseList.ts';
import { chosenIn } from './chosen.ts';
import { hold, letGo, put, putText } from './holding.ts';
import { openWriter } from './openWriter.ts';
import type { Writer } from './writer.ts';

export function useClipboard(writer: Writer): void {
  useLayoutEffect(() => {
    const { session } = writer;
    const onClipboard = (event: ClipboardEvent) => {
      if (session.store.getState().dialog !== null) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('.write-field')) {
        if (event.type === 'paste') pasteIntoNew(writer, event);
        return;
      }
      if (target?.closest('input, textarea, select, [contenteditable], .panel')) return;
      // Words that are selected on the page are copied as words.
      if (event.type !== 'paste' && !(getSelection()?.isCollapsed ?? true)) return;
      const chosen = chosenIn(session, target);
      if (chosen === undefined) return;
      event.preventDefault();
      if (event.type === 'paste') put(writer, chosen, event.clipboardData);
      else hold(writer, chosen, event.type === 'cut', event.clipboardData);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || session.store.getState().dialog !== null) return;
      if (!openWriter(session).getState().held?.moves || writer.store.getState().editing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      letGo(writer);
    };
    const names = ['copy', 'cut', 'paste'] as const;
    for (const name of names) document.addEventListener(name, onClipboard);
    addEventListener('keydown', onKey, true);
    return () => {
      for (const name of names) document.removeEventListener(name, onClipboard);
      removeEventListener('keydown', onKey, true);
    };
  }, [writer]);
  // What is done next is no list that was just pasted.
  useLayoutEffect(
    () =>
      writer.store.subscribe(({ history }, before) => {
        if (history !== before.history) openWriter(writer.session).setState({ pasted: null });
      }),
    [writer],
  );
}

/** A list that is pasted where a new claim has no words yet comes in its place. */
function pasteIntoNew(writer: Writer, event: ClipboardEvent): void {
  const { editing } = writer.store.getState();
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const field = event.target as HTMLTextAreaElement;
  const parent = writer.draft().claims.get(editing?.key ?? '')?.parent;
  if (!editing?.fresh || field.value !== '' || editing.field !== 'text' || parent == null) return;
  const list = parseList(text);
  if (list.length === 0 || text.trim().split(/\n/u).length < 2) return;
  event.preventDefault();
  writer.settle();
  putText(writer, parent, text);
}

// The text that stands beside the map, read at rest; another draft puts another text in its field.

import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type DraftText, openDraftText, textOfDraft } from '../../draft/asText/draftText.ts';
import { readDraftText } from '../../draft/asText/readDraftText.ts';
import type { LineProblem } from '../../draft/asText/textTree.ts';
import type { Entry } from '../../draft/history.ts';
import { useSession } from '../../store/SessionContext.ts';
import { forgetText, keepText, keptTextOf } from './keptText.ts';
import { redone, tellProblem } from './redone.ts';
import { lineAt, rangeOfLine } from './textKeys.ts';
import type { Writer } from './writer.ts';

/** Milliseconds of rest after which the map follows. */
const rest = 300;

/** `keep` keeps the text as it is, open or to come back to; `keyAt` is the claim in whose line one is. */
export function useTextOfMap(
  writer: Writer,
  id: string,
  root: string | null,
  area: React.RefObject<HTMLTextAreaElement | null>,
) {
  const session = useSession();
  const [problems, setProblems] = useState<readonly LineProblem[]>([]);
  const editing = useStore(writer.store, (writing) => writing.editing !== null);
  const text = useRef<DraftText | null>(null);
  const ours = useRef<Entry | null>(null);
  const drawn = useRef(writer.draft());
  /** What was read last. */
  const value = useRef('');
  const timer = useRef(0);

  const keyAt = useCallback((): string | null => {
    const element = area.current;
    if (!element) return null;
    return text.current?.lines[lineAt(element.value, element.selectionStart)]?.key ?? null;
  }, [area]);

  const keep = useCallback(
    (open: boolean) => {
      const map = textOfDraft(openDraftText(writer.draft(), root));
      if (area.current) keepText({ id, root, map, text: area.current.value, open });
    },
    [writer, id, root, area],
  );

  const read = useCallback(() => {
    clearTimeout(timer.current);
    const element = area.current;
    if (!element || !text.current || element.value === value.current) return;
    value.current = element.value;
    const done = readDraftText(text.current, element.value);
    text.current = done.text;
    setProblems(done.problems);
    if (done.command)
      ours.current = redone(writer, session, ours.current, done.command, done.problems, drawn);
    else tellProblem(writer, done.problems);
    if (done.problems.length > 0) keep(true);
    else forgetText(id);
  }, [writer, session, id, area, keep]);

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const begin = () => {
      text.current = openDraftText(writer.draft(), root);
      value.current = textOfDraft(text.current);
      drawn.current = writer.draft();
      ours.current = null;
    };
    begin();
    const kept = keptTextOf(id);
    if (kept?.root === root && kept.map === value.current) {
      element.value = kept.text;
      read();
    }
    element.focus({ preventScroll: true });
    const at = text.current?.lines.findIndex(({ key }) => key === session.store.getState().focus) ?? -1;
    const [start] = rangeOfLine(element.value, Math.max(0, at));
    element.setSelectionRange(start, start);
    let keeping = 0;
    const onInput = () => {
      clearTimeout(timer.current);
      timer.current = window.setTimeout(read, rest);
      // Who types on without a rest is not to lose it.
      keeping ||= window.setTimeout(onHide, rest);
    };
    // The map stands round the claim whose line one is in.
    const onSelect = () => {
      const key = keyAt();
      if (document.activeElement !== element || key === null || element.value !== value.current) return;
      if (key !== session.store.getState().focus) session.focus(key);
    };
    const stop = writer.store.subscribe(() => {
      // What was done elsewhere, or undone, stands in the text too.
      const draft = writer.draft();
      if (draft === drawn.current) return;
      if (root !== null && !draft.claims.has(root)) {
        writer.store.setState({ asText: null });
        return;
      }
      const key = keyAt();
      begin();
      element.value = value.current;
      setProblems([]);
      const line = text.current?.lines.findIndex((each) => each.key === key) ?? -1;
      const [from] = rangeOfLine(element.value, Math.max(0, line));
      element.setSelectionRange(from, from);
    });
    const onHide = () => {
      keeping = 0;
      if (element.value !== value.current) keep(true);
    };
    addEventListener('pagehide', onHide);
    element.addEventListener('input', onInput);
    element.addEventListener('keyup', onSelect);
    element.addEventListener('pointerup', onSelect);
    return () => {
      for (const each of [timer.current, keeping]) clearTimeout(each);
      stop();
      removeEventListener('pagehide', onHide);
      element.removeEventListener('input', onInput);
      element.removeEventListener('keyup', onSelect);
      element.removeEventListener('pointerup', onSelect);
    };
  }, [writer, session, id, root, read, keep, keyAt, area]);

  // Before anything else is done, what stands in the field is the map's.
  useEffect(() => {
    if (editing) return;
    writer.onSettle(read);
    return () => writer.onSettle(null);
  }, [writer, editing, read]);

  return { problems, read, keep, keyAt };
}

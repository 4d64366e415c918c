// The text that stands beside the map, read at rest; another draft puts another text in its field.

import { useLayoutEffect } from 'react';
import { carryLines } from '../../draft/asText/carryLines.ts';
import { useSession } from '../../store/SessionContext.ts';
import { useStore } from '../../store/useStore.ts';
import { keptTextOf } from './keptText.ts';
import { rangeOfLine } from './textKeys.ts';
import { useWrittenText } from './useWrittenText.ts';
import type { Writer } from './writer.ts';

/** Milliseconds of rest after which the map follows. */
const rest = 300;

export function useTextOfMap(
  writer: Writer,
  id: string,
  root: string | null,
  area: React.RefObject<HTMLTextAreaElement | null>,
) {
  const session = useSession();
  const editing = useStore(writer.store, (writing) => writing.editing !== null);
  const reading = useWrittenText(writer, id, root, area);
  const { problems, stays, text, value, drawn, timer, keyAt, typed, keep, read, begin, fill } = reading;

  // Who sees the text has the keyboard in it, and what is typed is heard.
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    const begun = begin();
    const kept = keptTextOf(id, root);
    if (kept?.map === value.current) {
      element.value = kept.text;
      read();
    } else if (kept) fill(begun, carryLines(kept.typed, begun.lines));
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
      const before = typed();
      const unread = element.value !== value.current;
      const now = begin();
      const carried = carryLines(before, now.lines);
      if (!unread) fill(now, carried);
      else {
        element.value = carried;
        timer.current = window.setTimeout(read, rest);
      }
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
  }, [writer, session, id, root, area, text, value, drawn, timer, keyAt, typed, keep, read, begin, fill]);

  // Before anything else is done, what stands in the field is the map's.
  useLayoutEffect(() => {
    if (editing) return;
    writer.onSettle(read);
    return () => writer.onSettle(null);
  }, [writer, editing, read]);

  return { problems, stays, read, keep, keyAt };
}

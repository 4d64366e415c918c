// What stands in the field of the text, and how far the map says it.

import { useCallback, useRef, useState } from 'react';
import { typedLines } from '../../draft/asText/carryLines.ts';
import { type DraftText, openDraftText, textOfDraft } from '../../draft/asText/draftText.ts';
import { readDraftText } from '../../draft/asText/readDraftText.ts';
import type { LineProblem } from '../../draft/asText/textTree.ts';
import type { Entry } from '../../draft/history.ts';
import { useSession } from '../../store/SessionContext.ts';
import { forgetText, keepText } from './keptText.ts';
import { redone, tellProblem } from './redone.ts';
import { lineAt } from './textKeys.ts';
import type { Writer } from './writer.ts';

/** `keep` keeps the text as it is, open or to come back to; `keyAt` is the claim in whose line one is. */
export function useWrittenText(
  writer: Writer,
  id: string,
  root: string | null,
  area: React.RefObject<HTMLTextAreaElement | null>,
) {
  const session = useSession();
  const [problems, setProblems] = useState<readonly LineProblem[]>([]);
  /** Whether no map can be made of the lines as they are. */
  const [stays, setStays] = useState(false);
  const told = useRef(problems);
  const text = useRef<DraftText | null>(null);
  const ours = useRef<Entry | null>(null);
  const drawn = useRef(writer.draft());
  /** What was read last. */
  const value = useRef('');
  /** What was last understood. */
  const counted = useRef('');
  const timer = useRef(0);

  const keyAt = useCallback((): string | null => {
    const element = area.current;
    if (!element) return null;
    return text.current?.lines[lineAt(element.value, element.selectionStart)]?.key ?? null;
  }, [area]);

  const tell = useCallback((now: readonly LineProblem[], stays = false) => {
    told.current = now;
    setProblems(now);
    setStays(stays);
  }, []);

  /** The lines as they stand in the field. */
  const typed = useCallback(() => {
    const known = text.current;
    if (!known || !area.current || area.current.value === value.current)
      return typedLines(known?.lines ?? [], told.current, counted.current);
    const now = readDraftText(known, area.current.value);
    return typedLines(now.text.lines, now.problems, counted.current);
  }, [area]);

  const keep = useCallback(
    (open: boolean) => {
      const map = textOfDraft(openDraftText(writer.draft(), root));
      if (area.current) keepText({ id, root, map, text: area.current.value, typed: typed() }, open);
    },
    [writer, id, root, area, typed],
  );

  const read = useCallback((): readonly LineProblem[] => {
    clearTimeout(timer.current);
    const element = area.current;
    if (!element || !text.current || element.value === value.current) return told.current;
    value.current = element.value;
    const done = readDraftText(text.current, element.value);
    text.current = done.text;
    tell(done.problems, done.command === null);
    if (done.command) {
      counted.current = element.value;
      ours.current = redone(writer, session, ours.current, done.command, done.problems, drawn);
    } else tellProblem(writer, done.problems);
    if (done.problems.length > 0) keep(true);
    else forgetText(id, root);
    return done.problems;
  }, [writer, session, id, root, area, keep, tell]);

  /** The text of the map as it now is. */
  const begin = useCallback((): DraftText => {
    drawn.current = writer.draft();
    text.current = openDraftText(drawn.current, root);
    value.current = textOfDraft(text.current);
    counted.current = value.current;
    ours.current = null;
    return text.current;
  }, [writer, root]);

  /** The field says what the map says, and lines that it does not: they wait for their author. */
  const fill = useCallback(
    (begun: DraftText, carried: string) => {
      if (area.current) area.current.value = carried;
      if (carried === value.current) return tell([]);
      const done = readDraftText(begun, carried);
      text.current = done.text;
      value.current = carried;
      tell(done.problems, done.command === null);
    },
    [area, tell],
  );

  return { problems, stays, text, value, drawn, timer, keyAt, typed, keep, read, begin, fill };
}

// The text of a claim, or its name, as it is typed. The browser's own field, which nothing else writes into: its undo, its
// spelling, dictation and input methods work as everywhere.

import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { limits } from '../../argument/limits.ts';
import { displayRoleOf } from '../../argument/walk.ts';
import { split } from '../../draft/changing.ts';
import { standingWords } from '../../labels/wording.ts';
import { useSessionState } from '../../store/SessionContext.ts';
import { takeHeldLetters } from '../explore/BeforeWriting.tsx';
import type { Editing } from './desk.ts';
import { keepTyping, keptTyping, noteTyping, type Typed } from './typing.ts';
import type { Writer } from './writer.ts';

/** Milliseconds of typing that may be lost. */
const pause = 300;

export function WriteField({ writer, editing, id }: { writer: Writer; editing: Editing; id: string }) {
  const { key, field } = editing;
  const area = useRef<HTMLTextAreaElement>(null);
  const left = useRef(false);
  const role = useSessionState(({ argument }) => {
    const claim = argument?.claims.get(key);
    return argument && claim ? standingWords[displayRoleOf(argument, claim)].toLowerCase() : 'claim';
  });
  const now = writer.draft().claims.get(key)?.fields[field] ?? '';
  const typed = keptTyping(id);
  const before = typed?.key === key && typed.field === field ? typed.text : now;

  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    if (editing.back) element.select();
    else element.setSelectionRange(element.value.length, element.value.length);
    if (takesHeld(element)) keepTyping(id, { key, field, text: element.value });
    grow(element);
  }, [editing, id, key, field]);

  useKept(area, id, (text) => (left.current ? null : { key, field, text }));

  /** Whatever leads out of the field leads out once. */
  const leave = (go: (text: string) => void) => {
    const element = area.current;
    if (!element || left.current) return;
    left.current = true;
    go(element.value);
    keepTyping(id, null);
  };

  useLayoutEffect(() => {
    writer.onSettle(
      (keyboard) => leave((text) => writer.leave(text, keyboard)),
      () => area.current?.value ?? '',
    );
    return () => writer.onSettle(null);
  });

  const onKeyDown = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    // Keys of an input method are its own; some tell them after it has ended.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const mod = event.ctrlKey || event.metaKey;
    const take = (go: (text: string) => void) => {
      event.preventDefault();
      event.stopPropagation();
      leave(go);
    };
    const { value, selectionStart } = event.currentTarget;
    if (event.key === 'Escape' || (event.key === 'Enter' && mod && !event.shiftKey))
      take((text) => writer.leave(text));
    else if (event.key === 'Enter' && mod) {
      take((text) => {
        if (!writer.leave(text)) return;
        // What stood before its first word is not kept.
        const at = selectionStart - (text.length - text.trimStart().length);
        writer.run(split(writer.draft(), key, Math.max(0, Math.min(at, text.trim().length))));
      });
    } else if (event.key === 'Enter' && !event.shiftKey) {
      take((text) => (field === 'label' ? writer.leave(text) : writer.leaveAndAdd(text, 'beside')));
    } else if (event.key === 'Tab' && field === 'text') {
      take((text) => writer.leaveAndAdd(text, event.shiftKey ? 'above' : 'below'));
    } else if (event.key === 'Backspace' && value === '' && editing.fresh) take((text) => writer.leave(text));
  };

  const onInput = (event: React.FormEvent<HTMLTextAreaElement>) => {
    const element = event.currentTarget;
    grow(element);
    // As lists are written: a sign at the start says which kind it is.
    const [, sign] = /^([+-]) /u.exec(element.value) ?? [];
    if (!sign || !editing.fresh || field !== 'text') return;
    element.value = element.value.slice(2);
    const is = writer.draft().claims.get(key)?.fields.role;
    if (is !== undefined && (sign === '-') !== (is === 'objection')) writer.flipTyped(key);
  };

  return (
    <textarea
      ref={area}
      className="write-field"
      data-write-field={field}
      aria-label={field === 'label' ? `Name of this ${role}` : `Text of this ${role}`}
      placeholder={field === 'label' ? 'A short name' : 'A sentence of its own'}
      defaultValue={before}
      maxLength={limits.text}
      rows={1}
      onKeyDown={onKeyDown}
      onInput={onInput}
      onBlur={(event) => {
        // The page that goes to the background keeps the field open.
        if (!document.hasFocus()) return;
        const to = event.relatedTarget;
        if (to instanceof Element && to.closest('.write-bar')) return;
        // Where something else was pressed, the keyboard is there.
        leave((text) => writer.leave(text, !(to instanceof Element)));
      }}
    />
  );
}

/** What was typed before the field was there is in it from now on. @returns whether there was anything. */
function takesHeld(element: HTMLTextAreaElement): boolean {
  const typed = takeHeldLetters();
  if (typed !== '') element.setRangeText(typed, element.selectionStart, element.selectionEnd, 'end');
  return typed !== '';
}

/** Keeps what is typed: at each pause, and before the page or the field goes. @param typed Null once it was left. */
function useKept(
  area: RefObject<HTMLTextAreaElement | null>,
  id: string,
  typed: (text: string) => Typed | null,
): void {
  const stands = useEffectEvent((element: HTMLTextAreaElement | null) => element && typed(element.value));
  useLayoutEffect(() => {
    const element = area.current;
    let timer = 0;
    const now = () => {
      clearTimeout(timer);
      timer = 0;
      const words = stands(element);
      if (words) keepTyping(id, words);
    };
    const onInput = () => {
      noteTyping(id, stands(element));
      timer ||= window.setTimeout(now, pause);
    };
    element?.addEventListener('input', onInput);
    addEventListener('pagehide', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      // It may go to another place on the page, or with its map.
      if (timer) now();
      noteTyping(id, null);
      element?.removeEventListener('input', onInput);
      removeEventListener('pagehide', now);
      document.removeEventListener('visibilitychange', now);
    };
  }, [area, id]);
}

/** As high as its text. */
function grow(element: HTMLTextAreaElement): void {
  element.style.height = 'auto';
  element.style.height = `${element.scrollHeight}px`;
}

// Keys and clickers while a talk is given. A clicker is a keyboard: Page Down, a full stop for black, F5 and Esc from
// one button. None of them may end the talk.

import { useLayoutEffect, useRef, useState } from 'react';
import { presentedStep } from '../../store/presentedStep.ts';
import type { Session } from '../../store/session.ts';
import { stepNumbered } from '../../tours/steps.ts';
import { stepsIn } from '../../tours/stepView.ts';
import { isComposed } from '../commands/command.ts';
import { presentCommands, vote } from './presentCommands.ts';
import { noNumber, numberTyped, withDigit } from './typedNumber.ts';

/** @returns The digits that are being typed, to be shown. */
export function usePresentationKeys(session: Session): string {
  const typed = useRef(noNumber);
  const votes = useRef<number[]>([]);
  const [shown, setShown] = useState('');
  // Who sees the step has its keys.
  useLayoutEffect(() => {
    let timer = 0;
    const set = (number: typeof noNumber) => {
      typed.current = number;
      setShown(number.digits);
      clearTimeout(timer);
      timer = window.setTimeout(() => setShown(''), 4000);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'F5' && !event.ctrlKey && !event.metaKey) event.preventDefault();
      if (event.defaultPrevented && event.key !== 'F5') return;
      if (event.isComposing || (!isComposed(event) && (event.ctrlKey || event.metaKey || event.altKey)))
        return;
      if (session.store.getState().dialog !== null) return;
      const target = event.target instanceof Element ? event.target : null;
      if (event.key === 'Escape') {
        event.preventDefault();
        closeInnermost(session);
        return;
      }
      if (target?.closest('input, textarea, select, [contenteditable]')) return;
      // A button keeps its own Enter and Space.
      const onControl = target?.closest('button, a, summary') != null;
      if (onControl && (event.key === ' ' || event.key === 'Enter')) return;
      if (/^\d$/.test(event.key)) {
        event.preventDefault();
        onDigit(event.key);
        return;
      }
      if (event.key === 'Enter') {
        event.preventDefault();
        onEnter();
        return;
      }
      if (event.key === 'Backspace') {
        const last = votes.current.pop();
        if (last !== undefined) vote(session, last, -1);
        set(noNumber);
        return;
      }
      set(noNumber);
      votes.current = [];
      const key = event.key === ' ' && event.shiftKey ? 'Shift+ ' : event.key;
      const command = presentCommands.find(({ keys }) => keys.includes(key));
      if (!command || (event.repeat && !repeated.has(command.id))) return;
      event.preventDefault();
      command.run(session);
    };
    /** Where the class is asked, a digit counts an answer; Enter behind it takes that back and goes to the step. */
    const onDigit = (digit: string) => {
      const asked = presentedStep(session.store.getState())?.step.question;
      if (asked && digit !== '0' && Number(digit) <= asked.choices.length) {
        votes.current.push(Number(digit) - 1);
        vote(session, Number(digit) - 1, 1);
        typed.current = withDigit(typed.current, digit, Date.now());
        return;
      }
      set(withDigit(typed.current, digit, Date.now()));
    };
    const onEnter = () => {
      const number = numberTyped(typed.current, Date.now());
      const { argument, presentation } = session.store.getState();
      if (number === null || !argument || !presentation) return;
      for (const choice of votes.current.splice(-number.length)) vote(session, choice, -1);
      votes.current = [];
      set(noNumber);
      const at = stepNumbered(stepsIn(argument, presentation), number);
      if (at !== null) session.goToStep(at);
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
      clearTimeout(timer);
    };
  }, [session]);
  return shown;
}

/** What may go on while a key is held down. */
const repeated: ReadonlySet<string> = new Set(['next-step', 'previous-step']);

function closeInnermost(session: Session): void {
  const presentation = session.store.getState().presentation;
  if (presentation?.overview) session.setPresentation({ overview: false });
  else if (presentation && presentation.screen !== 'map') session.setPresentation({ screen: 'map' });
  else if (presentation?.laser) session.setPresentation({ laser: false });
}

// What can be done while presenting: buttons, keys, clickers and the help read this one table.

import { isAway, presentedStep } from '../../store/presentedStep.ts';
import type { Session } from '../../store/session.ts';
import { stepsIn } from '../../tours/stepView.ts';
import { type Command, commandIn } from '../commands/command.ts';
import { toggleFullscreen } from './fullscreen.ts';
import { openPresenter } from './openPresenter.ts';

const talkOf = (session: Session) => session.store.getState().presentation;

export function step(session: Session, by: 1 | -1): void {
  const state = session.store.getState();
  const { presentation, argument } = state;
  if (!presentation || !argument) return;
  // What covers the map goes first; nothing is skipped unseen.
  if (presentation.screen !== 'map' || presentation.overview) {
    session.setPresentation({ screen: 'map', overview: false });
    return;
  }
  const last = stepsIn(argument, presentation).length - 1;
  const next = Math.max(0, Math.min(last, presentation.step + by));
  if (next !== presentation.step || isAway(state)) session.goToStep(next);
}

/** Starts the clock of the lesson, or stops it. */
export function toggleClock(session: Session, now = Date.now()): void {
  const clock = talkOf(session)?.clock;
  if (!clock) return;
  session.setPresentation({
    clock:
      clock.since === null
        ? { since: now, before: clock.before }
        : { since: null, before: clock.before + now - clock.since },
  });
}

export function vote(session: Session, choice: number, by: 1 | -1): void {
  const state = session.store.getState();
  const shown = presentedStep(state)?.step;
  if (!state.presentation || !shown?.question || choice >= shown.question.choices.length) return;
  const counts = shown.question.choices.map((_, at) => state.presentation?.votes.get(shown.id)?.[at] ?? 0);
  counts[choice] = Math.max(0, (counts[choice] ?? 0) + by);
  session.setPresentation({ votes: new Map(state.presentation.votes).set(shown.id, counts) });
}

export const presentCommands: readonly Command[] = [
  {
    id: 'next-step',
    label: 'Next step',
    group: 'Steps',
    keys: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n'],
    run: (session) => step(session, 1),
  },
  {
    id: 'previous-step',
    label: 'Previous step',
    group: 'Steps',
    keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+ ', 'p'],
    run: (session) => step(session, -1),
  },
  {
    id: 'first-step',
    label: 'First step',
    group: 'Steps',
    keys: ['Home'],
    run: (session) => session.goToStep(0),
  },
  {
    id: 'last-step',
    label: 'Last step',
    group: 'Steps',
    keys: ['End'],
    run: (session) => session.goToStep(Number.POSITIVE_INFINITY),
  },
  {
    id: 'return-to-step',
    label: 'Back to the step, after looking around',
    group: 'Steps',
    keys: ['r'],
    run: (session) => session.goToStep(talkOf(session)?.step ?? 0),
  },
  {
    id: 'steps',
    label: 'All steps, and search for a claim',
    group: 'Steps',
    keys: ['o', '/'],
    run: (session) => session.setPresentation({ overview: !talkOf(session)?.overview, screen: 'map' }),
  },
  {
    id: 'black',
    label: 'Black screen, or the map again',
    group: 'Class',
    keys: ['b', '.'],
    run: (session) =>
      session.setPresentation({ screen: talkOf(session)?.screen === 'black' ? 'map' : 'black' }),
  },
  {
    id: 'white',
    label: 'White screen, or the map again',
    group: 'Class',
    keys: ['w'],
    run: (session) =>
      session.setPresentation({ screen: talkOf(session)?.screen === 'white' ? 'map' : 'white' }),
  },
  {
    id: 'laser',
    label: 'Laser pointer; press to draw',
    group: 'Class',
    keys: ['l'],
    run: (session) => session.setPresentation({ laser: !talkOf(session)?.laser }),
  },
  {
    id: 'spotlight',
    label: 'Spotlight on the step, or all in full light',
    group: 'Class',
    keys: ['d'],
    run: (session) => session.setPresentation({ spotlight: !talkOf(session)?.spotlight }),
  },
  {
    id: 'what-if-class',
    label: 'What if, or no longer',
    group: 'Class',
    keys: ['h'],
    run: (session) => session.turnDoubts(),
  },
  {
    id: 'fullscreen',
    label: 'Full screen, or a window again',
    group: 'Present',
    keys: ['f'],
    run: () => void toggleFullscreen(),
  },
  {
    id: 'presenter',
    label: 'Presenter window: notes, next step, clock',
    group: 'Present',
    keys: ['s'],
    run: openPresenter,
  },
  {
    id: 'clock',
    label: 'Start or stop the clock',
    group: 'Present',
    keys: ['t'],
    run: (session) => toggleClock(session),
  },
  {
    id: 'clock-zero',
    label: 'Set the clock to zero',
    group: 'Present',
    keys: [],
    run: (session) => session.setPresentation({ clock: { since: null, before: 0 } }),
  },
  {
    id: 'class-link',
    label: 'Code and address of this sight, for the class',
    group: 'Class',
    keys: ['c'],
    run: (session) => session.openDialog('code'),
  },
  {
    id: 'present-help',
    label: 'All keys',
    group: 'Present',
    keys: ['?'],
    run: (session) => session.openDialog('help'),
  },
  {
    id: 'leave',
    label: 'End the presentation',
    group: 'Present',
    keys: ['q'],
    run: (session) => {
      if (document.fullscreenElement) void document.exitFullscreen();
      session.endPresentation();
      session.requestFocus();
    },
  },
];

export const presentCommand = (id: string): Command => commandIn(presentCommands, id);

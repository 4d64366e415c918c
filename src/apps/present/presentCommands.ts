// What can be done while presenting: buttons, keys, clickers and the help read this one table.

import type { Session } from '../../store/session.ts';
import { isAway, talkSight } from '../../store/talkSight.ts';
import { stopsIn } from '../../tours/stageSight.ts';
import { type Command, commandIn } from '../commands/command.ts';
import { toggleFullscreen } from './fullscreen.ts';
import { openPresenter } from './openPresenter.ts';

const talkOf = (session: Session) => session.store.getState().talk;

export function step(session: Session, by: 1 | -1): void {
  const state = session.store.getState();
  const { talk, argument } = state;
  if (!talk || !argument) return;
  // What covers the map goes first; nothing is skipped unseen.
  if (talk.screen !== 'map' || talk.overview) {
    session.setTalk({ screen: 'map', overview: false });
    return;
  }
  const last = stopsIn(argument, talk).length - 1;
  const next = Math.max(0, Math.min(last, talk.stop + by));
  if (next !== talk.stop || isAway(state)) session.goToStop(next);
}

/** Starts the clock of the lesson, or stops it. */
export function toggleClock(session: Session, now = Date.now()): void {
  const clock = talkOf(session)?.clock;
  if (!clock) return;
  session.setTalk({
    clock:
      clock.since === null
        ? { since: now, before: clock.before }
        : { since: null, before: clock.before + now - clock.since },
  });
}

export function vote(session: Session, choice: number, by: 1 | -1): void {
  const state = session.store.getState();
  const stop = talkSight(state)?.stop;
  if (!state.talk || !stop?.question || choice >= stop.question.choices.length) return;
  const counts = stop.question.choices.map((_, at) => state.talk?.votes.get(stop.id)?.[at] ?? 0);
  counts[choice] = Math.max(0, (counts[choice] ?? 0) + by);
  session.setTalk({ votes: new Map(state.talk.votes).set(stop.id, counts) });
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
    run: (session) => session.goToStop(0),
  },
  {
    id: 'last-step',
    label: 'Last step',
    group: 'Steps',
    keys: ['End'],
    run: (session) => session.goToStop(Number.POSITIVE_INFINITY),
  },
  {
    id: 'return-to-step',
    label: 'Back to the step, after looking around',
    group: 'Steps',
    keys: ['r'],
    run: (session) => session.goToStop(talkOf(session)?.stop ?? 0),
  },
  {
    id: 'steps',
    label: 'All steps, and search for a claim',
    group: 'Steps',
    keys: ['o', '/'],
    run: (session) => session.setTalk({ overview: !talkOf(session)?.overview, screen: 'map' }),
  },
  {
    id: 'black',
    label: 'Black screen, or the map again',
    group: 'Class',
    keys: ['b', '.'],
    run: (session) => session.setTalk({ screen: talkOf(session)?.screen === 'black' ? 'map' : 'black' }),
  },
  {
    id: 'white',
    label: 'White screen, or the map again',
    group: 'Class',
    keys: ['w'],
    run: (session) => session.setTalk({ screen: talkOf(session)?.screen === 'white' ? 'map' : 'white' }),
  },
  {
    id: 'laser',
    label: 'Laser pointer; press to draw',
    group: 'Class',
    keys: ['l'],
    run: (session) => session.setTalk({ laser: !talkOf(session)?.laser }),
  },
  {
    id: 'spotlight',
    label: 'Spotlight on the step, or all in full light',
    group: 'Class',
    keys: ['d'],
    run: (session) => session.setTalk({ spotlight: !talkOf(session)?.spotlight }),
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
    run: (session) => session.setTalk({ clock: { since: null, before: 0 } }),
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
      session.endTalk();
    },
  },
];

export const presentCommand = (id: string): Command => commandIn(presentCommands, id);

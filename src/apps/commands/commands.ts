// One table of what can be done: buttons, keys, the list of all actions and the help all read it.

import type { ThemeChoice, View } from '../../protocol/view.ts';
import { loadOrTell } from '../../store/loadOrTell.ts';
import type { Session } from '../../store/session.ts';
import { needTexts } from '../../texts/needTexts.ts';
import { type Command, commandIn } from './command.ts';
import { arrowKeys, move, standingOn } from './moves.ts';

const state = (session: Session) => session.store.getState();
const hasFocus = (session: Session) => state(session).focus !== null;
const hasMap = (session: Session) => state(session).argument !== null;
const searches = (session: Session) => {
  const { words, standings, tags, sources, unsourced } = state(session).query;
  return words !== '' || unsourced || standings.length + tags.length + sources.length > 0;
};

/** What a command opens is there after the next drawing, or once its part has come. */
function focusSoon(selector: string): void {
  let left = 300;
  let stood: Element | null | undefined;
  const look = () => {
    const wanted = document.querySelector<HTMLElement>(selector);
    if (wanted) {
      wanted.focus({ preventScroll: true });
      return;
    }
    const stands = document.activeElement;
    stood ??= stands;
    // Whoever went on meanwhile is not called back; the page has who stood on what is hidden now.
    if ((stands === stood || stands === document.body) && left-- > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Loaded with the first sight that is kept. */
async function keepSight(session: Session): Promise<void> {
  const recording = await loadOrTell(session, 'The tour', () => import('../../store/recordTour.ts'));
  recording?.keepSight(session);
}

function show(session: Session, view: View): void {
  session.setView(view);
  if (view === 'outline') focusSoon('.outline [tabindex="0"]');
  else if (view === 'map') focusSoon('.map [tabindex="0"]');
  else if (view === 'text') focusSoon('.panel');
}

function citationBy(session: Session, by: 1 | -1): void {
  const { argument, focus, open } = state(session);
  const count = focus === null ? 0 : (argument?.claims.get(focus)?.citations.length ?? 0);
  if (focus === null || count === 0) return;
  const from = open?.claim === focus ? open.citation : by === 1 ? -1 : count;
  session.openCitation(focus, (from + by + count) % count);
}

/** Closes the innermost thing that is open; false where nothing is. */
export function closeInnermost(session: Session): boolean {
  const { report, open, panel, focus, view, isolatedRoot } = state(session);
  if (report) session.dismissReport();
  else if (view === 'text' || view === 'handout') show(session, 'map');
  else if (focus !== null && document.activeElement?.closest('.panel, .embed-panel')) {
    if (view === 'outline') focusSoon('.outline [tabindex="0"]');
    else session.requestFocus();
  } else if (open) session.closeCitation();
  else if (panel === 'sources' || panel === 'tour') session.openPanel('details');
  else if (isolatedRoot !== null) session.isolate(null);
  else if (focus !== null) session.focus(null);
  else return false;
  return true;
}

const moves = arrowKeys.map(
  (key): Command => ({
    id: `move-${key}`,
    label: 'Along the argument: parent, child, neighbours',
    group: 'Move',
    keys: [key],
    onMap: true,
    hidden: true,
    run: (session) => move(session, key),
  }),
);

const themes = (['auto', 'light', 'dark'] as const).map(
  (theme: ThemeChoice): Command => ({
    id: `theme-${theme}`,
    label: { auto: 'Colours of the system', light: 'Light colours', dark: 'Dark colours' }[theme],
    group: 'View',
    keys: [],
    when: (session) => state(session).theme !== theme,
    run: (session) => session.setTheme(theme),
  }),
);

const directions = (['down', 'right', 'list'] as const).map(
  (direction): Command => ({
    id: `direction-${direction}`,
    label: { down: 'Layout: top down', right: 'Layout: along the line', list: 'Layout: list' }[direction],
    group: 'View',
    keys: [],
    when: (session) => hasMap(session) && state(session).direction !== direction,
    run: (session) => session.setDirection(direction),
  }),
);

export const commands: readonly Command[] = [
  ...moves,
  {
    id: 'thesis',
    label: 'Go to the thesis',
    group: 'Move',
    keys: ['Home'],
    onMap: true,
    when: hasMap,
    run: (session) => {
      const { argument, isolatedRoot } = state(session);
      session.focus(isolatedRoot ?? argument?.theses[0] ?? null, { grab: true });
    },
  },
  {
    id: 'details',
    label: 'Read the claim’s details',
    group: 'Move',
    keys: ['Enter'],
    onMap: true,
    when: (session) => standingOn(session) !== null,
    run: (session) => {
      session.focus(standingOn(session), { move: false });
      session.openPanel('details');
      if (state(session).view === 'text') session.setView('map');
      focusSoon('.panel');
    },
  },
  {
    id: 'toggle',
    label: 'Open or close what hangs on the claim',
    group: 'Open and close',
    keys: [' ', 'e'],
    onMap: true,
    when: (session) => standingOn(session) !== null,
    run: (session) => {
      const claim = standingOn(session);
      if (claim !== null) session.toggle(claim);
    },
  },
  {
    id: 'level-more',
    label: 'Open one level more',
    group: 'Open and close',
    keys: ['>'],
    when: hasMap,
    run: (session) => session.expandLevel(1),
  },
  {
    id: 'level-less',
    label: 'Close one level',
    group: 'Open and close',
    keys: ['<'],
    when: hasMap,
    run: (session) => session.expandLevel(-1),
  },
  {
    id: 'expand-all',
    label: 'Open all',
    group: 'Open and close',
    keys: ['a'],
    when: hasMap,
    run: (session) => session.expand('all'),
  },
  {
    id: 'expand-none',
    label: 'Close all',
    group: 'Open and close',
    keys: ['A'],
    when: hasMap,
    run: (session) => session.expand('none'),
  },
  {
    id: 'expand-readable',
    label: 'Reset: as the map opened',
    group: 'Open and close',
    keys: [],
    when: hasMap,
    run: (session) => session.restart(),
  },
  {
    id: 'isolate',
    label: 'Show this branch alone, or all again',
    group: 'Open and close',
    keys: ['i'],
    when: (session) => hasFocus(session) || state(session).isolatedRoot !== null,
    run: (session) => {
      const { isolatedRoot, focus } = state(session);
      session.isolate(isolatedRoot === null || (focus !== null && focus !== isolatedRoot) ? focus : null);
      session.requestFocus();
    },
  },
  {
    id: 'search',
    label: 'Search claims',
    group: 'Find',
    keys: ['/'],
    when: hasMap,
    // At once: what is typed next belongs in it.
    run: () => document.querySelector<HTMLElement>('.search-box')?.focus({ preventScroll: true }),
  },
  {
    id: 'next-hit',
    label: 'Next hit',
    group: 'Find',
    keys: ['n'],
    when: searches,
    run: (session) => session.stepHit(1, { grab: true }),
  },
  {
    id: 'previous-hit',
    label: 'Previous hit',
    group: 'Find',
    keys: ['N'],
    when: searches,
    run: (session) => session.stepHit(-1, { grab: true }),
  },
  {
    id: 'outline',
    label: 'Outline, or back to the map',
    group: 'View',
    keys: ['o'],
    when: hasMap,
    run: (session) => show(session, state(session).view === 'outline' ? 'map' : 'outline'),
  },
  {
    id: 'source-text',
    label: 'Source text beside the map',
    group: 'View',
    keys: ['t'],
    when: hasMap,
    run: (session) => show(session, state(session).view === 'text' ? 'map' : 'text'),
  },
  {
    id: 'map',
    label: 'To the map',
    group: 'View',
    keys: ['m'],
    when: hasMap,
    run: (session) => show(session, 'map'),
  },
  {
    id: 'to-outline',
    label: 'To the outline',
    group: 'View',
    keys: [],
    hidden: true,
    run: (session) => show(session, 'outline'),
  },
  {
    id: 'turn',
    label: 'Turn the layout',
    group: 'View',
    keys: ['d'],
    when: hasMap,
    run: (session) => session.setDirection(state(session).direction === 'right' ? 'down' : 'right'),
  },
  ...directions,
  ...themes,
  {
    id: 'overview',
    label: 'Show or hide the overview',
    group: 'View',
    keys: ['v'],
    when: hasMap,
    run: (session) => session.showOverview(!state(session).overview),
  },
  {
    id: 'panel',
    label: 'Show or hide the details',
    group: 'View',
    keys: [],
    when: hasMap,
    run: (session) => session.openPanel(state(session).panel === null ? 'details' : null),
  },
  {
    id: 'zoom-in',
    label: 'Zoom in',
    group: 'Zoom',
    keys: ['+', '='],
    when: hasMap,
    run: (session) => session.requestCamera({ kind: 'zoom', by: 1.35 }),
  },
  {
    id: 'zoom-out',
    label: 'Zoom out',
    group: 'Zoom',
    keys: ['-'],
    when: hasMap,
    run: (session) => session.requestCamera({ kind: 'zoom', by: 1 / 1.35 }),
  },
  {
    id: 'fit',
    label: 'Whole map',
    group: 'Zoom',
    keys: ['0'],
    when: hasMap,
    run: (session) => session.requestCamera({ kind: 'all' }),
  },
  {
    id: 'full-size',
    label: 'Actual size',
    group: 'Zoom',
    keys: ['1'],
    when: hasMap,
    run: (session) => session.requestCamera({ kind: 'scale', to: 1 }),
  },
  {
    id: 'next-citation',
    label: 'Next citation',
    group: 'Sources',
    keys: [']'],
    when: hasFocus,
    run: (session) => citationBy(session, 1),
  },
  {
    id: 'previous-citation',
    label: 'Previous citation',
    group: 'Sources',
    keys: ['['],
    when: hasFocus,
    run: (session) => citationBy(session, -1),
  },
  {
    id: 'sources',
    label: 'All sources',
    group: 'Sources',
    keys: [],
    when: hasMap,
    run: (session) => {
      const { panel, view } = state(session);
      if (view === 'text') session.setView('map');
      session.openPanel(panel === 'sources' ? 'details' : 'sources');
    },
  },
  {
    id: 'attach',
    label: 'Attach your copy of a text…',
    group: 'Sources',
    keys: [],
    when: hasMap,
    run: (session) => session.attachTo(null),
  },
  {
    id: 'present',
    label: 'Present: a lesson from this map',
    group: 'Map',
    keys: ['p'],
    when: hasMap,
    run: (session) => session.startPresentation({ step: 0 }),
  },
  {
    id: 'keep-sight',
    label: 'Keep this sight for a tour',
    group: 'Map',
    keys: ['k'],
    when: (session) => hasMap(session) && state(session).presentation === null,
    run: (session) => void keepSight(session),
  },
  {
    id: 'tour',
    label: 'Tour: record or edit',
    group: 'Map',
    keys: [],
    when: hasMap,
    run: (session) => {
      const { panel, view } = state(session);
      if (view === 'text') session.setView('map');
      session.openPanel(panel === 'tour' ? 'details' : 'tour');
      if (panel !== 'tour') focusSoon('.panel');
    },
  },
  {
    id: 'open-file',
    label: 'Open a file…',
    group: 'Map',
    keys: [],
    run: () => document.querySelector<HTMLInputElement>('.file-chooser')?.click(),
  },
  {
    id: 'share',
    label: 'Share and embed',
    group: 'Map',
    keys: [],
    when: hasMap,
    run: (session) => session.openDialog('share'),
  },
  {
    id: 'print',
    label: 'Print the outline',
    group: 'Map',
    keys: ['Mod+p'],
    when: hasMap,
    // With the texts at hand, the paper says what was found of each quotation.
    run: (session) => void needTexts(session).then(() => print()),
  },
  {
    id: 'handout',
    label: 'Handout for class',
    group: 'Map',
    keys: [],
    when: (session) => hasMap(session) && state(session).view !== 'handout',
    // It takes the keyboard itself when it has come.
    run: (session) => show(session, 'handout'),
  },
  { id: 'back', label: 'Back', group: 'Move', keys: [], run: () => history.back() },
  { id: 'forward', label: 'Forward', group: 'Move', keys: [], run: () => history.forward() },
  {
    id: 'palette',
    label: 'All actions',
    group: 'Help',
    keys: ['Mod+k'],
    run: (session) => session.openDialog('palette'),
  },
  {
    id: 'help',
    label: 'All keys',
    group: 'Help',
    keys: ['?'],
    run: (session) => session.openDialog('help'),
  },
  {
    id: 'escape',
    label: 'Close the innermost thing',
    group: 'Open and close',
    keys: ['Escape'],
    hidden: true,
    run: (session) => void closeInnermost(session),
  },
];

/** Commands whose keys count while a handout covers the map. */
export const withoutMap: ReadonlySet<string> = new Set(
  'map outline source-text print palette help escape'.split(' '),
);

export const commandById = (id: string): Command => commandIn(commands, id);

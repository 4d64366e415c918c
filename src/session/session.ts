// One viewer's state: what is open, focused and expanded, and what the camera is asked to do. One store per
// mounted map; nothing in it that could be derived, but for the layout, which may come from a worker.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Argument } from '../argument/argument.ts';
import { ancestorsOf } from '../argument/walk.ts';
import type { Direction, Size } from '../layout/places.ts';
import { expandedTo } from './expansion.ts';
import { openingOf, readable } from './opening.ts';
import type {
  Expansion,
  Intent,
  Layout,
  Origin,
  PanelName,
  Report,
  SessionState,
  Sight,
  SourceText,
  ThemeChoice,
  View,
} from './state.ts';

export type Store = StoreApi<SessionState>;

const nowhere: Origin = { name: null, file: null, base: null, host: null };

/** The inputs of the layout changed: whoever runs layouts sees a new job. */
const relayout = (state: SessionState) => ({ layoutJob: state.layoutJob + 1 });

export function createSession(theme: ThemeChoice = 'auto') {
  const store: Store = createStore<SessionState>(() => ({
    argument: null,
    origin: nowhere,
    expanded: new Set(),
    focus: null,
    open: null,
    panel: 'details',
    view: 'map',
    theme,
    direction: 'right',
    directionChosen: false,
    stage: null,
    measured: new Map(),
    layout: null,
    layoutJob: 0,
    intent: null,
    grabs: 0,
    report: null,
    texts: new Map(),
    wanted: null,
  }));
  const { getState: get, setState: set } = store;

  // Until the reader moves it, the map is as it opened, whatever becomes of the window.
  let untouched = false;
  const ask = (what: Intent) => {
    untouched = what.kind === 'opening';
    set((state) => ({ intent: { serial: (state.intent?.serial ?? 0) + 1, what } }));
  };

  /** Claims must stand in the tree to be seen: opens everything above them. */
  function withAncestors(ids: Iterable<string>): ReadonlySet<string> {
    const { argument, expanded } = get();
    if (!argument) return expanded;
    const more = [...ids].flatMap((id) => ancestorsOf(argument, id)).filter((id) => !expanded.has(id));
    return more.length === 0 ? expanded : new Set([...expanded, ...more]);
  }

  function setExpanded(expanded: ReadonlySet<string>) {
    if (expanded !== get().expanded) set((state) => ({ expanded, ...relayout(state) }));
  }

  /** Decides direction and depth, once both the argument and the stage are known. */
  function arrange() {
    const { argument, stage, wanted, directionChosen, direction } = get();
    if (!argument || !stage || !wanted) return;
    // Within a map that is shown already the camera moves; it does not start anew.
    const shown = get().layout !== null;
    const opening = openingOf(argument, stage, directionChosen ? direction : null, wanted.expand);
    const node = wanted.node !== null && argument.claims.has(wanted.node) ? wanted.node : null;
    const open = wanted.open && argument.claims.get(wanted.open.claim)?.citations[wanted.open.citation];
    const focus = node ?? (open ? (wanted.open?.claim ?? null) : null);
    set((state) => ({
      wanted: null,
      view: wanted.view,
      direction: opening.direction,
      expanded: opening.expanded,
      focus,
      open: open ? wanted.open : null,
      panel:
        state.panel === 'sources'
          ? state.panel
          : stage.width >= readable.beside || focus !== null
            ? 'details'
            : null,
      ...relayout(state),
    }));
    if (focus !== null) setExpanded(withAncestors([focus]));
    ask(shown && focus !== null ? { kind: 'show', ids: [focus] } : { kind: 'opening', focus });
  }

  return {
    store,
    /** Shows an argument in place of the one that was open. */
    show(argument: Argument, origin: Origin, wanted: Sight) {
      set((state) => ({
        argument,
        origin,
        wanted,
        expanded: new Set(),
        focus: null,
        open: null,
        measured: new Map(),
        layout: null,
        report: null,
        texts: new Map(),
        ...relayout(state),
      }));
      arrange();
    },
    /** Says what is wrong with a file; the map that is open stays. */
    refuse(report: Report) {
      set({ report });
    },
    dismissReport() {
      set({ report: null });
    },
    setStage(stage: Size) {
      const before = get();
      set({ stage });
      if (before.wanted) {
        arrange();
      } else if (before.argument && before.stage) {
        const narrow = (size: Size) => size.width < readable.narrow;
        if (!before.directionChosen && narrow(before.stage) !== narrow(stage)) {
          const { direction } = openingOf(before.argument, stage, null, [...before.expanded]);
          set((state) => ({ direction, measured: new Map(), ...relayout(state) }));
          ask({ kind: 'opening', focus: before.focus });
        } else {
          if (before.direction === 'list' && before.stage.width !== stage.width) {
            set((state) => ({ measured: new Map(), ...relayout(state) }));
          }
          if (untouched) ask({ kind: 'opening', focus: before.focus });
          // A panel that opens may not cover the claim that it is about.
          else if (before.focus !== null) ask({ kind: 'show', ids: [before.focus] });
        }
      }
    },
    /** Looks at a claim. `grab` takes the keyboard's focus along. */
    focus(id: string | null, { grab = false, move = true } = {}) {
      const { argument } = get();
      if (id !== null && !argument?.claims.has(id)) return;
      set((state) => ({ focus: id, open: null, panel: id === null ? state.panel : 'details' }));
      if (id === null) return;
      setExpanded(withAncestors([id]));
      if (move) ask({ kind: 'show', ids: [id] });
      if (grab) this.grab();
    },
    openCitation(claim: string, citation: number) {
      if (get().focus !== claim) this.focus(claim);
      set({ open: { claim, citation }, panel: 'details' });
    },
    closeCitation() {
      set({ open: null });
    },
    openPanel(panel: PanelName | null) {
      set({ panel });
    },
    setView(view: View) {
      set({ view });
    },
    toggle(id: string) {
      const { expanded } = get();
      const next = new Set(expanded);
      const closes = next.delete(id);
      if (!closes) next.add(id);
      setExpanded(next);
      // The claim in focus may not vanish: what hides it takes its place.
      const { argument, focus } = get();
      if (closes && argument && focus !== null && ancestorsOf(argument, focus).includes(id)) {
        set({ focus: id, open: null });
      }
      ask({ kind: 'hold', id });
    },
    /** Opens a claim without moving the camera. */
    reveal(id: string) {
      const { expanded } = get();
      if (!expanded.has(id)) setExpanded(new Set([...expanded, id]));
    },
    /** Back to the sight in which the map opened. */
    restart() {
      set({ wanted: { node: null, expand: null, open: null, view: get().view }, focus: null, open: null });
      arrange();
    },
    expand(expansion: Expansion) {
      const { argument, stage, direction } = get();
      if (!argument || !stage) return;
      setExpanded(
        expansion === null
          ? openingOf(argument, stage, direction, null).expanded
          : expandedTo(argument, expansion),
      );
      ask(direction === 'list' ? { kind: 'opening', focus: null } : { kind: 'all' });
    },
    setDirection(direction: Direction) {
      set((state) => ({ direction, directionChosen: true, measured: new Map(), ...relayout(state) }));
      const { focus } = get();
      ask({ kind: 'opening', focus });
    },
    setTheme(next: ThemeChoice) {
      set({ theme: next });
    },
    ask,
    /** The fonts arrived: what was measured before holds no longer. */
    forgetSizes() {
      if (get().measured.size > 0) set((state) => ({ measured: new Map(), ...relayout(state) }));
    },
    /** Sizes that the browser found to differ from the estimate. */
    correctSizes(sizes: ReadonlyMap<string, Size>) {
      set((state) => ({ measured: new Map([...state.measured, ...sizes]), ...relayout(state) }));
    },
    setLayout(layout: Layout) {
      if (layout.job === get().layoutJob) set({ layout });
    },
    setText(source: string, text: SourceText) {
      set((state) => ({ texts: new Map(state.texts).set(source, text) }));
    },
    /** Goes to a sight of the map that is open, as back and forward do. */
    goTo(sight: Sight) {
      set({ wanted: sight });
      arrange();
    },
    /** The reader moved the map by hand. */
    touch() {
      untouched = false;
    },
    /** Gives the keyboard's focus to the card of the claim in focus. */
    grab() {
      set((state) => ({ grabs: state.grabs + 1 }));
    },
  };
}

export type Session = ReturnType<typeof createSession>;

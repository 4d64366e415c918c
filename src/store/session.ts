// One viewer's state: what is open, focused and expanded, and what the camera is asked to do. One store per
// mounted map; nothing in it that could be derived, but for the layout, which may come from a worker.

import type { StoreApi } from 'zustand/vanilla';
import type { Argument } from '../argument/argument.ts';
import { type Expansion, expandedTo, oneLevelLess, oneLevelMore } from '../argument/expansion.ts';
import { ancestorsOf } from '../argument/walk.ts';
import { lostFileWords, noClaimWords } from '../labels/missingWords.ts';
import type { Direction, Size } from '../layout/layoutResult.ts';
import { directionOn, openingOf, readable } from '../layout/opening.ts';
import type { PresentationState } from '../protocol/presentation.ts';
import type { ThemeChoice, View } from '../protocol/view.ts';
import type { Query } from '../search/query.ts';
import { emptyQuery, findClaims } from '../search/search.ts';
import { type StepView, stepsIn } from '../tours/stepView.ts';
import type { TourDraft } from '../tours/tourDraft.ts';
import { foreignHosts, noForeignTexts } from './foreignTexts.ts';
import { defaultView } from './opening.ts';
import { isAway, presentedStep } from './presentedStep.ts';
import { createSafeStore } from './safeStore.ts';
import type {
  CameraRequest,
  Checked,
  DialogName,
  ForeignTexts,
  Layout,
  Mode,
  Notice,
  Origin,
  PanelName,
  Report,
  SessionState,
  Settings,
  SourceText,
  ViewState,
} from './state.ts';

export type Store = StoreApi<SessionState>;

const newPresentation: PresentationState = {
  tour: null,
  step: 0,
  screen: 'map',
  spotlight: true,
  laser: false,
  overview: false,
  votes: new Map(),
  clock: { since: null, before: 0 },
};
const nobody: ReadonlySet<string> = new Set();
const nowhere: Origin = { name: null, file: null, base: null, host: null };

/** The inputs of the layout changed: whoever runs layouts sees a new job. */
const relayout = (state: SessionState) => ({ layoutJob: state.layoutJob + 1 });

/** @param theme That of the address; it goes before the reader's own. */
export function createSession(theme: ThemeChoice = 'auto', settings: Settings = {}) {
  const store: Store = createSafeStore<SessionState>(() => ({
    argument: null,
    document: '',
    mode: 'explore',
    presentation: null,
    draft: null,
    notice: null,
    announcement: '',
    origin: nowhere,
    expanded: new Set(),
    focus: null,
    open: null,
    panel: 'details',
    view: 'map',
    isolatedRoot: null,
    query: emptyQuery,
    dialog: null,
    attachTo: null,
    toAttach: [],
    overview: settings.overview ?? true,
    theme: theme === 'auto' ? (settings.theme ?? theme) : theme,
    direction: settings.direction ?? 'right',
    directionChosen: settings.direction !== undefined,
    viewportSize: null,
    measured: new Map(),
    layout: null,
    layoutJob: 0,
    cameraRequest: null,
    focusRequests: 0,
    report: null,
    texts: new Map(),
    foreignTexts: noForeignTexts,
    checked: new Map(),
    highlighted: nobody,
    arrived: false,
    pendingView: null,
  }));
  const { getState: get, setState: set } = store;

  // Until the reader moves it, the map is as it opened, whatever becomes of the window.
  let untouched = false;
  // What the reader or an address chose to see stays, however the window is turned.
  let viewChosen = false;
  // The map as its file has it, without the tour that is being tried out.
  let given: { argument: Argument; document: string } | null = null;
  // The same map is asked about once; with other hosts it is another.
  const answers = new Map<string, ForeignTexts['answer']>();
  const answerKey = ({ name, file }: Origin, hosts: readonly string[]) => JSON.stringify([name, file, hosts]);
  let begun = false;
  let lostFile = false;
  // React Flow owns the camera: here one can only ask where it stands.
  let camera: (() => { x: number; y: number; zoom: number }) | null = null;
  const requestCamera = (what: CameraRequest) => {
    untouched = what.kind === 'opening';
    set((state) => ({ cameraRequest: { serial: (state.cameraRequest?.serial ?? 0) + 1, what } }));
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

  /** The claim in focus may not vanish: what hides it, the highest if several do, takes its place. */
  function keepFocusShown() {
    const { argument, expanded, focus } = get();
    if (!argument || focus === null) return;
    const hides = ancestorsOf(argument, focus).findLast((id) => {
      const claim = argument.claims.get(id);
      // A frame shows its premises always.
      return !expanded.has(id) && claim?.kind !== 'linked';
    });
    if (hides !== undefined) set({ focus: hides, open: null });
  }

  /** Decides direction and depth, once both the argument and the stage are known. */
  function arrange() {
    const { argument, viewportSize, pendingView, directionChosen, direction } = get();
    if (!argument || !viewportSize || !pendingView) return;
    // Within a map that is shown already the camera moves; it does not start anew.
    const shown = get().layout !== null;
    const opening = openingOf(argument, viewportSize, directionChosen ? direction : null, pendingView.expand);
    const node = pendingView.node !== null && argument.claims.has(pendingView.node) ? pendingView.node : null;
    const open =
      pendingView.open && argument.claims.get(pendingView.open.claim)?.citations[pendingView.open.citation];
    const focus = node ?? (open ? (pendingView.open?.claim ?? null) : null);
    viewChosen = pendingView.view !== null;
    const branch =
      pendingView.isolatedRoot !== null && argument.claims.has(pendingView.isolatedRoot)
        ? pendingView.isolatedRoot
        : null;
    const named = [pendingView.node, pendingView.open?.claim ?? null, pendingView.isolatedRoot];
    const missing = named.find((id) => id !== null && !argument.claims.has(id)) ?? null;
    set((state) => ({
      pendingView: null,
      notice: missing === null ? null : { words: noClaimWords(missing) },
      view: pendingView.view ?? (state.presentation ? 'map' : defaultView(viewportSize)),
      isolatedRoot: focus === null || branch === null || stands(argument, focus, branch) ? branch : null,
      direction: opening.direction,
      expanded: opening.expanded,
      focus,
      open: open ? pendingView.open : null,
      panel:
        state.panel === 'sources' || state.panel === 'tour'
          ? state.panel
          : (viewportSize.width >= readable.beside && viewportSize.height >= readable.low) || focus !== null
            ? 'details'
            : null,
      ...relayout(state),
    }));
    if (get().presentation) {
      set({ direction: 'right' });
      actions.showStep();
      return;
    }
    if (focus !== null) setExpanded(withAncestors([focus]));
    if (branch !== null) setExpanded(new Set([...get().expanded, branch]));
    requestCamera(shown && focus !== null ? { kind: 'show', ids: [focus] } : { kind: 'opening', focus });
  }

  const actions = {
    store,
    /** Shows an argument in place of the one that was open. */
    show(argument: Argument, origin: Origin, wanted: ViewState, document = '') {
      given = { argument, document };
      const hosts = foreignHosts(argument, origin);
      const answer = answers.get(answerKey(origin, hosts)) ?? 'open';
      set((state) => ({
        argument,
        document,
        origin,
        pendingView: wanted,
        expanded: new Set(),
        focus: null,
        open: null,
        measured: new Map(),
        layout: null,
        report: null,
        isolatedRoot: null,
        draft: null,
        announcement: '',
        presentation: state.presentation && { ...state.presentation, step: 0, votes: new Map() },
        query: emptyQuery,
        texts: new Map(),
        foreignTexts: { hosts, answer },
        checked: new Map(),
        highlighted: nobody,
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
    notify(notice: Notice) {
      set({ notice });
    },
    dismissNotice() {
      set({ notice: null });
    },
    setViewportSize(stage: Size) {
      const before = get();
      set({ viewportSize: stage });
      if (before.pendingView) {
        arrange();
      } else if (before.presentation) {
        // Only the camera: who looks around stays where they are.
        const sight = presentedStep(get());
        if (isAway(get()) && before.focus !== null) requestCamera({ kind: 'show', ids: [before.focus] });
        else if (sight) requestCamera({ kind: 'step', ids: sight.inView, focus: sight.focus });
      } else if (before.argument && before.viewportSize && before.mode === 'embed') {
        // A panel that opens beside an embedded map makes it no phone. But a frame may have been hidden, or made wider.
        if (untouched && !viewChosen && before.view === 'outline' && defaultView(stage) === 'map') {
          const { direction } = openingOf(before.argument, stage, null, [...before.expanded]);
          set((state) => ({ view: 'map', direction, measured: new Map(), ...relayout(state) }));
        }
        if (untouched) requestCamera({ kind: 'opening', focus: before.focus });
        else if (before.focus !== null) requestCamera({ kind: 'show', ids: [before.focus] });
      } else if (before.argument && before.viewportSize) {
        if (!viewChosen && before.view === defaultView(before.viewportSize))
          set({ view: defaultView(stage) });
        const direction = before.directionChosen
          ? before.direction
          : directionOn(stage, before.argument, before);
        if ((direction === 'list') !== (before.direction === 'list')) {
          set((state) => ({ direction, measured: new Map(), ...relayout(state) }));
          requestCamera({ kind: 'opening', focus: before.focus });
        } else {
          if (before.direction === 'list' && before.viewportSize.width !== stage.width) {
            set((state) => ({ measured: new Map(), ...relayout(state) }));
          }
          if (untouched) requestCamera({ kind: 'opening', focus: before.focus });
          // A panel that opens may not cover the claim that it is about.
          else if (before.focus !== null) requestCamera({ kind: 'show', ids: [before.focus] });
        }
      }
    },
    /** Looks at a claim. `grab` takes the keyboard's focus along. */
    focus(id: string | null, { grab = false, move = true } = {}) {
      const { argument } = get();
      if (id !== null && !argument?.claims.has(id)) return;
      // Who records a tour walks through the map with the list of its steps beside it.
      set((state) => ({
        focus: id,
        open: null,
        announcement: '',
        notice: null,
        panel: id === null || state.panel === 'tour' ? state.panel : 'details',
      }));
      if (id === null || !argument) return;
      const { isolatedRoot } = get();
      if (isolatedRoot !== null && !stands(argument, id, isolatedRoot)) {
        set((state) => ({ isolatedRoot: null, ...relayout(state) }));
      }
      setExpanded(withAncestors([id]));
      if (move) requestCamera({ kind: 'show', ids: [id] });
      if (grab) this.requestFocus();
    },
    /** @param lost Whether the address was that of a file, which no page that is loaded again has. */
    arrive(lost = false) {
      lostFile = lost;
      set({ arrived: true });
      // On the stage the presenter's window still has it.
      if (lost && get().mode === 'explore') this.notify({ words: lostFileWords });
    },
    lostFile: () => lostFile && !begun,
    setMode(mode: Mode) {
      set({ mode });
    },
    /** Begins a talk, or goes on with one. */
    startPresentation(talk: Partial<PresentationState> = {}) {
      if (get().presentation === null) begun = get().arrived;
      set((state) => ({
        // An embedded map stays one: its steps are shown where it stands.
        mode: state.mode === 'embed' ? 'embed' : 'present',
        presentation: { ...newPresentation, ...state.presentation, ...talk },
        view: 'map',
      }));
      this.showStep();
    },
    /** Whether somebody began the talk on this page, rather than that the page was loaded in the midst of one. */
    begunHere: () => begun,
    /** Ends it; the map stays as it is. */
    endPresentation() {
      const { focus } = get();
      set(({ panel }) => ({
        mode: 'explore',
        presentation: null,
        panel: panel === 'tour' ? panel : 'details',
      }));
      if (focus !== null) requestCamera({ kind: 'show', ids: [focus] });
    },
    setPresentation(change: Partial<PresentationState>) {
      set(({ presentation }) => (presentation ? { presentation: { ...presentation, ...change } } : {}));
    },
    /** Goes to a stop of the tour, held within it. */
    goToStep(stop: number) {
      const { argument, presentation } = get();
      if (!argument || !presentation) return;
      const last = stepsIn(argument, presentation).length - 1;
      this.setPresentation({ step: Math.max(0, Math.min(last, stop)), screen: 'map', overview: false });
      this.showStep();
    },
    /** Shows the stop of the talk, from wherever the presenter went. */
    showStep() {
      const sight = presentedStep(get());
      if (!sight) return;
      set({ focus: sight.focus, open: sight.open, isolatedRoot: null });
      setExpanded(sight.expanded);
      requestCamera({ kind: 'step', ids: sight.inView, focus: sight.focus });
    },
    /** What the other window shows, where somebody explores between two steps. */
    follow({ focus, open, expanded }: Pick<SessionState, 'focus' | 'open' | 'expanded'>) {
      const { argument, focus: before, expanded: now } = get();
      const known = open !== null && argument?.claims.get(open.claim)?.citations[open.citation] !== undefined;
      if (focus !== null && !argument?.claims.has(focus)) return;
      const moved = focus !== before;
      set({ focus, open: known ? open : null });
      if (expanded.size !== now.size || [...expanded].some((id) => !now.has(id))) setExpanded(expanded);
      if (moved && focus !== null) requestCamera({ kind: 'show', ids: [focus] });
    },
    /** @param said In a sentence, what was done. */
    setDraft(draft: TourDraft | null, said: string) {
      set({ draft, announcement: said });
    },
    /** The map as its file has it; null before there is one. */
    given: () => given,
    /** The same claims with other tours: focus, what is open and where the camera stands are not touched. */
    setTours(tours: Argument['tours'], document: string) {
      set(({ argument }) => (argument ? { argument: { ...argument, tours }, document } : {}));
    },
    /** Goes to what a step shows; what else is open stays so. */
    showStepView({ focus, open, expanded, inView }: StepView) {
      if (get().view !== 'map') this.setView('map');
      set((state) => ({
        focus,
        open,
        isolatedRoot: null,
        ...(state.isolatedRoot === null ? {} : relayout(state)),
      }));
      this.reveal(...expanded);
      requestCamera({ kind: 'step', ids: inView, focus });
    },
    setCamera(read: () => { x: number; y: number; zoom: number }) {
      camera = read;
    },
    /** Whether the reader looks at the whole map at once: from afar, or because it was asked for. */
    seesWhole(): boolean {
      const { layout, viewportSize, cameraRequest } = get();
      const view = camera?.();
      if (!layout || !viewportSize || !view) return false;
      const { bounds } = layout.places;
      const left = bounds.x * view.zoom + view.x;
      const top = bounds.y * view.zoom + view.y;
      const within =
        left >= -1 &&
        top >= -1 &&
        left + bounds.width * view.zoom <= viewportSize.width + 1 &&
        top + bounds.height * view.zoom <= viewportSize.height + 1;
      return within && (view.zoom < readable.zoom || cameraRequest?.what.kind === 'all');
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
      viewChosen = true;
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
      requestCamera({ kind: 'hold', id });
    },
    /** Shows the branch of one claim alone, or with null the whole argument again. */
    isolate(id: string | null) {
      const { argument, isolatedRoot, focus } = get();
      if (!argument || id === isolatedRoot || (id !== null && !argument.claims.has(id))) return;
      set((state) => ({
        isolatedRoot: id,
        focus: id !== null && (focus === null || !stands(argument, focus, id)) ? id : focus,
        expanded: id === null || state.expanded.has(id) ? state.expanded : new Set([...state.expanded, id]),
        ...relayout(state),
      }));
      requestCamera({ kind: 'opening', focus: get().focus });
    },
    /** Opens the next closed level, or closes the last open one. */
    expandLevel(by: 1 | -1) {
      const { argument, expanded } = get();
      if (!argument) return;
      const next = (by === 1 ? oneLevelMore : oneLevelLess)(argument, expanded);
      setExpanded(next);
      keepFocusShown();
      const held = get().focus ?? argument.theses[0];
      requestCamera(get().direction === 'list' && held ? { kind: 'hold', id: held } : { kind: 'all' });
    },
    setQuery(change: Partial<Query>) {
      set((state) => ({ query: { ...state.query, ...change } }));
    },
    clearQuery() {
      set({ query: emptyQuery });
    },
    /** From hit to hit; from a claim that is none, to the next in the order of the hits. */
    stepHit(by: 1 | -1, options: { grab?: boolean } = {}) {
      const { argument, query, focus } = get();
      if (!argument) return;
      const hits = findClaims(argument, query);
      const at = hits.findIndex(({ id }) => id === focus);
      const next = at === -1 ? hits.at(by === 1 ? 0 : -1) : hits[(at + by + hits.length) % hits.length];
      if (next) this.focus(next.id, options);
    },
    openDialog(dialog: DialogName | null) {
      set({ dialog, attachTo: null, toAttach: [] });
    },
    /** Asks for the reader's own copy of a source's text; files come behind those that wait already. */
    attachTo(source: string | null, files: readonly File[] = []) {
      const { dialog, toAttach } = get();
      const waiting = dialog === 'attach' ? toAttach : [];
      set({ dialog: 'attach', attachTo: source, toAttach: [...waiting, ...files] });
    },
    /** The first of the waiting files was attached, or is not to be. */
    attachNext() {
      set(({ toAttach }) => ({ toAttach: toAttach.slice(1) }));
    },
    showOverview(overview: boolean) {
      set({ overview });
    },
    /** Opens claims without moving the camera. */
    reveal(...ids: readonly string[]) {
      const { expanded } = get();
      if (ids.some((id) => !expanded.has(id))) setExpanded(new Set([...expanded, ...ids]));
    },
    /** Back to the sight in which the map opened. */
    restart() {
      set({
        pendingView: { node: null, expand: null, open: null, view: get().view, isolatedRoot: null },
        focus: null,
        open: null,
      });
      arrange();
    },
    expand(expansion: Expansion) {
      const { argument, viewportSize, direction } = get();
      if (!argument || !viewportSize) return;
      setExpanded(
        expansion === null
          ? openingOf(argument, viewportSize, direction, null).expanded
          : expandedTo(argument, expansion),
      );
      keepFocusShown();
      requestCamera(direction === 'list' ? { kind: 'opening', focus: null } : { kind: 'all' });
    },
    setDirection(direction: Direction) {
      set((state) => ({ direction, directionChosen: true, measured: new Map(), ...relayout(state) }));
      const { focus } = get();
      requestCamera({ kind: 'opening', focus });
    },
    setTheme(next: ThemeChoice) {
      set({ theme: next });
    },
    requestCamera,
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
    /** Whether the hosts of the map's texts may be asked for them. The texts are still to be fetched then. */
    answerForeignTexts(answer: 'load' | 'later') {
      const { origin, foreignTexts, texts } = get();
      answers.set(answerKey(origin, foreignTexts.hosts), answer);
      const waiting = [...texts].filter(([, text]) => text.status === 'failed' && text.waits);
      const still = new Map(texts);
      if (answer === 'load') for (const [id] of waiting) still.delete(id);
      set({ foreignTexts: { ...foreignTexts, answer }, texts: still });
    },
    /** What was found in a text; an answer about another text than the one at hand comes too late. */
    setChecked(source: string, checked: Checked) {
      set((state) => ({ checked: new Map(state.checked).set(source, checked) }));
    },
    /** Takes the reader's own copy of a source's text away again. */
    forgetText(source: string) {
      const texts = new Map(get().texts);
      const checked = new Map(get().checked);
      texts.delete(source);
      checked.delete(source);
      set({ texts, checked });
    },
    /** Lights claims, or with none puts the lights out. */
    highlight(claims: readonly string[]) {
      const { highlighted } = get();
      if (claims.length === highlighted.size && claims.every((id) => highlighted.has(id))) return;
      set({ highlighted: claims.length === 0 ? nobody : new Set(claims) });
    },
    /** Goes to a sight of the map that is open, as back and forward do. */
    goTo(sight: ViewState) {
      set({ pendingView: sight });
      arrange();
    },
    /** The reader moved the map by hand. */
    touch() {
      untouched = false;
    },
    /** Gives the keyboard's focus to the card of the claim in focus. */
    requestFocus() {
      set((state) => ({ focusRequests: state.focusRequests + 1 }));
    },
  };
  return actions;
}

/** Whether a claim is `branch` itself or stands below it. */
function stands(argument: Argument, id: string, branch: string): boolean {
  return id === branch || ancestorsOf(argument, id).includes(branch);
}

export type Session = ReturnType<typeof createSession>;

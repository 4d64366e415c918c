// What one viewer's state is made of. How it changes is said in the files of actions beside this one.

import type { StoreApi } from 'zustand/vanilla';
import type { Argument } from '../argument/argument.ts';
import type { Doubts } from '../argument/doubts.ts';
import type { Expansion } from '../argument/expansion.ts';
import type { Problem } from '../argument/problems.ts';
import type { Loss } from '../formats/notation.ts';
import type { Direction, LayoutResult, Point, Size } from '../layout/layoutResult.ts';
import type { PresentationState } from '../protocol/presentation.ts';
import type { DetailChoice, ThemeChoice, View } from '../protocol/view.ts';
import type { CitationFound } from '../quotes/locate.ts';
import type { Paragraph } from '../quotes/paragraphs.ts';
import type { Query } from '../search/query.ts';
import type { RuleName } from '../strength/rules.ts';
import type { TourDraft } from '../tours/tourDraft.ts';
import type { Request } from './request.ts';

export type PanelName = 'details' | 'sources' | 'tour' | 'brought' | 'matters';
/** What lies over the page until it is closed. */
export type DialogName =
  | 'palette'
  | 'help'
  | 'share'
  | 'save'
  | 'attach'
  | 'maps'
  | 'code'
  | 'move'
  | 'claim';

/** What a reader has set and finds again at the next visit. */
export interface Settings {
  theme?: ThemeChoice;
  /** The direction, where the reader chose it. */
  direction?: 'down' | 'right';
  overview?: boolean;
}

/**
 * @param named Claims of the map by which something else calls it, as a tour or an address: each has that id in the text.
 * The file of a draft may call them by their places, by other ids, or give them none.
 */
export type DocumentText = (named?: Iterable<string>) => string;

/** Where a map came from. */
export interface Origin {
  /** The map as the address names it: a shipped map's name, a path, an https URL; null for a file from the disk. */
  name: string | null;
  /** Which of the files opened on this page; null for a map that has an address, -1 for one that the host page sent. */
  file: number | null;
  /** Against which the map's own links are resolved; null where there is nothing to resolve against. */
  base: string | null;
  /** The host of a map from elsewhere, which the reader is told. */
  host: string | null;
  /** Of a map that was begun in this browser, whether or not it was saved: its draft. */
  newMap?: string;
  /** Of a map that was in another notation. */
  brought?: BroughtFrom;
}

/** What a map was made of. */
export interface BroughtFrom {
  /** As its readers know it: "Argdown". */
  notation: string;
  /** The file's name or address. */
  file: string;
  losses: readonly Loss[];
}

/** A file in another notation that is being read, until the reader has enough of waiting. */
export interface FileReading {
  file: string;
  stop: () => void;
}

/** What an address says of a view. */
export interface ViewState {
  node: string | null;
  expand: Expansion;
  open: { claim: string; citation: number } | null;
  /** Null: what suits the window, the outline in a narrow one and else the map. */
  view: View | null;
  detail: DetailChoice;
  /** The claim whose branch alone is shown. */
  isolatedRoot: string | null;
  /** What is doubted; null where nobody asks what if. */
  doubts?: Doubts | null;
}

/** Where a map is read: on a page of its own, in somebody else's, from across a room. */
export type ReadingPlace = 'page' | 'embed' | 'wall';

/** How the map is to be moved once the layout is up to date. A new request is a new object. */
export type CameraRequest =
  /** From where it is read first. */
  | { kind: 'open' }
  | { kind: 'show'; ids: readonly string[] }
  /** This claim stays where it is on the screen while the map round it changes; `at`, in the frame, is under the pointer. */
  | { kind: 'keep'; id: string; at?: Point }
  /** The whole alone: by so many doublings. */
  | { kind: 'zoom'; by: number };

export type Mode = 'explore' | 'present' | 'embed' | 'write';

/** A file that could not be shown. */
export interface LoadFailure {
  /** The file's name or address, as the reader knows it. */
  file: string;
  problems: readonly Problem[];
  /** Asks for it once more, where another try may help. */
  again?: () => void;
  /** The page around the frame sent the document itself. */
  fromHost?: boolean;
}

/** A full text that the reader brought. It goes into no link, export or message. */
export interface ReaderCopy {
  /** The name of the file, or what the reader's pasted text is called. */
  name: string;
  /** Whether this browser keeps it, on the reader's wish. */
  kept: boolean;
}

export type SourceTextState =
  | { status: 'loading' }
  /** `copy`: the reader's own, which goes before the map's. */
  | { status: 'loaded'; text: string; copy?: ReaderCopy }
  /** `again`: whether another try may help. `waits`: for the reader's word that its host may be asked. */
  | { status: 'failed'; why: string; again?: boolean; waits?: boolean };

/** Hosts of source texts, other than the map's own, and whether they may be asked for them. */
export interface ForeignTextsConsent {
  /** In the order in which the map names them; empty where nobody has to be asked. */
  hosts: readonly string[];
  answer: 'open' | 'load' | 'later';
}

/** A text that was checked. */
export interface Checked {
  /** Which text was checked: see `textKey`. */
  key: string;
  paragraphs: readonly Paragraph[];
  /** Findings by `citationKey`. */
  located: ReadonlyMap<string, CitationFound>;
  /** Whether the check itself failed: then nothing is known of the text. */
  failed?: true;
}

export interface Layout {
  /** The one that it answers: up to date where it is the last. */
  request: Request;
  places: LayoutResult;
}

export interface NoticeText {
  /** In a sentence. */
  words: string;
  /** To be copied by hand. */
  address?: string;
  /** Where more is said. */
  panel?: { name: PanelName; label: string };
}

export const nobody: ReadonlySet<string> = new Set();

/** Which map is open, and how it came. */
interface OpenState {
  argument: Argument | null;
  /** The text of the document, for saving it with changes and for handing it to another window: made when it is asked for. */
  document: DocumentText;
  /** The map as its file has it, without the tour that is being tried out. */
  original: { argument: Argument; document: DocumentText } | null;
  origin: Origin;
  /** The draft that is shown in place of what the map's file says, as this browser knows it; null for none. */
  draftId: string | null;
  report: LoadFailure | null;
  /** Whether the address with which the page was loaded has been followed: its map, its step. */
  arrived: boolean;
  /** Which file's it was, where it was a file's, which no page that is loaded again has. */
  lostFile: number | null;
  /** Whether the other window of the talk was asked which map it shows. */
  asksWindow: boolean;
  /** What an address asked for, until the size of the window is known. */
  pendingView: ViewState | null;
}

interface MapState {
  expanded: ReadonlySet<string>;
  /** What was open when the map opened, where nobody asked for anything else: as long as it is what is open, it is found anew for another window. */
  asOpened: ReadonlySet<string> | null;
  focus: string | null;
  open: { claim: string; citation: number } | null;
  /** The claim whose branch alone is shown; null for the whole argument. */
  isolatedRoot: string | null;
  /** What the reader doubts, if only nothing yet; null where nobody asks what if. */
  doubts: Doubts | null;
  /** What was doubted in a map when What if was ended there. */
  endedDoubts: { origin: Origin; doubts: Doubts } | null;
  /** By which rule strengths follow; null for the usual one. */
  rule: RuleName | null;
  /** Claims that are highlighted from elsewhere: from a passage that the pointer or the keyboard is on. */
  highlighted: ReadonlySet<string>;
  query: Query;
  detail: DetailChoice;
  /** The claims that the scene is about. */
  sceneFocus: readonly string[];
  /** The claim round which a map too large to be shown at once is shown; null for the thesis. */
  centre: string | null;
  /** The reader's choice; null for what suits the window. */
  direction: Direction | null;
  /** The space that the map has on screen, in CSS pixels; null before it is known. */
  viewportSize: Size | null;
  place: ReadingPlace;
  measured: ReadonlyMap<string, Size>;
  layout: Layout | null;
  layoutRequest: Request;
  /** What was asked for when what lays maps out did not come. */
  failedRequest: Request | null;
  cameraRequest: CameraRequest | null;
  /** For moves that take the keyboard's focus along to the card. */
  focusRequest: Request | null;
  /** How far the zoom was turned within a level, in doublings. */
  zoomed: number;
  /** Whether the zoom left a scene to which it can still go back. */
  leftScene: boolean;
}

interface GivenState {
  /** The tour that is being given; null while nobody presents. */
  presentation: PresentationState | null;
  /** Whether somebody began it on this page, rather than that the page was loaded in the midst of one. */
  begunHere: boolean;
  /** Where one was before it, and is again after it. */
  returnTo: 'explore' | 'write';
  /** What was open before it, and is again after it; null where it began with the page, or with another map. */
  openBefore: ReadonlySet<string> | null;
}

interface TourState {
  /** The tour that is being recorded or edited; null while none is. */
  draft: TourDraft | null;
  /** What was done to the draft last, for those who do not see it. */
  announcement: string;
}

interface TextState {
  texts: ReadonlyMap<string, SourceTextState>;
  foreignTexts: ForeignTextsConsent;
  /** What was answered, by map and hosts. */
  foreignAnswers: ReadonlyMap<string, ForeignTextsConsent['answer']>;
  /** Texts with all that the map cites of them found, by source; see checking.ts. */
  checked: ReadonlyMap<string, Checked>;
}

interface UiState {
  mode: Mode;
  view: View;
  /** What the reader or an address chose to see stays, however the window is turned. */
  viewChosen: boolean;
  panel: PanelName | null;
  dialog: DialogName | null;
  /** The source for which a copy is asked for; null where the text itself is to say. */
  attachTo: string | null;
  /** Files that wait to be attached: what was dropped, chosen or pasted. */
  toAttach: readonly File[];
  /** Files whose texts are to become sources of what is written. */
  toQuote: readonly File[];
  /** What the reader is told above the map until it is closed, as that it lacks what the address asked for. */
  notice: NoticeText | null;
  reading: FileReading | null;
  /** Whether the small map of the whole is shown. */
  overview: boolean;
  theme: ThemeChoice;
}

export interface SessionState extends OpenState, MapState, GivenState, TourState, TextState, UiState {}

export type Store = StoreApi<SessionState>;

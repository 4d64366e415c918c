// The address of a view: the only place that knows the URL. `parseAddress(toAddress(x))` is `x`.

import type { Doubts } from '../argument/doubts.ts';
import { expansionText, parseExpansion } from '../argument/expansionText.ts';
import type { DetailChoice, ThemeChoice } from '../protocol/view.ts';
import type { Mode, ViewState } from '../store/state.ts';
import { doubtedText, parseDoubted } from './doubtParameter.ts';
import { parseQuery } from './parseQuery.ts';

export interface Address extends ViewState {
  /** A shipped map's name, a same-origin path or an https URL; null for the flagship. */
  map: string | null;
  /** A draft that this browser keeps, `new` for one that is begun; null for the map as it is. */
  draft: string | null;
  theme: ThemeChoice;
  mode: Mode;
  /** A tour's id; null for the first that there is. */
  tour: string | null;
  /** A step's id or its number; null for the first. */
  step: string | null;
  doubts: Doubts | null;
}

export const emptyAddress: Address = {
  map: null,
  draft: null,
  node: null,
  expand: null,
  open: null,
  view: null,
  isolatedRoot: null,
  doubts: null,
  detail: 'auto',
  theme: 'auto',
  mode: 'explore',
  tour: null,
  step: null,
};

/** @param query `location.search`, with or without the question mark. Never throws; nonsense is passed over. */
export function parseAddress(query: string): Address {
  const params = parseQuery(query);
  const theme = params.get('theme');
  const view = params.get('view');
  const mode = params.get('mode');
  return {
    map: params.get('map') || null,
    draft: /^[\w-]{1,40}$/.exec(params.get('draft') ?? '')?.[0] ?? null,
    node: params.get('node') || null,
    expand: parseExpansion(params.get('expand')),
    open: parseOpen(params.get('open')),
    view: isView(view) ? view : null,
    isolatedRoot: params.get('branch') || null,
    doubts: parseDoubted(params.get('doubt')),
    detail: parseDetail(params.get('detail')),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    mode: isMode(mode) ? mode : 'explore',
    tour: params.get('tour') || null,
    step: params.get('step') || null,
  };
}

const isMode = (text: unknown): text is Mode => text === 'present' || text === 'embed' || text === 'write';

export const isView = (text: unknown): text is NonNullable<Address['view']> =>
  text === 'map' || text === 'outline' || text === 'text' || text === 'handout';

/**
 * The query without the question mark; empty for the flagship as it opens.
 *
 * @param saysMode For a page that explores only when it is asked to.
 */
export function toAddress(address: Address, saysMode = false): string {
  const params = new URLSearchParams();
  if (address.map !== null) params.set('map', address.map);
  if (address.draft !== null) params.set('draft', address.draft);
  if (address.node !== null) params.set('node', address.node.toWellFormed());
  if (address.expand !== null) params.set('expand', expansionText(address.expand));
  if (address.open !== null) {
    params.set('open', `${address.open.claim.toWellFormed()}:${address.open.citation}`);
  }
  if (address.isolatedRoot !== null) params.set('branch', address.isolatedRoot.toWellFormed());
  if (address.doubts) params.set('doubt', doubtedText(address.doubts));
  if (address.detail !== 'auto') params.set('detail', address.detail);
  if (saysMode || address.mode !== 'explore') params.set('mode', address.mode);
  if (address.tour !== null) params.set('tour', address.tour.toWellFormed());
  if (address.step !== null) params.set('step', address.step.toWellFormed());
  if (address.view !== null) params.set('view', address.view);
  if (address.theme !== 'auto') params.set('theme', address.theme);
  // A query may hold these as they are, and addresses are read by people.
  return params.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/');
}

const parseDetail = (text: string | null): DetailChoice =>
  text === 'sentences' || text === 'names' || text === 'whole' ? text : 'auto';

function parseOpen(text: string | null): ViewState['open'] {
  // Ids may hold colons: the last one counts.
  const parts = /^(.+):(\d{1,6})$/su.exec(text ?? '');
  return parts?.[1] !== undefined ? { claim: parts[1], citation: Number(parts[2]) } : null;
}

// The map that is open, as far as it matters to who takes it along.

import { claimPageName } from '../../../argument/claimPageName.ts';
import { holdsMap } from '../../../store/inlineDocument.ts';
import { mapFileName } from '../../../store/mapFileName.ts';
import { flagship, initialView } from '../../../store/openMap.ts';
import type { SessionState, ViewState } from '../../../store/state.ts';
import { toAddress } from '../../../url/address.ts';
import { viewAddress } from '../../../url/viewAddress.ts';

export interface BuiltPlaces {
  frame: string;
  oembed: string;
  /** Null in a version's own page. */
  version: string | null;
  /** The address of the folder with a page for each claim; null where there is none. */
  claims: string | null;
}

export interface MapToShare {
  /** The address of the app or of the page, absolute, without query. */
  site: string;
  title: string;
  /**
   * `site`: a map of the app, or from an address that it names. `page`: the map of a page that `therefore build` made.
   * `file`: opened from the reader's disk, in the app, or a draft. `disk`: there, and nothing of the page has an address either.
   */
  where: 'site' | 'page' | 'file' | 'disk';
  /** The map as an address names it, the flagship too: which map that is may change. Null where no address names it. */
  map: string | null;
  /** Addresses of a built page, absolute: for frames, for oEmbed, and of this version, which stays. */
  built: BuiltPlaces | null;
  viewState: ViewState;
  /** JSON. */
  document: string;
  /** The same for a page that holds it, where each claim is called as addresses call it. */
  held: string;
  /** Where the document is: its links are relative to it. Null for a file. */
  base: string | null;
  /** What its file is called. */
  file: string;
  /** Whether it is a draft, which this browser alone has. */
  draft: boolean;
}

/** Null before there is a map. */
export function mapToShare(state: SessionState): MapToShare | null {
  const { argument, origin, draftId } = state;
  if (!argument) return null;
  const text = state.document();
  const draft = draftId !== null;
  const where = draft ? 'file' : whereIs(origin);
  const { node, expand, open, view, isolatedRoot, detail, doubts } = viewAddress(state);
  return {
    site: siteAddress(),
    title: argument.title,
    where,
    map: where === 'site' ? (origin.name ?? flagship) : null,
    built: holdsMap() ? builtPlaces() : null,
    viewState: { node, expand, open, view, isolatedRoot, detail, doubts },
    // To be read, as a file is; the author's own layout has the file that is saved while writing.
    document: draft ? `${JSON.stringify(JSON.parse(text), null, 2)}\n` : text,
    held: state.document(argument.claims.keys()),
    base: origin.base,
    file: mapFileName(origin, argument.title),
    draft,
  };
}

function whereIs({ file }: SessionState['origin']): MapToShare['where'] {
  if (!holdsMap()) return file === null ? 'site' : 'file';
  return file === null && location.protocol !== 'file:' ? 'page' : 'disk';
}

const siteAddress = () =>
  holdsMap() ? new URL(location.pathname, location.href).href : new URL('./', document.baseURI).href;

/** The page says where they are: see src/site-builder/siteFiles.ts. */
function builtPlaces(): BuiltPlaces | null {
  const { frame, version, claims } = document.getElementById('built-map')?.dataset ?? {};
  if (frame === undefined) return null;
  const absolute = (path: string, from = document.baseURI) => new URL(path, from).href;
  return {
    frame: absolute(frame),
    oembed: absolute('oembed.json', absolute(frame)),
    version: version === undefined ? null : absolute(version),
    claims: claims === undefined ? null : absolute(claims),
  };
}

/** The page of the claim in focus, whose oEmbed opens there; null where there is none. */
export function claimAddress({
  built,
  viewState: { node },
}: Pick<MapToShare, 'built' | 'viewState'>): string | null {
  const page = node === null ? null : claimPageName(node);
  return built?.claims && page !== null ? `${built.claims}${page}.html` : null;
}

/** The address of a map as it opens, or as a talk; null where it has none. */
export function addressFor(
  state: SessionState,
  { site, where }: MapToShare,
  mode: 'explore' | 'present',
): string | null {
  if (where === 'file' || where === 'disk') return null;
  const query = toAddress({
    ...viewAddress(state),
    ...initialView,
    doubts: null,
    tour: null,
    step: null,
    mode,
  });
  return query === '' ? site : `${site}?${query}`;
}

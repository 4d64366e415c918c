// The bar of an embedded map: what it is, outline or map, and the ways out. They open at the top: a talk in a frame
// could not have the screen.

import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { CopyLink } from './CopyLink.tsx';
import { type ExternalLinks, fullAddress } from './fullAddress.ts';

interface Props {
  full: boolean;
  ways: ExternalLinks;
  /** The page round the map has a head of its own. */
  inText: boolean;
}

export function EmbedBar({ full, ways, inText }: Props) {
  const Bar = inText ? 'div' : 'header';
  const session = useSession();
  const title = useSessionState((state) => state.argument?.title);
  const view = useSessionState((state) => state.view);
  const explore = useSessionState((state) => fullAddress(state, ways, 'explore'));
  const present = useSessionState((state) => fullAddress(state, ways, 'present'));
  const outline = view === 'outline';
  return (
    <Bar className="embed-bar">
      {full && (
        <h1 className="embed-title">
          <span aria-hidden="true">∴</span> <bdi>{title ?? 'Therefore'}</bdi>
        </h1>
      )}
      {title !== undefined && (
        <nav className="embed-ways" aria-label="This map">
          <button
            type="button"
            className="button quiet"
            onClick={() => session.setView(outline ? 'map' : 'outline')}
          >
            {outline ? 'Map' : 'Outline'}
          </button>
          {explore !== null && <CopyLink address={explore} />}
          {present !== null && <Way href={present} label="Present" />}
          {explore !== null && <Way href={explore} label="Open full map" />}
        </nav>
      )}
    </Bar>
  );
}

function Way({ href, label }: { href: string; label: string }) {
  return (
    <a className="button quiet" href={href} target="_blank" rel="noopener">
      {label}
      <span aria-hidden="true" className="embed-way-sign">
        {' '}
        ↗
      </span>
      <span className="visually-hidden"> (opens in a new tab)</span>
    </a>
  );
}

// The maps that the site ships, each with its picture and a sentence: a menu of links.

import { Suspense } from 'react';
import { ErrorBoundary } from '../../store/ErrorBoundary.tsx';
import { lateComponent } from '../../store/lateComponent.ts';
import { flagship } from '../../store/openMap.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { BringForm } from './BringForm.tsx';
import { DialogHead } from './ModalDialog.tsx';
import { makeMapOf } from './makeMapOf.ts';
import { type ShippedMap, shippedMaps } from './shippedMaps.ts';
import '../../theme/maps.css';

const DraftList = lateComponent(() => import('../write/DraftList.tsx').then(({ DraftList }) => DraftList));

export function Maps({ close }: { close: () => void }) {
  const { name, file } = useSessionState((state) => state.origin);
  const session = useSession();
  const isDraft = useSessionState(({ draftId }) => draftId !== null);
  const open = file === null && !isDraft ? (name ?? flagship) : null;
  return (
    <>
      <DialogHead title="Maps" close={close} />
      <ul className="maps-list">
        {shippedMaps.map((map) => (
          <li key={map.name}>
            <MapLink map={map} open={map.name === open} />
          </li>
        ))}
      </ul>
      <ErrorBoundary name="The list of your drafts">
        <Suspense fallback={null}>
          <DraftList />
        </Suspense>
      </ErrorBoundary>
      <details className="attach-bring maps-text">
        <summary>Make a map of a text</summary>
        <BringForm action="Make a map of this text" bring={(files) => void makeMapOf(session, files)} />
      </details>
    </>
  );
}

function MapLink({ map: { name, title, sentence, language }, open }: { map: ShippedMap; open: boolean }) {
  return (
    <a className="maps-link" href={`?map=${name}`} aria-current={open ? 'page' : undefined}>
      <Picture name={name} />
      <span className="maps-words" lang={language} dir="auto">
        <b>{title}</b>
        <span>{sentence}</span>
      </span>
      {open && <span className="maps-open">Open now</span>}
    </a>
  );
}

/** In the colours of the page, which may be others than those of the system. */
function Picture({ name }: { name: string }) {
  const theme = useSessionState((state) => state.theme);
  const file = (colours: 'light' | 'dark') => `data/${name}-${colours}.svg`;
  return (
    <picture>
      {theme === 'auto' && <source media="(prefers-color-scheme: dark)" srcSet={file('dark')} />}
      <img
        src={file(theme === 'dark' ? 'dark' : 'light')}
        alt="The whole map from afar."
        width={320}
        height={200}
      />
    </picture>
  );
}

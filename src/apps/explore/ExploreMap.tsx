// The map of a page of its own, with what lies over it.

import { Suspense, useEffect } from 'react';
import { ArgumentMap } from '../../map/ArgumentMap.tsx';
import { Minimap } from '../../map/Minimap.tsx';
import { ErrorBoundary } from '../../store/ErrorBoundary.tsx';
import { lateComponent } from '../../store/lateComponent.ts';
import { useSessionState } from '../../store/SessionContext.ts';
import { MapControls } from '../MapControls.tsx';
import { BeforeWriting, takeHeldLetters } from './BeforeWriting.tsx';

const Write = lateComponent(() => import('../write/Write.tsx').then(({ Write }) => Write));

const capabilities = { wheel: true, pinch: true };

interface Props {
  /** Where else to read. */
  way: { words: string; go: () => void };
  /** Resolves when what was drawn is shown. */
  onDrawn: () => Promise<void>;
}

export function ExploreMap({ way, onDrawn }: Props) {
  const hasArgument = useSessionState((state) => state.argument !== null);
  const overview = useSessionState((state) => state.overview);
  const writes = useSessionState((state) => state.mode === 'write');
  return (
    <ArgumentMap capabilities={capabilities} onDrawn={onDrawn} way={way}>
      {hasArgument && <MapControls>{overview && <Minimap />}</MapControls>}
      {writes && <WriteDesk />}
    </ArgumentMap>
  );
}

function WriteDesk() {
  const origin = useSessionState((state) => state.origin);
  useEffect(() => () => void takeHeldLetters(), []);
  return (
    <ErrorBoundary name="Writing" of={origin}>
      <Suspense fallback={<BeforeWriting />}>
        <Write />
      </Suspense>
    </ErrorBoundary>
  );
}

// The controls under the map, and the hint for who tried to scroll it.

import { MapControls } from '../MapControls.tsx';
import type { EmbedOptions } from './embedOptions.ts';
import { hintWords, useGestures } from './useGestures.ts';

interface Props {
  stage: HTMLElement | null;
  gestures: EmbedOptions['gestures'];
}

export function GestureLayer({ stage, gestures }: Props) {
  const hint = useGestures(stage, gestures);
  return (
    <>
      {gestures !== 'none' && <MapControls />}
      <p className="embed-hint" role="status" data-shown={hint !== null || undefined}>
        {hint && hintWords(hint)}
      </p>
    </>
  );
}

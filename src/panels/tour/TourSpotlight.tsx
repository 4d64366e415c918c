// What is bright while a step is shown, where the rest of the map is dimmed.

import { useId, useRef } from 'react';
import type { WrittenStep } from '../../argument/argument.ts';
import type { StepChange } from '../../tours/tourDraft.ts';
import { TourClaims } from './TourClaims.tsx';

interface Props {
  step: WrittenStep;
  /** The step that it is part of. */
  within: WrittenStep | null;
  change: (to: StepChange, said?: string) => void;
}

export function TourSpotlight({ step: { spotlight, focus, fit }, within, change }: Props) {
  const id = useId();
  const list = Array.isArray(spotlight) ? spotlight : null;
  // Claims that the file names one by one stay named, should the light be put out and on again.
  const named = useRef(list);
  const unsaid = within ? 'as' : fit === 'all' ? 'off' : 'on';
  const value = list ? 'list' : spotlight === undefined ? unsaid : spotlight ? 'on' : 'off';
  const choose = (to: string) =>
    change({
      spotlight: to === 'list' ? (named.current ?? [...focus]) : to === unsaid ? undefined : to === 'on',
    });
  return (
    <>
      <label htmlFor={id}>Spotlight</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        {within && <option value="as">As the larger step</option>}
        <option value="on">On its claims: the rest is dimmed</option>
        <option value="list">On claims that you choose</option>
        <option value="off">Off: nothing is dimmed</option>
      </select>
      {list && (
        <TourClaims
          legend="Claims in the light"
          claims={list}
          needed
          change={(claims, said) => change({ spotlight: claims }, said)}
        />
      )}
    </>
  );
}

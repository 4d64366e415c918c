// How strong a claim stands: a bar with a notch where it stood for the author, and words. What falls is seen falling.

import { useId, useLayoutEffect, useRef } from 'react';
import { bandWords } from '../labels/doubtWords.ts';
import { useSessionState } from '../store/SessionContext.ts';
import { claimKey, isTurned, weighingOf } from '../store/weighing.ts';
import { bandOf } from '../strength/bands.ts';
import { Gauge, movedFrom } from './Gauge.tsx';

export interface MeterProps {
  id: string;
  /** Pixels: of the row, of the space over it, and of the type. */
  height: number;
  space: number;
  size: number;
}

export function Meter({ id, size }: MeterProps) {
  const weighing = useSessionState(weighingOf);
  const meter = useRef<HTMLDivElement>(null);
  const now = weighing?.now.strengthOf(id) ?? 0;
  const before = weighing?.before.strengthOf(id) ?? 0;
  useFall(meter, bandOf(now));
  const own = useDescribes(meter);
  if (!weighing) return null;
  const doubt = weighing.doubts.get(claimKey(weighing.argument, id)) ?? 0;
  const moved = movedFrom(before, now);
  const words = doubt >= 1 ? 'rejected' : isTurned(weighing, id) ? 'overturned' : bandWords[bandOf(now)];
  return (
    <div
      ref={meter}
      id={own}
      className="meter"
      data-moved={moved}
      data-doubt={doubt >= 1 ? 'rejected' : doubt > 0 ? 'unsure' : undefined}
      style={{ fontSize: size }}
    >
      <Gauge now={now} before={before}>
        {words}
        {moved && <span className="visually-hidden">{`, was ${bandWords[bandOf(before)]}`}</span>}
      </Gauge>
    </div>
  );
}

/** Who hears the name of a card, or of a frame, hears how strong it stands. @returns The id for the meter. */
function useDescribes(meter: React.RefObject<HTMLElement | null>): string {
  const own = useId();
  useLayoutEffect(() => {
    const card = meter.current?.closest('article');
    card?.setAttribute('aria-describedby', own);
    return () => card?.removeAttribute('aria-describedby');
  }, [meter, own]);
  return own;
}

/** The card of a claim that lost a band drops a little, once; not for who wants no motion. */
function useFall(meter: React.RefObject<HTMLElement | null>, band: number): void {
  const before = useRef(band);
  useLayoutEffect(() => {
    const fell = band < before.current;
    before.current = band;
    if (!fell || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const card = meter.current?.closest('[data-claim]');
    card?.animate(
      [
        { transform: 'none' },
        { transform: 'translateY(9px) rotate(-0.6deg)', offset: 0.35 },
        { transform: 'translateY(-2px)', offset: 0.7 },
        { transform: 'none' },
      ],
      { duration: 450, easing: 'ease-out' },
    );
  }, [meter, band]);
}

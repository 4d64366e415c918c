// The name and the sentence of the claim that the pointer or the keyboard is on, where they do not stand there in
// full. It stays within the plot.

import { useLayoutEffect, useRef, useState } from 'react';
import type { Point } from '../../layout/layoutResult.ts';
import type { WholePlot } from './wholePlot.ts';

/** From the pointer, and from the edges of the plot, in pixels. */
const gap = { pointer: 16, edge: 6 } as const;

interface Props {
  plot: WholePlot;
  row: number;
  /** Beside which it stands, in pixels of the plot. */
  at: Point;
  /** Of its type, in pixels. */
  type: number;
}

export function WholeTip({ plot, row, at, type }: Props) {
  const tip = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Point | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are of another size.
  useLayoutEffect(() => {
    if (!tip.current) return;
    const { offsetWidth, offsetHeight } = tip.current;
    const { width, height } = plot.size();
    const beside = (from: number, length: number, room: number) => {
      const after = from + gap.pointer;
      const before = from - gap.pointer - length;
      const fits = after + length <= room - gap.edge || before < gap.edge;
      return Math.max(gap.edge, Math.min(fits ? after : before, room - length - gap.edge));
    };
    setPlace({ x: beside(at.x, offsetWidth, width), y: beside(at.y, offsetHeight, height) });
  }, [plot, row, at.x, at.y, type]);
  const named = plot.words.hasName(row);
  return (
    <div
      ref={tip}
      className="whole-tip"
      dir="auto"
      aria-hidden="true"
      style={{
        fontSize: type,
        transform: place ? `translate(${place.x}px, ${place.y}px)` : undefined,
        visibility: place ? undefined : 'hidden',
      }}
    >
      {named && <b>{plot.words.nameOf(row)}</b>}
      {plot.words.sentenceOf(row) !== plot.words.nameOf(row) && <p>{plot.words.sentenceOf(row)}</p>}
    </div>
  );
}

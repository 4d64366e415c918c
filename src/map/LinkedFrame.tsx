// The bracket round linked premises, which stand in it as cards of their own.

import { memo, useRef } from 'react';
import { isRightToLeft } from '../labels/readingDirection.ts';
import { accessibleName } from '../labels/wording.ts';
import { meterHeight } from '../layout/cardContent.ts';
import { hangsOnCorner } from '../layout/frame.ts';
import type { Box } from '../layout/layoutResult.ts';
import { framePadding } from '../layout/spacing.ts';
import { MeterPart } from '../meter/meterPart.tsx';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import { emphasisOf } from '../store/standOut.ts';
import { lightsUp } from './lightsUp.ts';
import { Toggle } from './Toggle.tsx';
import { useFocusRequest } from './useFocusRequest.ts';

interface Props {
  id: string;
  width: number;
  height: number;
  /** The middles of the gaps between the premises, relative to the frame. */
  gaps: readonly { x: number; y: number }[];
  chip: Box | null;
}

export const LinkedFrame = memo(function LinkedFrame({ id, width, height, gaps, chip }: Props) {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const focused = useSessionState((state) => state.focus === id);
  const highlighted = useSessionState((state) => state.highlighted.has(id));
  const emphasis = useSessionState((state) => emphasisOf(state, id));
  const first = useSessionState((state) => (state.focus ?? state.isolatedRoot) === id);
  const type = useSessionState(({ layout }) => layout?.places.type);
  const frame = useRef<HTMLElement>(null);
  useFocusRequest(frame, id);
  const claim = argument?.claims.get(id);
  if (!argument || !claim || !type) return null;
  const inset = framePadding(type);
  const bottom = height - inset - (chip?.height ?? 0);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the map's commands hold the keys (Enter).
    <article
      ref={frame}
      className={`linked ${claim.role === 'objection' ? 'opposes' : 'supports'}`}
      data-claim={id}
      data-role={claim.role}
      data-corner={hangsOnCorner(argument, claim) || undefined}
      data-focused={focused || undefined}
      data-emphasis={emphasis}
      data-highlighted={highlighted || undefined}
      {...lightsUp(session, id)}
      dir={isRightToLeft(argument) ? 'rtl' : 'ltr'}
      aria-label={accessibleName(argument, claim)}
      aria-current={focused || undefined}
      tabIndex={first ? 0 : -1}
      style={{ width, height, paddingInline: inset }}
      onClick={() => session.focus(id, { move: false, requestFocus: true })}
    >
      {type.metered && (
        <MeterPart id={id} height={bottom} space={bottom - meterHeight(type)} size={type.label} />
      )}
      <Toggle argument={argument} claim={claim} chip={chip} />
      {gaps.map(({ x, y }) => (
        <span key={`${x} ${y}`} className="linked-and" style={{ left: x, top: y }}>
          and
        </span>
      ))}
    </article>
  );
});

// One claim on the map: as its sentence, with all that belongs to it, or as its name alone.

import { memo, useRef } from 'react';
import type { Argument, Claim } from '../argument/argument.ts';
import { displayRoleOf } from '../argument/walk.ts';
import { isRightToLeft, languageOf } from '../labels/readingDirection.ts';
import { accessibleName, otherOccurrences } from '../labels/wording.ts';
import { type CardContent, type CardPart, cardContent, cardSettings } from '../layout/cardContent.ts';
import type { Box } from '../layout/layoutResult.ts';
import { MeterPart } from '../meter/meterPart.tsx';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import { emphasisOf, isHit } from '../store/standOut.ts';
import type { SessionState } from '../store/state.ts';
import { targetAt } from '../store/targetAt.ts';
import { CardFinding } from './CardFinding.tsx';
import { CardShape } from './CardShape.tsx';
import { Lines } from './Lines.tsx';
import { lightsUp } from './lightsUp.ts';
import { Toggle } from './Toggle.tsx';
import { useFocusRequest } from './useFocusRequest.ts';
import { useSizeCorrection } from './useSizeCorrection.ts';

interface Props {
  id: string;
  width: number;
  height: number;
  /** Where it says what is not shown of what hangs on it, from its corner; null where that is shown. */
  chip: Box | null;
}

/** A card that only moved is not drawn again. */
const isAlike = (before: Props, now: Props) => JSON.stringify(before) === JSON.stringify(now);

export const ClaimCard = memo(function ClaimCard({ id, ...size }: Props) {
  const argument = useSessionState((state) => state.argument);
  const claim = argument?.claims.get(id);
  return argument && claim ? <Card argument={argument} claim={claim} {...size} /> : null;
}, isAlike);

type CardProps = Omit<Props, 'id'> & { argument: Argument; claim: Claim };

function Card({ argument, claim, width, height, chip }: CardProps) {
  const session = useSession();
  const focused = useSessionState((state) => state.focus === claim.id);
  const first = useSessionState(
    (state) => (state.focus ?? state.isolatedRoot ?? argument.theses[0]) === claim.id,
  );
  const emphasis = useSessionState((state) => emphasisOf(state, claim.id));
  const hit = useSessionState((state) => isHit(state, claim.id));
  const highlighted = useSessionState((state) => state.highlighted.has(claim.id));
  const card = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const pressed = useRef({ x: 0, y: 0 });
  const standing = displayRoleOf(argument, claim);
  useSizeCorrection(body, claim.id, width, height);
  useFocusRequest(card, claim.id);
  // The same as long as nothing else stands on it, wherever it is.
  const content = useSessionState((state) => contentIn(state, argument, claim));
  if (!content) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the map's commands hold the keys (Enter).
    <article
      ref={card}
      className={`card card-${standing} ${claim.role === 'objection' ? 'opposes' : 'supports'}`}
      data-claim={claim.id}
      data-role={claim.role}
      data-form={content.form}
      data-focused={focused || undefined}
      data-emphasis={emphasis}
      data-hit={hit || undefined}
      data-highlighted={highlighted || undefined}
      {...lightsUp(session, claim.id)}
      dir={isRightToLeft(argument) ? 'rtl' : 'ltr'}
      aria-label={accessibleName(argument, claim)}
      aria-current={focused || undefined}
      tabIndex={first ? 0 : -1}
      style={{ width, height }}
      onPointerDown={(event) => {
        pressed.current = { x: event.clientX, y: event.clientY };
      }}
      onClick={(event) => {
        const { x, y } = pressed.current;
        // The end of a drag is no choice.
        if (Math.hypot(event.clientX - x, event.clientY - y) > 6) return;
        session.focus(claim.id, { move: false, requestFocus: true });
      }}
      onDoubleClick={() => session.showScene([claim.id])}
    >
      <CardShape
        standing={standing}
        reused={claim.kind === 'reuse'}
        width={width}
        height={height}
        em={content.em}
      />
      <div ref={body} className="card-body" style={{ paddingInline: content.inline }}>
        {content.parts.map((part, at) => (
          <Part
            key={part.top}
            {...{ argument, claim, part }}
            space={part.top - bottomOf(content.parts[at - 1])}
          />
        ))}
      </div>
      <CardFinding argument={argument} claim={claim} />
      <Toggle argument={argument} claim={claim} chip={chip} lines={linesOf(content, 'chip')} />
    </article>
  );
}

/** What stands on a card as it was laid out. */
function contentIn({ layout, place }: SessionState, argument: Argument, claim: Claim): CardContent | null {
  const spec = layout?.places.cards.get(claim.id);
  if (!layout || !spec) return null;
  const { places } = layout;
  const settings = cardSettings(places.type, targetAt(place));
  return cardContent(argument, claim, spec, settings, places.toggles.has(claim.id));
}

const linesOf = ({ parts }: CardContent, kind: CardPart['kind']) =>
  parts.find((part) => part.kind === kind)?.lines;

const bottomOf = (part: CardPart | undefined) => (part ? part.top + part.height : 0);

interface PartProps {
  argument: Argument;
  claim: Claim;
  part: CardPart;
  /** Pixels over it. */
  space: number;
}

function Part({ argument, claim, part: { kind, lines, size, line, height }, space }: PartProps) {
  const style = { paddingTop: space, fontSize: size, lineHeight: `${line}px` };
  const words = <Lines lines={lines} />;
  switch (kind) {
    case 'role':
    case 'name':
    case 'sentence':
    case 'attribution':
      return (
        <p
          className={`card-${kind}`}
          dir="auto"
          lang={kind === 'attribution' ? argument.language : languageOf(argument, claim)}
          style={style}
        >
          {words}
        </p>
      );
    case 'also':
      return <AlsoUnder {...{ argument, claim, lines }} style={{ ...style, minHeight: space + height }} />;
    case 'meter':
      return <MeterPart id={claim.id} {...{ height: space + height, space, size }} />;
    // The toggle stands here.
    case 'chip':
      return <div style={{ height: space + height }} />;
  }
}

interface AlsoProps {
  argument: Argument;
  claim: Claim;
  lines: readonly string[];
  style: React.CSSProperties;
}

function AlsoUnder({ argument, claim, lines, style }: AlsoProps) {
  const session = useSession();
  const words = lines.join(' ').replace(/\s+/g, ' ');
  const place = otherOccurrences(argument, claim).find(
    ({ under, remark }) => words === `also under ${under}${remark}`.replace(/\s+/g, ' '),
  );
  return (
    <button
      type="button"
      tabIndex={-1}
      className="card-also"
      style={style}
      onClick={(event) => {
        event.stopPropagation();
        if (place) session.focus(place.id, { requestFocus: true });
      }}
    >
      <span className="card-also-arrow" aria-hidden="true">
        ⤷
      </span>
      <Lines lines={lines} />
    </button>
  );
}

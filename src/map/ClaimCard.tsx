// One claim on the map.

import { memo, useRef } from 'react';
import type { Argument, Claim } from '../argument/argument.ts';
import { displayRoleOf, nameOf, sentenceOf } from '../argument/walk.ts';
import { isRightToLeft, languageOf } from '../labels/readingDirection.ts';
import { attributionOf } from '../labels/saidBy.ts';
import { accessibleName, childrenWords, otherOccurrences, roleOf, standingSigns } from '../labels/wording.ts';
import { pageType } from '../layout/typeSizes.ts';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import { emphasisOf, isHit } from '../store/standOut.ts';
import { CardFinding } from './CardFinding.tsx';
import { CardShape } from './CardShape.tsx';
import { type CardName, cardName } from './cardName.ts';
import { lightsUp } from './lightsUp.ts';
import { useFocusRequest } from './useFocusRequest.ts';
import { useSizeCorrection } from './useSizeCorrection.ts';

interface Props {
  id: string;
  width: number;
  height: number;
  /** At which its name is seen in the middle view, or a little less. */
  zoom: number;
}

export const ClaimCard = memo(function ClaimCard({ id, ...size }: Props) {
  const argument = useSessionState((state) => state.argument);
  const claim = argument?.claims.get(id);
  return argument && claim ? <Card argument={argument} claim={claim} {...size} /> : null;
});

type CardProps = Omit<Props, 'id'> & { argument: Argument; claim: Claim };

function Card({ argument, claim, width, height, zoom }: CardProps) {
  const session = useSession();
  const focused = useSessionState((state) => state.focus === claim.id);
  const first = useSessionState(
    (state) => (state.focus ?? state.isolatedRoot ?? argument.theses[0]) === claim.id,
  );
  const emphasis = useSessionState((state) => emphasisOf(state, claim.id));
  const hit = useSessionState((state) => isHit(state, claim.id));
  const highlighted = useSessionState((state) => state.highlighted.has(claim.id));
  const closed = useSessionState((state) => claim.children.length > 0 && !state.expanded.has(claim.id));
  const card = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const pressed = useRef({ x: 0, y: 0 });
  const standing = displayRoleOf(argument, claim);
  const attribution = attributionOf(argument, claim);
  useSizeCorrection(body, claim.id, width, height);

  useFocusRequest(card, claim.id);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the map's commands hold the keys (Enter).
    <article
      ref={card}
      className={`card card-${standing} ${claim.role === 'objection' ? 'opposes' : 'supports'}`}
      data-claim={claim.id}
      data-role={claim.role}
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
    >
      <CardShape
        standing={standing}
        reused={claim.kind === 'reuse'}
        closed={closed}
        width={width}
        height={height}
        em={pageType.sentence}
      />
      {zoom < 1 && (
        <CardTitle
          name={nameOf(argument, claim)}
          lang={languageOf(argument, claim)}
          type={cardName(nameOf(argument, claim), { width, height }, zoom, standing === 'thesis')}
        />
      )}
      <div ref={body} className="card-body">
        <p className="card-role">
          <span className="card-sign" aria-hidden="true">
            {standingSigns[standing]}
          </span>
          {roleOf(argument, claim)}
          <CardFinding argument={argument} claim={claim} />
        </p>
        <p className="card-text" dir="auto" lang={languageOf(argument, claim)}>
          {sentenceOf(argument, claim)}
        </p>
        {attribution && (
          <p className="card-attribution" dir="auto" lang={argument.language}>
            {attribution}
          </p>
        )}
        <AlsoUnder argument={argument} claim={claim} />
      </div>
      <Toggle argument={argument} claim={claim} />
    </article>
  );
}

interface TitleProps {
  name: string;
  lang: string;
  type: CardName;
}

/** The name in place of the sentence, in the middle view. */
function CardTitle({ name, lang, type: { size, lines } }: TitleProps) {
  return (
    <p className="card-name" dir="auto" lang={lang} aria-hidden="true">
      <span style={{ fontSize: size, WebkitLineClamp: lines }}>{name}</span>
    </p>
  );
}

function AlsoUnder({ argument, claim }: { argument: Argument; claim: Claim }) {
  const session = useSession();
  const places = otherOccurrences(argument, claim);
  if (places.length === 0) return null;
  return (
    <ul className="card-also">
      {places.map(({ id, under, remark }) => (
        <li key={id}>
          <button
            type="button"
            tabIndex={-1}
            className="card-jump"
            onClick={(event) => {
              event.stopPropagation();
              session.focus(id, { requestFocus: true });
            }}
          >
            <span aria-hidden="true">⤷ </span>
            also under <bdi>{under}</bdi>
            {remark}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Shows or hides what hangs on a claim; collapsed, it says what it hides. */
export function Toggle({ argument, claim }: { argument: Argument; claim: Claim }) {
  const session = useSession();
  const expanded = useSessionState((state) => state.expanded.has(claim.id));
  const words = childrenWords(argument, claim);
  if (!words) return null;
  return (
    <button
      type="button"
      className="card-toggle"
      tabIndex={-1}
      aria-expanded={expanded}
      aria-label={words}
      title={expanded ? `Close: ${words}` : `Open: ${words}`}
      onClick={(event) => {
        event.stopPropagation();
        session.toggle(claim.id);
      }}
    >
      <span className="card-pill">
        <span className="card-arrow" aria-hidden="true">
          {expanded ? '−' : '+'}
        </span>
        {!expanded && <bdi dir="ltr">{words}</bdi>}
      </span>
    </button>
  );
}

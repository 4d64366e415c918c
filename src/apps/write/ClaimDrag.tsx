// A claim is taken by its card and let go of elsewhere: by mouse or pen. Everything that it does has a command, too.

import { useReactFlow, ViewportPortal } from '@xyflow/react';
import { useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { keysBelow } from '../../draft/draft.ts';
import { moveAs } from '../../draft/moveAs.ts';
import { named } from '../../draft/outcome.ts';
import { type Drop, dropAt } from './dropAt.ts';
import { say } from './holding.ts';
import type { Writer } from './writer.ts';

interface Drag {
  key: string;
  words: string;
  /** Of the window. */
  x: number;
  y: number;
  drop: Drop | null;
}

/** Pixels before a press is a drag. */
const slack = 6;
/** Milliseconds on a closed claim before it opens. */
const patience = 600;
/** How near the edge of the map it moves, and how far in a frame: pixels. */
const [edge, stride] = [48, 14];

export function ClaimDrag({ writer }: { writer: Writer }) {
  const drag = useDrag(writer);
  if (!drag) return null;
  return (
    <>
      <ViewportPortal>{drag.drop && <Place drop={drag.drop} />}</ViewportPortal>
      {createPortal(
        <div className="write-ghost" style={{ transform: `translate(${drag.x + 14}px, ${drag.y + 14}px)` }}>
          {drag.words}
        </div>,
        document.body,
      )}
    </>
  );
}

function Place({ drop: { box, line, role, problem } }: { drop: Drop }) {
  const { x, y, width, height } = line ?? box;
  return (
    <div
      className={line ? 'write-gap' : 'write-target'}
      data-no={problem !== null || undefined}
      style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
    >
      {!line && problem === null && (
        <>
          <span data-on={role === 'reason' || undefined}>because</span>
          <span data-on={role === 'objection' || undefined}>but</span>
        </>
      )}
    </div>
  );
}

function useDrag(writer: Writer): Drag | null {
  const flow = useReactFlow();
  const [drag, setDrag] = useState<Drag | null>(null);
  useLayoutEffect(() => listenToDrags(writer, flow, setDrag), [writer, flow]);
  return drag;
}

type Flow = Pick<ReturnType<typeof useReactFlow>, 'screenToFlowPosition' | 'getViewport' | 'setViewport'>;

/** @returns What ends it. */
function listenToDrags(writer: Writer, flow: Flow, show: (drag: Drag | null) => void): () => void {
  const { session } = writer;
  let pressed: { key: string; x: number; y: number } | null = null;
  let drag: Drag | null = null;
  let at = { x: 0, y: 0 };
  let frame = 0;
  let over: { id: string | null; since: number } = { id: null, since: 0 };

  const end = () => {
    cancelAnimationFrame(frame);
    pressed = null;
    drag = null;
    document.documentElement.removeAttribute('data-carrying');
    show(null);
  };
  const follow = (now: number) => {
    const { layout, expanded, argument } = session.store.getState();
    const map = document.querySelector('.map');
    if (!drag || !layout || !map || !writer.draft().claims.has(drag.key)) return end();
    moveAtEdge(map.getBoundingClientRect());
    const drop = dropAt(writer.draft(), layout, drag.key, flow.screenToFlowPosition(at));
    if (drop?.over !== over.id) over = { id: drop?.over ?? null, since: now };
    const closed = over.id !== null && layout.places.toggles.has(over.id) && !expanded.has(over.id);
    if (closed && now - over.since > patience && argument?.claims.has(over.id ?? '')) {
      session.toggle(over.id ?? '');
      over = { id: over.id, since: Number.POSITIVE_INFINITY };
    }
    drag = { ...drag, ...at, drop };
    show(drag);
    frame = requestAnimationFrame(follow);
  };
  const moveAtEdge = ({ left, right, top, bottom }: DOMRect) => {
    const step = (value: number, low: number, high: number) =>
      value < low + edge ? stride : value > high - edge ? -stride : 0;
    const [x, y] = [step(at.x, left, right), step(at.y, top, bottom)];
    if (x === 0 && y === 0) return;
    const view = flow.getViewport();
    void flow.setViewport({ ...view, x: view.x + x, y: view.y + y });
  };

  const onDown = (event: PointerEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const key = target?.closest<HTMLElement>('.map [data-claim]')?.dataset.claim;
    pressed = null;
    if (event.button !== 0 || event.pointerType === 'touch' || target?.closest('button, a, textarea')) return;
    const draft = writer.draft();
    const claim = draft.claims.get(key ?? '');
    // The only thesis stays where it is: it moves the map.
    if (!claim || (claim.slot === 'theses' && draft.theses.length === 1)) return;
    pressed = { key: claim.key, x: event.clientX, y: event.clientY };
  };
  // The map would move under it.
  const onMouseDown = (event: MouseEvent) => {
    if (pressed) event.stopPropagation();
  };
  const onMove = (event: PointerEvent) => {
    at = { x: event.clientX, y: event.clientY };
    if (!pressed || drag || Math.hypot(at.x - pressed.x, at.y - pressed.y) <= slack) return;
    writer.settle();
    const draft = writer.draft();
    const below = [...keysBelow(draft, pressed.key)].length - 1;
    const words = `${named(draft, pressed.key)}${below > 0 ? ` with ${below} below it` : ''}`;
    drag = { key: pressed.key, words, ...at, drop: null };
    document.documentElement.setAttribute('data-carrying', '');
    getSelection()?.removeAllRanges();
    frame = requestAnimationFrame(follow);
  };
  const onUp = () => {
    const carried = drag;
    end();
    if (!carried) return;
    const { layout } = session.store.getState();
    const drop = layout && dropAt(writer.draft(), layout, carried.key, flow.screenToFlowPosition(at));
    if (drop) writer.run(moveAs(writer.draft(), carried.key, drop.place, drop.role));
    else say(writer, 'It stays where it is: let go of it on a claim, or beside one.');
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !drag) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    end();
    say(writer, 'It stays where it is.');
  };
  const listeners = [
    ['pointerdown', onDown],
    ['mousedown', onMouseDown],
    ['pointermove', onMove],
    ['pointerup', onUp],
    ['pointercancel', end],
    ['blur', end],
    ['keydown', onKey],
  ] as [string, EventListener][];
  for (const [type, listener] of listeners) addEventListener(type, listener, type !== 'blur');
  return () => {
    end();
    for (const [type, listener] of listeners) removeEventListener(type, listener, type !== 'blur');
  };
}

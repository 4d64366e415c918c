// The panel as a sheet from below, in a narrow window: half as high as the page, nearly as high, or closed.
// Its head is pulled with a finger; the handle does the same for the keyboard.

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSession } from '../../store/SessionContext.ts';
import { settle } from './settle.ts';

/** The same words as in theme/sheet.css. */
const narrow = '(max-width: 900px)';
const low = '(max-width: 900px) and (max-height: 440px)';

export type SheetSize = 'half' | 'full';

interface Pull {
  pointer: number;
  from: number;
  /** Heights when it began, in CSS pixels: of the sheet, of half a sheet and of the page that it is in. */
  height: number;
  half: number;
  page: number;
  moved: boolean;
  /** The last move: where, when, and how fast (CSS pixels a millisecond, downwards). */
  at: number;
  time: number;
  speed: number;
}

/** Movements below this are a tap. */
const slack = 6;

/** @param usual How high it is until it is pulled. */
export function useSheet(panel: RefObject<HTMLElement | null>, close: () => void, usual: SheetSize) {
  const [pulled, setPulled] = useState({ from: usual, size: usual });
  const size = pulled.from === usual ? pulled.size : usual;
  const pull = useRef<Pull | null>(null);
  useEscape(close);
  useCover(panel);

  /** To another height; what is seen glides there, the map round it is laid out once. */
  const resize = (next: SheetSize) => {
    const sheet = panel.current;
    const before = sheet?.getBoundingClientRect().top ?? 0;
    if (sheet) release(sheet);
    flushSync(() => setPulled({ from: usual, size: next }));
    const way = before - (sheet?.getBoundingClientRect().top ?? 0);
    if (way === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    sheet?.animate([{ transform: `translateY(${way}px)` }, { transform: 'none' }], {
      duration: 220,
      easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)',
    });
  };

  const onPointerDown = (event: React.PointerEvent) => {
    const sheet = panel.current;
    const page = sheet?.parentElement?.clientHeight ?? 0;
    if (!sheet || event.button !== 0 || !event.isPrimary || !matchMedia(narrow).matches) return;
    const height = sheet.clientHeight;
    const half = matchMedia(low).matches ? height : 0.48 * page;
    const { clientY: at, timeStamp: time, pointerId: pointer } = event;
    pull.current = { pointer, from: at, height, half, page, moved: false, at, time, speed: 0 };
  };

  const onPointerMove = (event: React.PointerEvent) => {
    const now = pull.current;
    if (!now || now.pointer !== event.pointerId || !panel.current) return;
    const way = event.clientY - now.from;
    if (!now.moved && Math.abs(way) < slack) return;
    if (!now.moved) event.currentTarget.setPointerCapture(event.pointerId);
    const passed = Math.max(1, event.timeStamp - now.time);
    const speed = 0.6 * ((event.clientY - now.at) / passed) + 0.4 * now.speed;
    pull.current = { ...now, moved: true, at: event.clientY, time: event.timeStamp, speed };
    stretch(panel.current, now.height - way, now);
  };

  const onPointerUp = (event: React.PointerEvent) => {
    const now = pull.current;
    if (!now?.moved || now.pointer !== event.pointerId) return;
    const height = now.height - (event.clientY - now.from);
    const rest = event.timeStamp - now.time > 120 ? 0 : now.speed;
    const next = settle(height, rest, now.page, matchMedia(low).matches);
    if (next === 'closed') close();
    else resize(next);
  };

  const onPointerCancel = () => {
    if (pull.current?.moved && panel.current) release(panel.current);
    pull.current = null;
  };

  /** What ends a pull is no press of the button under the finger. */
  const onClickCapture = (event: React.MouseEvent) => {
    if (pull.current?.moved && event.detail > 0) event.stopPropagation();
    pull.current = null;
  };

  return {
    size,
    toggle: () => resize(size === 'half' ? 'full' : 'half'),
    head: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onClickCapture },
  };
}

/** While it is pulled, the sheet slides over the map: that is laid out anew only where the sheet comes to rest. */
function stretch(sheet: HTMLElement, wanted: number, { half, page }: Pull): void {
  const height = Math.min(wanted, Math.max(0.94 * page, half));
  sheet.style.flexBasis = `${Math.max(height, half)}px`;
  sheet.style.marginBlockStart = `${Math.min(0, half - height)}px`;
  sheet.style.transform = height < half ? `translateY(${half - height}px)` : '';
}

function release(sheet: HTMLElement): void {
  for (const property of ['flex-basis', 'margin-block-start', 'transform'])
    sheet.style.removeProperty(property);
}

/** Escape closes the sheet, wherever the keyboard is, unless something lies over it. */
function useEscape(close: () => void): void {
  const session = useSession();
  const latest = useRef(close);
  useLayoutEffect(() => {
    latest.current = close;
  });
  // Who sees the sheet has the key.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { dialog, report, view } = session.store.getState();
      const over = dialog !== null || report !== null || view === 'text' || view === 'handout';
      const target = event.target instanceof Element ? event.target : null;
      if (
        event.key !== 'Escape' ||
        over ||
        target?.closest('input, textarea, select, [role="dialog"], [role="menu"]')
      )
        return;
      if (!matchMedia(narrow).matches) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [session]);
}

/** In a low window the sheet covers the map: then nothing under it may be reached. */
function useCover(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const under = panel.current?.previousElementSibling;
    if (!(under instanceof HTMLElement)) return;
    const query = matchMedia(low);
    const cover = () => {
      under.inert = query.matches;
    };
    cover();
    query.addEventListener('change', cover);
    return () => {
      query.removeEventListener('change', cover);
      under.inert = false;
    };
  }, [panel]);
}

// The whole argument at once, whatever its size: an icicle plot on a canvas. A canvas says nothing to a screen reader:
// the claim in focus is an element of its own, and the outline has all of it as text.

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Argument } from '../../argument/argument.ts';
import type { Box } from '../../layout/layoutResult.ts';
import { fitView, viewWithName } from '../../layout/whole.ts';
import { rowOf, type WholeTree } from '../../layout/wholeTree.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import type { Session } from '../../store/session.ts';
import type { CameraRequest } from '../../store/state.ts';
import { leaveWhole } from './leaveWhole.ts';
import { useWholeGestures } from './useWholeGestures.ts';
import { WholeFocus } from './WholeFocus.tsx';
import { WholeTip } from './WholeTip.tsx';
import { wholeEmphasis } from './wholeEmphasis.ts';
import { type WholePlot, wholePlot } from './wholePlot.ts';
import { wholeTreeOf } from './wholeTreeOf.ts';

export interface WholeProps {
  /** What a wheel and a pinch do here: see `MapCapabilities`. */
  wheel: boolean;
  pinch: boolean;
  /** From how much farther than a reader's own screen it is looked at. */
  distance: number;
  /** The size of a tip, in pixels. */
  tipType: number;
  /** The claim that the Tab key leads to. */
  stop: string | null;
  /** Told where it is drawn, in CSS pixels of the window, when it is still; null while it moves. */
  onStill: (drawn: Box | null) => void;
}

export function Whole(props: WholeProps) {
  const argument = useSessionState((state) => state.argument);
  const branch = useSessionState((state) => state.isolatedRoot);
  const tree = useMemo(() => argument && wholeTreeOf(argument, branch), [argument, branch]);
  return argument && tree ? <Plot argument={argument} tree={tree} {...props} /> : null;
}

interface PlotProps extends WholeProps {
  argument: Argument;
  tree: WholeTree;
}

/** What the pointer is on, and where. */
interface Pointed {
  row: number;
  x: number;
  y: number;
}

function Plot({ argument, tree, wheel, pinch, distance, tipType, stop, onStill }: PlotProps) {
  const session = useSession();
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [plot, setPlot] = useState<WholePlot | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [keyed, setKeyed] = useState(false);
  const [stopBox, setStopBox] = useState<Box | null>(null);
  const stopRow = stop === null ? undefined : rowOf(tree, stop);
  const latest = useRef({ stopRow, onStill });
  latest.current = { stopRow, onStill };

  useLayoutEffect(() => {
    if (!canvas.current) return;
    const made = wholePlot(
      canvas.current,
      argument,
      tree,
      distance,
      wholeEmphasis(session, tree),
      (still) => {
        const { stopRow: row, onStill: tell } = latest.current;
        setStopBox(row === undefined ? null : made.boxOf(row));
        tell(still ? (host.current?.getBoundingClientRect() ?? null) : null);
      },
    );
    setPlot(made);
    return () => made.close();
  }, [argument, tree, distance, session]);

  useRepaint(session, plot);
  useRequests(session, plot);
  // Another claim has another place, without anything being painted.
  // biome-ignore lint/correctness/useExhaustiveDependencies: its place is told when it is painted.
  useLayoutEffect(() => plot?.repaint(), [plot, stopRow]);
  useWholeGestures(host, plot, { wheel, pinch }, setPointed);
  const presented = useSessionState((state) => state.presentation !== null && state.focus === stop);
  // What a talk or the keyboard is at is told as what the pointer is on.
  const told = (keyed || presented) && stopRow !== undefined && stopBox !== null && stopBox.height > 0;
  const tipped = pointed ?? (told ? { row: stopRow, ...besideBox(stopBox) } : null);
  const row = pointed?.row ?? null;
  useEffect(() => {
    const id = row === null ? undefined : tree.ids[row];
    session.highlight(id ? [id] : []);
    return () => session.highlight([]);
  }, [session, tree, row]);

  return (
    <div ref={host} className="whole">
      <div aria-hidden="true">
        <canvas ref={canvas} />
      </div>
      {stop !== null && stopBox && <WholeFocus id={stop} box={stopBox} onKeyed={setKeyed} />}
      {plot && tipped && !plot.tells(tipped.row) && (
        <WholeTip plot={plot} row={tipped.row} at={tipped} type={tipType} />
      )}
    </div>
  );
}

/** Paints again whatever changes. */
function useRepaint(session: Session, plot: WholePlot | null): void {
  const theme = useSessionState((state) => state.theme);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of theme changes the colours.
  useLayoutEffect(() => plot?.recolour(), [plot, theme]);
  useEffect(() => {
    if (!plot) return;
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', plot.recolour);
    // What is painted before the fonts are there is painted in others.
    void document.fonts.ready.then(plot.repaint);
    // Most of what changes is seen in it, and several changes are one picture.
    const unsubscribe = session.store.subscribe(plot.repaint);
    return () => {
      unsubscribe();
      scheme.removeEventListener('change', plot.recolour);
    };
  }, [session, plot]);
}

/** The plot obeys the session's requests as the camera of the cards does. */
function useRequests(session: Session, plot: WholePlot | null): void {
  const request = useSessionState((state) => state.cameraRequest);
  const done = useRef<CameraRequest | null>(null);
  const begun = useRef<WholePlot | null>(null);
  useLayoutEffect(() => {
    if (!plot || !request) return;
    // Another tree begins as it fits.
    const first = begun.current !== plot;
    begun.current = plot;
    if (!first && request === done.current) return;
    done.current = request;
    obey(session, plot, request, first);
  }, [session, plot, request]);
}

function obey(session: Session, plot: WholePlot, request: CameraRequest, first: boolean): void {
  const { tree } = plot;
  const show = (id: string | null | undefined) => {
    const row = id == null ? undefined : rowOf(tree, id);
    const from = first ? fitView(tree) : plot.view();
    plot.show(row === undefined ? from : viewWithName(tree, from, row, plot.size().height), first);
  };
  switch (request.kind) {
    case 'keep': {
      const row = rowOf(tree, request.id);
      if (request.at && row !== undefined) plot.showAt(row, request.at);
      else plot.show(fitView(tree), first);
      return;
    }
    case 'open':
      plot.show(fitView(tree), first);
      return;
    case 'show':
      show(request.ids[0]);
      return;
    case 'zoom': {
      const focus = session.store.getState().focus;
      const row = focus === null ? undefined : rowOf(tree, focus);
      const box = row === undefined ? null : plot.boxOf(row);
      const { width, height } = plot.size();
      const middle =
        box && box.height > 0 ? { x: box.x + 1, y: box.y + box.height / 2 } : { x: width / 2, y: height / 2 };
      if (!plot.zoom(2 ** request.by, middle) && request.by > 0) leaveWhole(session, plot, middle);
    }
  }
}

/** Beside the beginning of a rectangle, below its middle. */
const besideBox = ({ x, y, width, height }: Box) => ({ x: x + Math.min(width, 24), y: y + height / 2 });

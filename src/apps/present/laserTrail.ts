// What the laser and the pen leave on the map: a trail that fades, and lines that stay until they are cleared. White
// round a strong colour round black is seen on light and dark, and by eyes that tell no colours apart.

import type { Point } from '../../layout/layoutResult.ts';
import type { LaserPoint } from './openLine.ts';

/** Milliseconds until a point of the trail is gone. */
const fades = 650;

interface TrailPoint extends LaserPoint {
  /** When it was drawn. */
  at: number;
}

/** Where in the frame a point is; null where its claim is not shown. */
export type Project = (point: LaserPoint) => Point | null;

export class LaserTrail {
  private readonly canvas: HTMLCanvasElement;
  private readonly project: Project;
  private trail: TrailPoint[] = [];
  private lines: LaserPoint[][] = [];
  private draws = false;
  private here: LaserPoint | null = null;
  private frame = 0;

  constructor(canvas: HTMLCanvasElement, project: Project) {
    this.canvas = canvas;
    this.project = project;
  }

  add(point: LaserPoint | null): void {
    this.here = point;
    if (point) {
      if (point.draws) {
        if (!this.draws) this.lines.push([]);
        this.lines.at(-1)?.push(point);
      } else this.trail.push({ ...point, at: performance.now() });
      this.draws = point.draws;
    } else this.draws = false;
    this.canvas.dataset.points = String(this.trail.length + this.lines.length);
    this.wake();
  }

  clear(): void {
    this.trail = [];
    this.lines = [];
    this.here = null;
    this.draws = false;
    this.wake();
  }

  /** The camera moved: what is drawn moves along, and where nothing is, nothing is painted. */
  follow(): void {
    if (this.trail.length > 0 || this.lines.length > 0 || this.here) this.wake();
  }

  /** Draws again at the next frame. */
  wake(): void {
    this.frame ||= requestAnimationFrame(() => this.draw());
  }

  close(): void {
    cancelAnimationFrame(this.frame);
  }

  private draw(): void {
    this.frame = 0;
    const { canvas } = this;
    const context = canvas.getContext('2d');
    if (!context) return;
    const ratio = devicePixelRatio || 1;
    const { clientWidth: width, clientHeight: height } = canvas;
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.lineCap = 'round';
    context.lineJoin = 'round';
    const now = performance.now();
    this.trail = this.trail.filter(({ at }) => now - at < fades);
    for (const line of this.lines)
      stroke(
        context,
        line.flatMap((point) => this.project(point) ?? []),
        5,
        1,
      );
    const trail = this.trail.flatMap((point) => {
      const place = this.project(point);
      return place ? [{ ...place, at: point.at }] : [];
    });
    for (let at = 1; at < trail.length; at++) {
      const [a, b] = [trail[at - 1], trail[at]];
      if (a && b) stroke(context, [a, b], 7 * (1 - (now - b.at) / fades), 1 - (now - b.at) / fades);
    }
    const here = this.here && this.project(this.here);
    if (here) spot(context, here);
    if (this.trail.length > 0) this.wake();
  }
}

const colour = '#d5006d';

function stroke(
  context: CanvasRenderingContext2D,
  points: readonly { x: number; y: number }[],
  width: number,
  opacity: number,
): void {
  const [first, ...rest] = points;
  if (!first || width <= 0) return;
  context.globalAlpha = Math.max(0, Math.min(1, opacity));
  for (const [ink, extra] of [
    ['#000', 5],
    ['#fff', 3.5],
    [colour, 0],
  ] as const) {
    context.strokeStyle = ink;
    context.lineWidth = width + extra;
    context.beginPath();
    context.moveTo(first.x, first.y);
    for (const { x, y } of rest) context.lineTo(x, y);
    if (rest.length === 0) context.lineTo(first.x, first.y);
    context.stroke();
  }
  context.globalAlpha = 1;
}

function spot(context: CanvasRenderingContext2D, { x, y }: { x: number; y: number }): void {
  for (const [ink, radius] of [
    ['#000', 12],
    ['#fff', 11],
    [colour, 7.5],
  ] as const) {
    context.fillStyle = ink;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
}

// A picture of a part of an argument for the room that it is shown in: what is in focus as sentences, its way to the
// thesis and its neighbours as names, the rest folded. No camera: type keeps its size, and everything fits.
//
// Trials of direction, of the length of lines and of columns; those that hold what is shown so far are tried for
// more, the one that held last before the others. Then type grows, and the room that is left goes between the cards.

import type { Argument } from '../argument/argument.ts';
import { isRightToLeft } from '../labels/readingDirection.ts';
import { type CardSettings, cardSettings, type Paper } from './cardContent.ts';
import { computeLayout, place } from './computeLayout.ts';
import type { Direction, LayoutNode, LayoutResult, Size } from './layoutResult.ts';
import { endless, unionOf } from './layoutResult.ts';
import { mayHold } from './leastRoom.ts';
import { type Content, SceneContent, type SceneRequest } from './sceneContent.ts';
import { hasRuns, type Sketch, sketchOf, treeOf } from './sceneTree.ts';
import { crampedWays, hardness, sentenceLengths, type Way, ways } from './sceneWays.ts';
import { type Spacing, type SpacingOptions, spacingFor } from './spacing.ts';
import { scaled, type TypeSizes } from './typeSizes.ts';

/** What a scene is made for. */
export interface Room extends Size {
  /** The smallest type. */
  type: TypeSizes;
  /** By how much it may grow: 1.45 on a wall, 1.2 on a page. */
  growth: number;
  /** The least height of what can be pressed, in pixels; 0 on walls and on paper. */
  target: number;
  direction?: Direction | null;
  /** That of the scene before it, which stays where another is not much better. */
  before?: Direction | null;
  paper?: Paper;
}

export interface Scene extends LayoutResult {
  /** Claims in focus of which there was room for the name alone. */
  demoted: readonly string[];
  /** Whether all of it is in the room. */
  fits: boolean;
}

type Stretch = NonNullable<SpacingOptions['stretch']>;

const plain: Stretch = { levels: 1, siblings: 1 };
const tight: Stretch = { levels: 1, siblings: 0.6 };

/** What a scene does without, so that all that must be there has room. */
interface Effort {
  stretch: Stretch;
  /** Cards do without what stands below the sentence. */
  bare: boolean;
  /** Nothing says what is not shown, where nobody can press it; lines are short, and leaves stand in pairs. */
  cramped: boolean;
}
const efforts: readonly Effort[] = [
  { stretch: plain, bare: false, cramped: false },
  { stretch: tight, bare: false, cramped: false },
  { stretch: tight, bare: true, cramped: false },
  { stretch: { levels: 1, siblings: 0.45 }, bare: true, cramped: true },
];
/** Stairs may become twice as deep. */
const mostStretch = { levels: { right: 1.8, down: 1.8, list: 3 }, siblings: { right: 3, down: 3, list: 3 } };

/** By how much more type may grow where there are so few cards. */
const fewCards = [1, 1.6, 1.25] as const;
/** How much of a wall is filled, whatever that makes of the type. */
const leastFilled = 0.64;

export function scene(argument: Argument, request: SceneRequest, room: Room): Scene {
  return new Stage(argument, request, room).compose();
}

class Stage {
  private readonly argument: Argument;
  private readonly room: Room;
  private inner: Size;
  private readonly content: SceneContent;
  private readonly alone: boolean;
  /** The ways that hold what is shown so far, the one that was found last first. */
  private alive: readonly Way[];
  private shown: Content;
  private sketch: Sketch;
  /** By how much type is to grow at least. */
  private growth = 1;
  private readonly settings: CardSettings;
  private effort = efforts[0] as Effort;
  /** By sketch, at the smallest type. */
  private extents = new WeakMap<Sketch, Map<Way, Size>>();
  /** At the smallest type, as long as effort and growth are the same. */
  private spacings = new Map<Way, Spacing>();

  constructor(argument: Argument, request: SceneRequest, room: Room) {
    this.argument = argument;
    this.room = room;
    this.settings = cardSettings(room.type, room.target, room.paper);
    this.inner = within(room, marginOf(room));
    this.content = new SceneContent(argument, request);
    this.alone = request.alone ?? false;
    this.alive = this.firstWays();
    this.shown = this.smallest();
    this.sketch = this.sketchOf(this.shown);
  }

  private firstWays(): readonly Way[] {
    const { before } = this.room;
    const sooner = (way: Way) => Number(way.direction !== before);
    return this.possible(ways).toSorted((a, b) => sooner(a) - sooner(b));
  }

  private possible(all: readonly Way[]): readonly Way[] {
    const { direction } = this.room;
    return direction ? all.filter((way) => way.direction === direction) : all;
  }

  compose(): Scene {
    const demoted = this.begin();
    if (!demoted) return this.finish(this.nearest(), this.content.focus, false);
    const { growth } = this.room;
    for (const more of this.content.additions(() => this.shown, this.room.target > 0)) this.add(more);
    if (this.alone) return this.finish(this.best(), demoted, true);
    this.relax();
    // What one looks at may be large; a map that opens shows more instead.
    if (this.content.focus.length > 0) {
      const largest = Math.max(...this.alive.map((way) => this.growthOf(way)));
      this.growth = Math.min(1 + (growth - 1) * 0.5, largest);
      this.spacings.clear();
    }
    for (const more of this.content.surroundings(() => this.shown)) this.add(more);
    for (const more of this.content.sentences(this.shown)) this.add(more);
    return this.finish(this.best(), demoted, true);
  }

  /** Makes room for what must be shown. @returns the claims in focus that became names; null where it has no room. */
  private begin(): readonly string[] | null {
    const { focus } = this.content;
    for (const effort of efforts) {
      this.make(effort);
      const all =
        focus.length > 0
          ? [false, true].map((fold) => this.content.least(fold))
          : (['sentence', 'name'] as const).map((form) => this.content.top(true, form));
      if (all.some((content) => this.try(content))) return [];
    }
    if (focus.length === 0) {
      if (this.try(this.content.top(false))) return [];
      if (!this.content.fewer()) return null;
      this.alive = this.firstWays();
      return this.begin();
    }
    let [most, least] = [focus.length, -1];
    while (most - least > 1) {
      const middle = Math.floor((most + least) / 2);
      if (this.try(this.content.least(true, middle))) least = middle;
      else most = middle;
    }
    return least < 0 ? null : focus.slice(least);
  }

  private make(effort: Effort): void {
    const { cramped } = effort;
    if (cramped && !this.effort.cramped) this.alive = [...this.alive, ...this.possible(crampedWays)];
    this.effort = effort;
    this.spacings.clear();
    this.inner = within(this.room, cramped ? leastMargin : marginOf(this.room));
  }

  /** Gives back what was done without, as far as there is room all the same. */
  private relax(): void {
    const { effort } = this;
    for (const less of efforts.slice(0, efforts.indexOf(effort))) {
      this.make(less);
      if (this.try(this.shown)) return;
    }
    this.make(effort);
  }

  private sketchOf(content: Content): Sketch {
    const said = !this.effort.cramped || this.room.target > 0 || this.content.leavesOut;
    return sketchOf(this.argument, content, said);
  }

  private smallest(): Content {
    return this.content.focus.length > 0 ? this.content.least(true, 0) : this.content.top(false);
  }

  private add(more: (content: Content) => Content | null): void {
    const content = more(this.shown);
    if (content) this.try(content);
  }

  /** Shows this from now on, if a way holds it. */
  private try(content: Content): boolean {
    const sketch = this.sketchOf(content);
    const failed = new Set<Way>();
    const columns = hasRuns(sketch, this.effort.cramped) ? 3 : 1;
    for (const way of this.alive) {
      // Without leaves to put in columns, all numbers of columns are the same.
      if (way.columns <= columns && this.growthOf(way, sketch) >= this.growth) {
        this.alive = [way, ...this.alive.filter((each) => each !== way && !failed.has(each))];
        [this.shown, this.sketch] = [content, sketch];
        return true;
      }
      if (way.columns <= columns) failed.add(way);
    }
    return false;
  }

  /** By how much type may grow where cards stand so; less than 1 where they have no room. */
  private growthOf(way: Way, sketch = this.sketch): number {
    const { width, height } = this.extentOf(sketch, way);
    return Math.min(this.inner.width / width, this.inner.height / height);
  }

  private mostGrowth(way: Way): number {
    const { growth, target, paper } = this.room;
    if (growth <= 1) return 1;
    const few = growth * (fewCards[this.shown.forms.size] ?? 1);
    return target > 0 || paper ? few : Math.max(few, Math.sqrt(leastFilled / this.filledBy(way)));
  }

  /** How much of the room cards with the smallest type fill. */
  private filledBy(way: Way): number {
    const { width, height } = this.extentOf(this.sketch, way);
    return (width * height) / (this.room.width * this.room.height);
  }

  private extentOf(sketch: Sketch, way: Way): Size {
    const known = this.extents.get(sketch) ?? new Map<Way, Size>();
    this.extents.set(sketch, known);
    let extent = known.get(way);
    if (!extent) {
      const room = { width: this.inner.width / this.growth, height: this.inner.height / this.growth };
      extent = this.measured(this.treeOf(sketch, way), way, this.spacingOf(way), room);
      known.set(way, extent);
    }
    return extent;
  }

  /** @param room Where given, what is certainly larger is not measured, but endless. */
  private measured(tree: LayoutNode, { direction }: Way, spacing: Spacing, room?: Size): Size {
    if (room && !mayHold(tree, direction, spacing, room)) return endless;
    const placing = place(tree, direction, spacing, room);
    return (placing && unionOf(placing.boxes.values())) ?? endless;
  }

  private treeOf(sketch: Sketch, way: Way, type = this.room.type): LayoutNode {
    const { target, paper } = this.room;
    const settings = type === this.room.type ? this.settings : cardSettings(type, target, paper);
    return treeOf(this.argument, sketch, way, settings, this.effort.bare);
  }

  private spacingOf(way: Way): Spacing {
    const spacing = this.spacings.get(way) ?? spacingFor(this.spacingOptions(way));
    this.spacings.set(way, spacing);
    return spacing;
  }

  private spacingOptions(
    { columns, wide }: Way,
    type = this.room.type,
    stretch = this.effort.stretch,
  ): SpacingOptions {
    const gestures = this.room.target > 0;
    // The smallest type stands for type that is to grow.
    const width = this.inner.width / (type === this.room.type ? this.growth : 1);
    return { type, gestures, stretch, width, columns, run: this.effort.cramped ? 2 : 3, wide };
  }

  /** Of the ways that hold it all, the one that fills the room best and is read most easily. */
  private best(): Way {
    const { room } = this;
    let best: { way: Way; score: number } = { way: this.alive[0] as Way, score: Number.NEGATIVE_INFINITY };
    for (const way of this.alive) {
      const growth = Math.min(this.growthOf(way), this.mostGrowth(way));
      const filled = this.filledBy(way) * growth * growth;
      const hard =
        Math.abs(way.sentence - (sentenceLengths[way.direction][0] ?? 0)) / 60 +
        (way.columns - 1) / 50 +
        hardness[way.direction];
      const same = way.direction === room.before ? 0.2 : 0;
      const score = (growth < this.growth ? growth - 10 : 0) + filled + growth / 4 - hard + same;
      if (score > best.score) best = { way, score };
    }
    return best.way;
  }

  /** Where nothing fits, the way that sticks out least: across rather not, since what is below is looked for first. */
  private nearest(): Way {
    this.shown = this.smallest();
    this.sketch = this.sketchOf(this.shown);
    const all = this.alive.map((way) => {
      const { width, height } = this.measured(this.treeOf(this.sketch, way), way, this.spacingOf(way));
      return { way, across: Math.max(1, width / this.inner.width), down: height / this.inner.height };
    });
    return all.toSorted((a, b) => a.across - b.across || a.down - b.down)[0]?.way ?? (ways[0] as Way);
  }

  /** Type as large as the room allows, and the room that is left between the cards. */
  private finish(way: Way, demoted: readonly string[], fits: boolean): Scene {
    const { sketch, argument, room } = this;
    let growth = fits ? Math.max(1, Math.min(this.mostGrowth(way), this.growthOf(way))) : 1;
    const holds = (stretch: Stretch) => {
      const type = scaled(room.type, growth);
      const spacing = spacingFor(this.spacingOptions(way, type, stretch));
      const { width, height } = this.measured(this.treeOf(sketch, way, type), way, spacing);
      return width <= this.inner.width && height <= this.inner.height;
    };
    // What cannot grow with the type makes its estimate too small by little.
    while (growth > 1 && !holds(this.effort.stretch)) growth = Math.max(1, growth - 0.02);
    const stretch = { ...this.effort.stretch };
    for (const side of fits ? (['siblings', 'levels'] as const) : []) {
      let [least, most] = [stretch[side], mostStretch[side][way.direction]];
      for (let step = 0; step < 5; step++) {
        const middle = (least + most) / 2;
        if (holds({ ...stretch, [side]: middle })) least = middle;
        else most = middle;
      }
      stretch[side] = least;
    }
    const type = scaled(room.type, growth);
    const places = computeLayout(
      this.treeOf(sketch, way, type),
      way.direction,
      this.spacingOptions(way, type, stretch),
      isRightToLeft(argument),
    );
    return { ...places, demoted, fits };
  }
}

const within = ({ width, height }: Size, margin: number): Size => ({
  width: width - 2 * margin,
  height: height - 2 * margin,
});

/** Empty space round a scene where there is no room for more, in pixels. */
export const leastMargin = 10;

/** Empty space round a scene, in pixels. */
export function marginOf({ width, height }: Size): number {
  return Math.max(leastMargin, Math.min(32, 0.03 * Math.min(width, height)));
}

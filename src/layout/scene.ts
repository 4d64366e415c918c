// A picture of a part of an argument for the room that it is shown in: what is in focus as sentences, its way to the
// thesis and its neighbours as names, the rest folded. No camera: type keeps its size, and everything fits.
//
// Trials of direction, of the length of lines and of columns; those that hold what is shown so far are tried for
// more, the one that held last before the others. Then type grows, and the room that is left goes between the cards.

import type { Argument } from '../argument/argument.ts';
import { isRightToLeft } from '../labels/readingDirection.ts';
import type { CardSettings, Paper } from './cardContent.ts';
import { computeLayout, place } from './computeLayout.ts';
import type { Direction, LayoutResult, Size } from './layoutResult.ts';
import { unionOf } from './layoutResult.ts';
import { type Content, SceneContent, type SceneRequest } from './sceneContent.ts';
import { type Measures, type Outline, outlineOf, treeOf } from './sceneTree.ts';
import { type SpacingOptions, spacingFor } from './spacing.ts';
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
  paper?: Paper;
}

export interface Scene extends LayoutResult {
  /** Claims in focus of which there was room for the name alone. */
  demoted: readonly string[];
  /** Whether all of it is in the room. */
  fits: boolean;
}

/** How the cards of a scene stand. */
interface Way extends Measures {
  direction: Direction;
  columns: number;
}

interface Trial {
  way: Way;
  type: TypeSizes;
  stretch: { levels: number; siblings: number };
}

const tight = { levels: 1, siblings: 0.6 };
const plain = { levels: 1, siblings: 1 };

const ways: readonly Way[] = (['right', 'down', 'list'] as const).flatMap((direction) =>
  [19, 22, 16, 26, 13, 10.5].flatMap((sentence) =>
    [11, 15, 8].flatMap((name) => [1, 2, 3].map((columns) => ({ direction, sentence, name, columns }))),
  ),
);

export function scene(argument: Argument, request: SceneRequest, room: Room): Scene {
  return new Stage(argument, request, room).compose();
}

class Stage {
  private readonly argument: Argument;
  private readonly room: Room;
  private readonly inner: Size;
  private readonly content: SceneContent;
  /** The ways that hold what is shown so far, the one that was found last first. */
  private alive: readonly Way[];
  private shown: Content;
  private outline: Outline | null = null;
  private growth = 1;
  private stretch = plain;

  constructor(argument: Argument, request: SceneRequest, room: Room) {
    this.argument = argument;
    this.room = room;
    const margin = marginOf(room);
    this.inner = { width: room.width - 2 * margin, height: room.height - 2 * margin };
    this.content = new SceneContent(argument, request);
    const { direction } = room;
    this.alive = direction ? ways.filter((way) => way.direction === direction) : ways;
    this.shown = this.content.least(false);
  }

  compose(): Scene {
    const demoted = this.begin();
    if (!demoted) return this.finish(this.nearest(), plain, this.content.focus, false);
    const { growth } = this.room;
    for (const more of this.content.additions()) this.add(more);
    this.grow(1 + (growth - 1) * 0.5);
    for (const more of this.content.surroundings(() => this.shown)) this.add(more);
    for (const more of this.content.sentences(this.shown)) this.add(more);
    this.grow(growth);
    const way = this.best();
    return this.finish(way, this.stretched(way), demoted, true);
  }

  /** Makes room for what must be shown. @returns the claims in focus that became names; null where it has no room. */
  private begin(): readonly string[] | null {
    const { focus } = this.content;
    for (const stretch of [plain, tight]) {
      this.stretch = stretch;
      for (const fold of [false, true]) if (this.try(this.content.least(fold))) return [];
    }
    let [most, least] = [focus.length, -1];
    let found: Content | null = null;
    while (most - least > 1) {
      const middle = Math.floor((most + least) / 2);
      const content = this.content.least(true, middle);
      if (this.try(content)) [least, found] = [middle, content];
      else most = middle;
    }
    return found && focus.slice(least);
  }

  private add(more: (content: Content) => Content | null): void {
    const content = more(this.shown);
    if (content) this.try(content);
  }

  /** Shows this from now on, if a way holds it. */
  private try(content: Content, growth = this.growth): boolean {
    const outline = outlineOf(this.argument, content);
    if (!outline) return false;
    const failed = new Set<Way>();
    for (const way of this.alive) {
      if (this.holds(outline, way, growth, this.stretch)) {
        this.alive = [way, ...this.alive.filter((each) => each !== way && !failed.has(each))];
        [this.shown, this.outline, this.growth] = [content, outline, growth];
        return true;
      }
      failed.add(way);
    }
    return false;
  }

  /** The largest type that leaves everything in the room. */
  private grow(most: number): void {
    for (let step = 6; step > 0; step--) {
      const growth = 1 + ((most - 1) * step) / 6;
      if (growth <= this.growth || this.try(this.shown, growth)) return;
    }
  }

  private trial(outline: Outline, way: Way, growth: number, stretch: Trial['stretch']) {
    const { room, argument } = this;
    const type = scaled(room.type, growth);
    const settings: CardSettings = {
      type,
      target: room.target,
      ...(room.paper ? { paper: room.paper } : {}),
    };
    const options: SpacingOptions = { type, gestures: room.target > 0, stretch, columns: way.columns };
    return { tree: treeOf(argument, outline, way, settings), options };
  }

  private extent(outline: Outline, way: Way, growth: number, stretch: Trial['stretch']): Size {
    const { tree, options } = this.trial(outline, way, growth, stretch);
    const { boxes } = place(tree, way.direction, spacingFor(options));
    return unionOf(boxes.values()) ?? { width: 0, height: 0 };
  }

  private holds(outline: Outline, way: Way, growth: number, stretch: Trial['stretch']): boolean {
    const { width, height } = this.extent(outline, way, growth, stretch);
    return width <= this.inner.width && height <= this.inner.height;
  }

  /** Of the ways that hold it all, the one that fills the room best and is read most easily. */
  private best(): Way {
    const { outline, growth, stretch, inner } = this;
    let best: { way: Way; score: number } | null = null;
    for (const way of this.alive) {
      if (!outline) continue;
      const { width, height } = this.extent(outline, way, growth, stretch);
      if (width > inner.width || height > inner.height) continue;
      const filled = (width * height) / (inner.width * inner.height);
      const score = filled - Math.abs(way.sentence - 19) / 60 - (way.columns - 1) / 50 - order[way.direction];
      if (!best || score > best.score) best = { way, score };
    }
    return best?.way ?? this.nearest();
  }

  /** The way that sticks out least. */
  private nearest(): Way {
    this.shown = this.content.least(true, 0);
    this.outline = outlineOf(this.argument, this.shown);
    const { outline } = this;
    const over = (way: Way) => {
      if (!outline) return 0;
      const { width, height } = this.extent(outline, way, 1, this.stretch);
      return Math.max(width / this.inner.width, height / this.inner.height);
    };
    const [first = ways[0] as Way] = this.alive.toSorted((a, b) => over(a) - over(b));
    return first;
  }

  /** The room that is left, between the cards. */
  private stretched(way: Way): Trial['stretch'] {
    const { outline, growth } = this;
    if (!outline) return plain;
    const stretch = { ...this.stretch };
    for (const side of ['levels', 'siblings'] as const) {
      let least: number = stretch[side];
      let most: number = mostStretch[side];
      for (let step = 0; step < 5; step++) {
        const middle = (least + most) / 2;
        if (this.holds(outline, way, growth, { ...stretch, [side]: middle })) least = middle;
        else most = middle;
      }
      stretch[side] = least;
    }
    return stretch;
  }

  private finish(way: Way, stretch: Trial['stretch'], demoted: readonly string[], fits: boolean): Scene {
    const { outline, argument } = this;
    if (!outline) throw new Error('The map has no thesis.');
    const { tree, options } = this.trial(outline, way, this.growth, stretch);
    return { ...computeLayout(tree, way.direction, options, isRightToLeft(argument)), demoted, fits };
  }
}

/** What is read from left to right is read most easily, and stairs least. */
const order: Record<Direction, number> = { right: 0, down: 0.03, list: 0.1 };

const mostStretch = { levels: 1.8, siblings: 3 } as const;

/** Empty space round a scene, in pixels. */
export function marginOf({ width, height }: Size): number {
  return Math.max(10, Math.min(32, 0.03 * Math.min(width, height)));
}

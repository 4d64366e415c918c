// A walk: what a reader does, written once, and what every browser must then show.

import assert from 'node:assert/strict';
import { setTimeout as after } from 'node:timers/promises';
import type { BrowserName, Driver, Frame, Point, Tab } from './driver.ts';
import type { Places } from './places.ts';

export interface Walk {
  name: string;
  /** Errors of the console that are part of it. */
  expects?: RegExp;
  go: (context: WalkContext) => Promise<void>;
}

export interface WalkContext extends Places {
  browser: BrowserName;
  driver: Driver;
  /** A new window at an address, closed after the walk. */
  visit: (url: string) => Promise<Tab>;
}

/** Asks a page again and again until it answers what is wanted; else tells the last answer. */
export async function until<A extends unknown[], T>(
  what: string,
  frame: Frame,
  run: (...args: A) => T | Promise<T>,
  wanted: (answer: T) => boolean,
  ...args: A
): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await frame.evaluate(run, ...args);
    if (wanted(answer)) return answer;
    assert(Date.now() < end, `${what}: after 20 s it is ${JSON.stringify(answer)}`);
    await after(100);
  }
}

const yes = (answer: unknown) => Boolean(answer);

export const untilTrue = <A extends unknown[]>(
  what: string,
  frame: Frame,
  run: (...args: A) => unknown,
  ...args: A
) => until(what, frame, run, yes, ...args);

export const seen = (frame: Frame, selector: string) =>
  untilTrue(`${selector} is seen`, frame, (at) => document.querySelector(at)?.checkVisibility(), selector);

export const gone = (frame: Frame, selector: string) =>
  untilTrue(`${selector} is gone`, frame, (at) => document.querySelector(at) === null, selector);

export const mapReady = (frame: Frame) =>
  untilTrue(
    'the map is ready, and what stands round it',
    frame,
    () =>
      performance.getEntriesByName('map-ready').length > 0 &&
      document.documentElement.dataset.first !== 'surroundings',
  );

/** Waits until the camera has been at one place for 400 ms. */
export async function still(frame: Frame): Promise<void> {
  let [before, same] = ['', 0];
  await until(
    'the camera is at rest',
    frame,
    () => document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '',
    (now) => {
      same = now === before ? same + 1 : 0;
      before = now;
      return same >= 4;
    },
  );
}

/** The level of detail: the word of the switch that is on. */
export const levelOf = (frame: Frame) =>
  frame.evaluate(() => document.querySelector('.detail-choice[aria-pressed="true"]')?.textContent ?? '');

/** Turns the zoom notch by notch to a level of detail. */
export async function turnTo(frame: Frame, level: string, turn: () => Promise<unknown>): Promise<void> {
  for (let notches = 0; (await levelOf(frame)) !== level; notches++) {
    assert(notches < 40, `after ${notches} turns the level is ${await levelOf(frame)} and not ${level}`);
    await turn();
    await still(frame);
  }
}

export const focusOf = (frame: Frame) =>
  frame.evaluate(() => document.querySelector<HTMLElement>('[data-focused]')?.dataset.claim ?? null);

export interface Box extends Point {
  width: number;
  height: number;
}

export const boxOf = (frame: Frame, selector: string): Promise<Box> =>
  frame.evaluate((at) => {
    const box = document.querySelector(at)?.getBoundingClientRect();
    if (!box) throw new Error(`There is no ${at}.`);
    return { x: box.x, y: box.y, width: box.width, height: box.height };
  }, selector);

/** @param from Where the frame stands in the window. */
export async function middleOf(frame: Frame, selector: string, from: Point = { x: 0, y: 0 }): Promise<Point> {
  const { x, y, width, height } = await boxOf(frame, selector);
  return { x: from.x + x + width / 2, y: from.y + y + height / 2 };
}

/** A click in the middle of an element. */
export async function clickOn(tab: Tab, selector: string): Promise<void> {
  await seen(tab, selector);
  await tab.click(await middleOf(tab, selector));
}

/** Safari's events of a trackpad, of which no driver has any: each must be kept from the page. */
export function pinch({ x, y }: Point, scales: number[]): void {
  const target = document.elementFromPoint(x, y);
  const tell = (type: string, scale: number) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    Object.assign(event, { scale, rotation: 0, clientX: x, clientY: y });
    if (target?.dispatchEvent(event) !== false) throw new Error(`The page got ${type}.`);
  };
  tell('gesturestart', 1);
  for (const scale of scales) tell('gesturechange', scale);
  tell('gestureend', scales.at(-1) ?? 1);
}

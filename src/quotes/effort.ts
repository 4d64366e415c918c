// How much work the check of a text may take: counted in steps and not in time, so that an answer is the same on
// every machine.

/** Thrown by a search that would take more than is left; what it looked for may be there or not. */
export class EffortSpent extends Error {}

/** What all citations of one text share, in steps of some 20 ns. */
const shared = 36_000_000;
/** What is kept for each of them, whatever those before it took. */
const least = 100_000;
/** Between two rests. */
const slice = 120_000;

export class Effort {
  /** Steps taken so far. */
  taken = 0;
  private rested = 0;

  constructor(private left = shared) {}

  /** Before the next citation. */
  begin(): void {
    this.left = Math.max(this.left, least);
  }

  /** Notes work that has to be done. */
  note(steps: number): void {
    this.left -= steps;
    this.taken += steps;
  }

  /** Notes work that may be left undone. @throws {EffortSpent} */
  spend(steps: number): void {
    if (steps > this.left) throw new EffortSpent();
    this.note(steps);
  }

  /**
   * Notes much work that may be left undone and rests by itself, with a rest for each slice.
   *
   * @throws {EffortSpent} Before anything is noted.
   */
  *spending(steps: number): Sliced<void> {
    if (steps > this.left) throw new EffortSpent();
    for (let left = steps; left > 0; left -= slice) yield* this.work(Math.min(left, slice));
  }

  /** Notes work that has to be done, and rests where it is time to. */
  *work(steps: number): Sliced<void> {
    this.note(steps);
    if (this.isDue()) yield;
  }

  /** Before more is begun. @throws {EffortSpent} */
  check(): void {
    if (this.isSpent) throw new EffortSpent();
  }

  get isSpent(): boolean {
    return this.left <= 0;
  }

  /** Whether it is time to let others work: true once for each slice. */
  isDue(): boolean {
    if (this.taken - this.rested < slice) return false;
    this.rested = this.taken;
    return true;
  }
}

/** Work that rests wherever it yields. */
export type Sliced<Result> = Generator<undefined, Result>;

/** Without a rest. */
export function atOnce<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

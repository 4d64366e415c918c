// How much of what holds for many is tried, and from which seed. Seeds are new each time, so the suite tries a part of
// what it could: RUNS=5 in the environment tries five times as much.

const times = Number(process.env.RUNS ?? 1);

export const runs = (many: number): number => Math.ceil(many * times);

/** From SEED in the environment, or else a new one; logged, so that a failure can be had again. */
export function loggedSeed(name: string): number {
  const given = process.env.SEED;
  const seed = given === undefined ? Math.floor(Math.random() * 0x7fffffff) : Number(given);
  console.info(`${name}: SEED=${seed}`);
  return seed;
}

/** Every fifth of what a test walks over, from the one that the seed says, and one at least; with RUNS=5 all of it. */
export function everyFifth<Each>(name: string, all: readonly Each[]): readonly Each[] {
  const apart = Math.max(1, Math.min(all.length, Math.round(5 / times)));
  const first = loggedSeed(name) % apart;
  return all.filter((_, at) => at % apart === first);
}

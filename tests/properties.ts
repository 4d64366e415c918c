// How often a property is tried, and from which seed.

/** Seeds are new each time, so the suite tries a part of what it could: RUNS=5 in the environment tries five times as much. */
export const runs = (many: number): number => Math.ceil(many * Number(process.env.RUNS ?? 1));

/** From SEED in the environment, or else a new one; logged, so that a failure can be had again. */
export function loggedSeed(name: string): number {
  const given = process.env.SEED;
  const seed = given === undefined ? Math.floor(Math.random() * 0x7fffffff) : Number(given);
  console.info(`${name}: SEED=${seed}`);
  return seed;
}

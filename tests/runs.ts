// How often a property is tried. Its seeds are new each time, so the suite tries a part of what it could: RUNS=5 in the
// environment tries five times as much.

export const runs = (many: number): number => Math.ceil(many * Number(process.env.RUNS ?? 1));

// What loadPart.ts is where the program is of one piece and no part can be missing: see `full` in vite.config.ts.

export class PartProblem extends Error {}

export const loadPart = <Part>(load: () => Promise<Part>): Promise<Part> => load();

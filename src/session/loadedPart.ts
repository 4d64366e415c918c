// What loadPart.ts is in programs of one script, where no part can be missing: see vite.classic.ts.

export class PartProblem extends Error {}

export const loadPart = <Part>(load: () => Promise<Part>): Promise<Part> => load();

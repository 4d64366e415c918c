// In place of store/recordTour.ts in the script of frames, in which no tours are recorded: see `embed` in vite.config.ts.

export const keepSight = (): void => {};

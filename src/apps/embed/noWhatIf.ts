// In place of what comes when somebody asks what if, in the script of frames: those that ask get another. See `embed`
// in vite.config.ts.

export const MeterPart = (): null => null;
export const DoubtsPart = MeterPart;
export const WhatIfPart = MeterPart;

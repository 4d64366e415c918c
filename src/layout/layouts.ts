// All that lays maps out, for whoever loads it late.

export { freeLayout } from './freeLayout.ts';
export { names } from './names.ts';
export { listWidthOf, openingOf } from './opening.ts';
export { reach } from './reach.ts';
export { scene } from './scene.ts';

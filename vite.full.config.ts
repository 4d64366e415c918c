import { classicScript } from './vite.classic.ts';

/** The whole program, dist/full.js and dist/full.css, for pages that hold their map. */
export default classicScript('full');

import type { Problem } from './problems.ts';

/** For where nothing else says the place. */
export const withPlace = ({ code, line, column, message }: Problem) =>
  code === 'not-text' ? message : `Line ${line}, column ${column}: ${message}`;

// In place of wholePart.tsx in programs that have no late parts.

export { Whole as WholePart } from './Whole.tsx';

export const useWholeAtHand = (): void => undefined;

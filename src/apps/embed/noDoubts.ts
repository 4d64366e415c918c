// In place of store/doubtActions.ts and url/doubtParameter.ts in the script of frames, in which nobody asks what if: see
// `embed` in vite.config.ts.

export const doubtActions = () => ({ setDoubts: (): void => {} });
export const doubtsIn = (): null => null;
export const withDoubts = () => ({});
export const isSameDoubt = (): boolean => true;
export const parseDoubted = doubtsIn;
export const doubtedText = (): string => '';

// In place of explore/share/copyBranch.ts in the script of frames, which has no list of all actions: see `embed` in vite.config.ts.

export const copyBranchAsText = async (): Promise<void> => {};
export const copyBranchAsPicture = async (): Promise<void> => {};

// In place of commands/mapCommands.ts in the script of frames, which offers none of them: see embedCommands.ts.

export const mapCommands = [];

// All commands of writing, in the order in which they are listed.

import { placeCommands } from './placeCommands.ts';
import { writeCommands } from './writeCommands.ts';

const at = writeCommands.findIndex(({ id }) => id === 'remove');

export const allWriteCommands = writeCommands.toSpliced(at, 0, ...placeCommands);

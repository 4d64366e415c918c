// What readerPart.ts is where the program is of one piece: see `embed` and `full` in vite.config.ts.

import { parseArgument } from '../argument/parseArgument.ts';

export const loadReader = async () => ({ parseArgument });

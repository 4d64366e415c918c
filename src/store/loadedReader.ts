// What readerPart.ts is where the program is of one piece: see `embed` and `full` in vite.config.ts.

import { decodeText, parseArgument } from '../argument/reader.ts';

export const loadReader = async () => ({ decodeText, parseArgument });

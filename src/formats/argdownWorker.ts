// Reads Argdown.

import { readArgdown } from './argdown/readArgdown.ts';
import { serveReading } from './serveReading.ts';

serveReading('argdown', { argdown: readArgdown });

// In place of panels/iconPaths.ts in the script of frames: see `embed` in vite.config.ts.

import { frameIcons } from '../../panels/frameIcons.ts';

export const iconPaths: Partial<Record<string, string>> = frameIcons;

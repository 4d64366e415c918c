// What a map opens with in a window.

import type { Size } from '../layout/layoutResult.ts';
import { readable } from '../layout/readable.ts';
import type { View } from '../protocol/view.ts';

/** What is shown where nobody asked for anything else: in a narrow window the outline comes first. */
export function defaultView(viewportSize: Size): View {
  return viewportSize.width < readable.narrow ? 'outline' : 'map';
}

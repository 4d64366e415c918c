// Tells JSX of <argument-map>. React 19 sets properties where the element has them, attributes otherwise, and
// listens to an event by the prop of its name after `on`.

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ArgumentMapElement, ArgumentMapEvents } from '../../public/argument-map.d.ts';

interface ArgumentMapAttributes
  extends DetailedHTMLProps<HTMLAttributes<ArgumentMapElement>, ArgumentMapElement>,
    Listeners {
  data?: unknown;
  src?: string;
  map?: string;
  node?: string;
  expand?: string;
  view?: string;
  branch?: string;
  doubt?: string;
  tour?: string;
  step?: string;
  mode?: string;
  open?: string;
  theme?: string;
  ui?: string;
  panel?: string;
  gestures?: string;
  height?: string;
  label?: string;
}

type Listeners = {
  [Name in keyof ArgumentMapEvents as `on${Name}`]?: (event: ArgumentMapEvents[Name]) => void;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'argument-map': ArgumentMapAttributes;
    }
  }
}

// The signs on buttons, drawn in the colour of the text beside them.

import { iconPaths } from './iconPaths.ts';

export type IconName = keyof typeof iconPaths;

/** Says nothing to a screen reader: the button's own name does. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon-sign" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d={iconPaths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={name === 'more' ? 2.6 : 1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

// The colours of the map. theme.css has the same values; a test compares them. Lines and borders keep 3:1
// against what they lie on, text 4.5:1.

import type { Relation } from '../layout/layoutResult.ts';

export type Theme = 'light' | 'dark';

export const palette = {
  light: {
    paper: '#fbf9f5',
    card: '#ffffff',
    ink: '#1f1b16',
    soft: '#5f574c',
    line: '#857c70',
    support: '#0072b2',
    'support-ink': '#00588a',
    'support-tint': '#e9f3f9',
    objection: '#d55e00',
    'objection-ink': '#9c4300',
    'objection-tint': '#fdf0e6',
    mark: '#ffe7a0',
  },
  dark: {
    paper: '#161412',
    card: '#211e1b',
    ink: '#efe9df',
    soft: '#b9afa1',
    line: '#81786c',
    support: '#3d9bd6',
    'support-ink': '#86c8f2',
    'support-tint': '#14242f',
    objection: '#e8772a',
    'objection-ink': '#ffa96d',
    'objection-tint': '#301e11',
    mark: '#5c4a0c',
  },
} as const satisfies Record<Theme, Record<string, string>>;

/** For paper that copying machines leave without colours: roles are told by sign, shape and dashes. */
const grey: Record<keyof (typeof palette)['light'], string> = {
  paper: '#ffffff',
  card: '#ffffff',
  ink: '#000000',
  soft: '#444444',
  line: '#707070',
  support: '#000000',
  'support-ink': '#000000',
  'support-tint': '#ffffff',
  objection: '#000000',
  'objection-ink': '#000000',
  'objection-tint': '#f2f2f2',
  mark: '#e4e4e4',
};

/** The page's own colours, so that a drawing in it follows its theme. */
const page = Object.fromEntries(Object.keys(palette.light).map((name) => [name, `var(--${name})`])) as Record<
  keyof (typeof palette)['light'],
  string
>;

/** The themes of the screen; the theme of the page around; white paper; white paper without colours. */
export type Look = Theme | 'page' | 'paper' | 'grey';

export const lookColours: Record<Look, Colours> = {
  ...palette,
  paper: { ...palette.light, paper: '#ffffff' },
  grey,
  page,
};

export type Colours = { readonly [Name in keyof (typeof palette)['light']]: string };

/** The colours of an edge: of its line, and of its word. */
export function relationColours(relation: Relation, colours: Colours): { line: string; ink: string } {
  if (relation === 'answer') return { line: colours.line, ink: colours.soft };
  return relation === 'support'
    ? { line: colours.support, ink: colours['support-ink'] }
    : { line: colours.objection, ink: colours['objection-ink'] };
}

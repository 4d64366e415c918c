// What notations are called by those who use them.

import type { NotationName } from './notation.ts';

export const notationLabels: Readonly<Record<NotationName, string>> = {
  json: 'Argument map (JSON)',
  argdown: 'Argdown',
  aif: 'AIF',
  kialo: 'Kialo',
  sadface: 'SADFace',
  opml: 'OPML',
  markdown: 'Markdown',
  mindmup: 'MindMup',
  brat: 'brat',
  graphml: 'GraphML',
  microtexts: 'Argumentative microtexts (XML)',
};

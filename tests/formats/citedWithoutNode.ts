import type { ArgumentDocument } from '../../src/argument/document.ts';

const citations = [{ source: 's', quote: 'It rains' }];

/** Cited are premises together, and a claim where it is used again: graphs have no node of a claim there. */
export const citedWithoutNode: ArgumentDocument = {
  ...{ version: 1, title: 'T' },
  thesis: {
    text: 'T.',
    children: [
      { role: 'reason', premises: [{ id: 'p', text: 'P.' }, { text: 'Q.' }], citations },
      { role: 'reason', text: 'R.', children: [{ role: 'reason', ref: 'p', citations }] },
    ],
  },
  sources: [{ id: 's', type: 'document', text: { kind: 'full', paragraphs: ['It rains.'] } }],
};

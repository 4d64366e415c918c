import { expect, test } from 'vitest';
import { toSadface } from '../../../src/formats/sadface/toSadface.ts';

test('what cites where no atom is, for premises together or a claim used again, is told to be left out', () => {
  const citations = [{ source: 's', quote: 'It rains' }];
  const { text, losses } = toSadface({
    ...{ version: 1, title: 'T' },
    thesis: {
      text: 'T.',
      children: [
        { role: 'reason', premises: [{ id: 'p', text: 'P.' }, { text: 'Q.' }], citations },
        { role: 'reason', text: 'R.', children: [{ role: 'reason', ref: 'p', citations }] },
      ],
    },
    sources: [{ id: 's', type: 'document', text: { kind: 'full', paragraphs: ['It rains.'] } }],
  });
  expect(JSON.parse(text).nodes.every(({ sources }: { sources?: [] }) => !sources?.length)).toBe(true);
  expect(losses).toContainEqual({
    message: 'A citation of linked premises together, or of a claim where it is used again, is left out.',
    count: 2,
  });
});

import { expect, test } from 'vitest';
import { readSample } from '../readSample.ts';
import { graphml, yed } from '../samples.ts';

test('of Argunet, a proposition is one claim, and an argument the step from its premises', async () => {
  const { document, losses, notation } = await readSample(graphml);
  expect(notation).toBe('graphml');
  expect(losses).toEqual([]);
  expect(document).toEqual({
    version: 1,
    title: 'Sundays',
    summary: 'On opening hours',
    language: 'en',
    thesis: {
      id: 'p11',
      label: 'Sundays',
      text: 'The library should open on Sundays.',
      children: [
        {
          role: 'reason',
          label: 'Who works',
          premises: [
            { id: 'p21', text: 'Most people work when it is open now.', tags: ['Readers'] },
            { id: 'p22', text: 'It should be open when people are free.', tags: ['Readers'] },
          ],
        },
        { role: 'objection', id: 'n2', text: 'Staff want their Sundays too' },
      ],
    },
  });
});

test('of yEd, colours and arrows say how claims bear on each other', async () => {
  const { document, losses } = await readSample(yed);
  expect(document.thesis).toEqual({
    id: 'n0',
    text: 'The library should open on Sundays.',
    children: [
      { role: 'reason', id: 'n1', text: 'Four in ten would come.' },
      { role: 'objection', id: 'n2', text: 'Staff want their Sundays too.' },
      { role: 'reason', id: 'n3', text: 'Sundays are free.' },
    ],
  });
  expect(losses).toEqual([
    ['Where a box stood, and what it looked like, is left out.', 1],
    ['An edge does not say what it is: it is taken for support.', 1],
  ]);
});

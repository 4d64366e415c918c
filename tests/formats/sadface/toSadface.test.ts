import { expect, test } from 'vitest';
import { toSadface } from '../../../src/formats/sadface/toSadface.ts';
import { citedWithoutNode } from '../citedWithoutNode.ts';

test('what cites where no atom is, for premises together or a claim used again, is told to be left out', () => {
  const { text, losses } = toSadface(citedWithoutNode);
  expect(JSON.parse(text).nodes.every(({ sources }: { sources?: [] }) => !sources?.length)).toBe(true);
  expect(losses).toContainEqual({
    message: 'A citation of linked premises together, or of a claim where it is used again, is left out.',
    count: 2,
  });
});

import { afterEach, expect, test } from 'vitest';
import { EmbedTour } from '../../../src/apps/embed/EmbedTour.tsx';
import { flattenSteps, tourOf } from '../../../src/tours/steps.ts';
import { shipped } from '../../argument/maps.ts';
import { mounted, unmountAll } from '../../mounted.tsx';

const steps = flattenSteps(tourOf(shipped('putin-zelensky-summit'), null));
const last = steps.filter(({ question, number }) => !question && !number.includes('.')).length;

afterEach(unmountAll);

async function shown(step: number) {
  const { session, findByText, container } = mounted(<EmbedTour />);
  session.startPresentation({ step });
  await findByText(`${steps[step]?.number} / ${last}`);
  return container;
}

test('a step in a frame has the number that it has on the stage and in addresses', async () => {
  const at = steps.findIndex(({ number }) => number === '2');
  expect(at).not.toBe(1);
  expect((await shown(at)).textContent).toContain(`Step 2 of ${last}`);
});

test('a question in a frame has its choices', async () => {
  const at = steps.findIndex(({ question }) => question);
  const choices = (await shown(at)).querySelectorAll('li');
  expect([...choices].map(({ textContent }) => textContent)).toEqual(steps[at]?.question?.choices);
  unmountAll();
  expect((await shown(at + 1)).querySelector('li')).toBeNull();
});

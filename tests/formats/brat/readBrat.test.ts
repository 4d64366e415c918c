import { expect, test } from 'vitest';
import { readSample } from '../readSample.ts';
import { article, brat } from '../samples.ts';

const beside = [{ name: 'sundays.txt', text: article }];

test('stretches become claims that quote the text beside, and relations steps', async () => {
  const { document, losses, notation } = await readSample(brat, { beside });
  expect(notation).toBe('brat');
  expect(losses).toEqual([]);
  expect(document.thesis).toEqual({
    id: 'T1',
    text: 'The library should open on Sundays',
    tags: ['MajorClaim'],
    citations: [{ source: 'text', quote: 'The library should open on Sundays' }],
    children: [
      {
        role: 'reason',
        id: 'T2',
        text: 'Most people work when it is open now',
        tags: ['Premise'],
        note: 'See the survey.',
        citations: [{ source: 'text', quote: 'Most people work when it is open now' }],
      },
      {
        role: 'objection',
        id: 'T3',
        text: 'staff want their Sundays too',
        tags: ['Claim', 'Certainty high'],
        citations: [{ source: 'text', quote: 'staff want their Sundays too' }],
      },
    ],
  });
});

test('offsets count code points, and a stretch may be in pieces', async () => {
  const text = '🙂🙂 The well, they say, is foul.';
  const { argument, losses } = await readSample('T1\tClaim 3 11;23 31\tThe well is foul.', {
    beside: [{ name: 'a.txt', text }],
  });
  expect(losses).toEqual([]);
  expect(argument.claims.get('T1')?.citations).toEqual([
    { source: 'text', quote: { parts: ['The well', 'is foul.'] } },
  ]);
});

test('a stance is a step to the major claim', async () => {
  const stances = `${brat.replace(/^R2.*\n/m, '')}A2\tStance T3 Against\n`;
  const { document } = await readSample(stances, { beside });
  expect(document.thesis?.children?.map(({ id, role }) => [id, role])).toEqual([
    ['T2', 'reason'],
    ['T3', 'objection'],
  ]);
});

test('without its text the words are still there, which is told', async () => {
  const { document, losses } = await readSample(brat);
  expect(document.thesis?.citations).toBeUndefined();
  expect(losses).toEqual([
    [expect.stringMatching(/ is not at hand: drop or choose both files together, .*beside the other\.$/), 1],
  ]);
});

test('lines that say nothing of a stretch are told by their places', async () => {
  const { readBrat } = await import('../../../src/formats/brat/readBrat.ts');
  const { losses } = readBrat(
    `${brat}R3\tmeets Arg1:T1 Arg2:T2\nR4\tsupports T1\n*\tEquiv T1 T2\nA9\tSure T99\nT1\tClaim 0 3\tThe\nT9\tClaim x\tThe\n`,
    { name: 'a.ann', beside },
  );
  expect(losses.map(({ message, place }) => `${place?.line}: ${message}`)).toEqual([
    '9: A relation that does not name two ends is left out.',
    '10: A line that is no stretch, relation, attribute or note is left out.',
    '12: Two stretches have the same id: only the first is read.',
    '13: A stretch that does not say where it stands is left out.',
    '11: An attribute or a note of something else than a stretch is left out.',
    '8: A relation of the type “meets” neither supports nor attacks: it is left out.',
  ]);
});

import { expect, test } from 'vitest';
import { readSample } from '../readSample.ts';
import { article, microtexts } from '../samples.ts';

test('units become claims, further premises are linked, and an undercut stands below its step', async () => {
  const { document, losses, notation } = await readSample(microtexts);
  expect(notation).toBe('microtexts');
  expect(losses).toEqual([
    ['That a unit is the proponent’s or the opponent’s is left out: the steps show it.', 5],
  ]);
  expect(document.title).toBe('sundays');
  expect(document.summary).toBe('Topic: opening hours. Stance: pro.');
  expect(document.thesis).toMatchObject({
    id: 'a1',
    children: [
      { role: 'reason', premises: [{ id: 'a2' }, { id: 'a3' }] },
      { role: 'objection', id: 'a4', children: [{ role: 'objection', against: 'inference', id: 'a5' }] },
    ],
  });
});

test('every unit quotes the text beside, or else its segments put together', async () => {
  for (const beside of [[{ name: 'sundays.txt', text: article }], []]) {
    const { argument } = await readSample(microtexts, { beside });
    const cited = [...argument.claims.values()].flatMap(({ citations }) => citations);
    expect(cited).toHaveLength(5);
    expect(argument.sources.get('text')?.text?.kind).toBe(beside.length > 0 ? 'full' : 'excerpt');
  }
});

test('segments that are joined are one claim', async () => {
  const joined = microtexts
    .replace('<adu id="a1"', '<joint id="j1"/><adu id="a1"')
    .replace('src="e2" trg="a2"', 'src="e2" trg="j1"')
    .replace(
      '<edge id="c3" src="e3" trg="a3"',
      '<edge id="c0" src="e3" trg="j1" type="seg"/><edge id="c3" src="j1" trg="a2"',
    )
    .replace('<edge id="c7" src="a3" trg="c6" type="add"/>', '')
    .replace('<adu id="a3" type="pro"/>', '');
  const { argument } = await readSample(joined, { beside: [{ name: 'a.txt', text: article }] });
  const [citation] = argument.claims.get('a2')?.citations ?? [];
  expect(citation?.quote).toBe(
    'Most people work when it is open now, and a survey found that four in ten would come.',
  );
});

import { expect, test } from 'vitest';
import { readSample } from '../readSample.ts';
import { sadface } from '../samples.ts';

test('atoms become claims, schemes steps, resources sources, and offsets quotations', async () => {
  const { document, losses, notation } = await readSample(JSON.stringify(sadface));
  expect(notation).toBe('sadface');
  expect(losses).toEqual([]);
  expect(document).toMatchObject({
    title: 'Sundays',
    summary: 'On opening hours.',
    thesis: {
      id: 'a1',
      children: [
        {
          role: 'reason',
          id: 'a2',
          citations: [{ source: 'article', quote: 'Most people work when it is open now' }],
        },
        { role: 'objection', id: 'a3', warrant: 'Costs' },
      ],
    },
    sources: [{ id: 'article', title: 'From the paper' }],
  });
});

test('version 0.1 has its particulars at the top, and may have no resources', async () => {
  const { metadata: _, resources: __, ...old } = sadface;
  const file = { ...old, title: 'Old', analyst_name: 'Ada', created: '2017', metadata: {} };
  const { document, losses } = await readSample(JSON.stringify(file));
  expect(document.title).toBe('Old');
  expect(document.sources).toBeUndefined();
  expect(losses).toEqual([
    ['A quotation of a resource that is not there is left out.', 1],
    ['Who made the analysis is left out.', 1],
    ['When the analysis was made and changed is left out.', 1],
  ]);
});

test('a quotation whose offset is wrong is found by its words, and kept where it is not found', async () => {
  const quoting = (text: string, offset: number) => ({
    ...sadface,
    nodes: sadface.nodes.map((node) =>
      node.id === 'a2'
        ? { ...node, sources: [{ resource_id: 'article', text, offset, length: text.length }] }
        : node,
    ),
  });
  const cited = async (text: string, offset: number) =>
    (await readSample(JSON.stringify(quoting(text, offset)))).argument.claims.get('a2')?.citations;
  expect(await cited('four in ten would come', 3)).toEqual([
    { source: 'article', quote: 'four in ten would come' },
  ]);
  expect(await cited('nobody said this', -1)).toEqual([{ source: 'article', quote: 'nobody said this' }]);
});

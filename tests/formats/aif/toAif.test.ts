import { expect, test } from 'vitest';
import type { ArgumentDocument } from '../../../src/argument/document.ts';
import { toAif } from '../../../src/formats/aif/toAif.ts';
import { citedWithoutNode } from '../citedWithoutNode.ts';
import { readSample } from '../readSample.ts';

const document: ArgumentDocument = {
  version: 1,
  title: 'Marks',
  thesis: {
    id: 'a',
    text: 'It pours.',
    citations: [{ source: 's', quote: 'rains & pours' }],
    children: [
      {
        role: 'reason',
        id: 'b',
        text: 'It rains.',
        citations: [{ source: 's', quote: { exact: 'rains', suffix: ' &' } }, { source: 't' }],
      },
      { role: 'reason', id: 'c', text: 'It is wet.', citations: [{ source: 's', quote: 'pours. It' }] },
      {
        role: 'reason',
        id: 'd',
        text: 'It is warm.',
        citations: [{ source: 's', quote: { exact: 'rains', prefix: 'never ' }, note: 'So they say.' }],
      },
    ],
  },
  sources: [
    { id: 't', type: 'book', title: 'Another' },
    {
      id: 's',
      type: 'document',
      text: { kind: 'full', paragraphs: ['It rains & pours. It <really> does.', 'It never rains.'] },
    },
  ],
};

test('the text goes along, with what claims quote marked in it', async () => {
  const { text, losses } = toAif(document);
  expect(JSON.parse(text).text).toBe(
    'It <span class="highlighted" id="nodea"><span class="highlighted" id="nodeb">rains</span> &amp; pours</span>' +
      '. It &lt;really&gt; does.<br><br>It never <span class="highlighted" id="noded">rains</span>.',
  );
  expect(losses.map(({ message, count }) => [message, count])).toEqual([
    ['The title is left out: AIF has none, and readers take the name of the file.', 1],
    ['A source is left out: AIF has room for one, whose text is in the map.', 1],
    ['Of a source, only its text is written.', 1],
    ['A citation is left out: AIF marks one stretch of one text for a claim, word for word.', 2],
    ['How and where sources are cited (kind, place, passage, note) is left out.', 1],
  ]);
  const back = await readSample(text);
  expect(back.document.sources?.[0]?.text?.paragraphs).toEqual(document.sources?.[1]?.text?.paragraphs);
  expect(back.argument.claims.get('a')?.citations).toEqual([{ source: 'text', quote: 'rains & pours' }]);
  expect(back.argument.claims.get('d')?.citations[0]?.quote).toMatchObject({
    exact: 'rains',
    prefix: expect.stringMatching(/never $/),
  });
});

test('what cites where no I-node is, for premises together or a claim used again, is told to be left out', () => {
  const { text, losses } = toAif(citedWithoutNode);
  expect(JSON.parse(text).text).toBe('It rains.');
  expect(losses).toContainEqual({
    message: 'A citation is left out: AIF marks one stretch of one text for a claim, word for word.',
    count: 2,
  });
});

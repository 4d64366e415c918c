import { expect, test } from 'vitest';
import { readSample } from '../readSample.ts';
import { aif, article } from '../samples.ts';

const written = JSON.stringify(aif, null, 2);
const thesis = { id: '1', text: 'The library should open on Sundays' };

test('I-nodes become claims, RA- and CA-nodes the steps between them, also on each other', async () => {
  const { document, losses, notation } = await readSample(written);
  expect(notation).toBe('aif');
  expect(document).toEqual({
    version: 1,
    title: 'sundays',
    thesis: {
      ...thesis,
      children: [
        {
          role: 'reason',
          warrant: 'PracticalReasoning',
          premises: [
            { id: '2', text: 'Most people work when it is open now' },
            { id: '3', text: 'four in ten would come' },
          ],
        },
        {
          role: 'objection',
          id: '4',
          text: 'staff want their Sundays too',
          children: [
            { role: 'objection', against: 'inference', id: '5', text: 'volunteers have offered to help' },
          ],
        },
      ],
    },
  });
  expect(losses).toEqual([
    ['The time at which a node was made is left out.', 1],
    ['A locution (L), which says who said what, is left out.', 1],
    ['An illocution (YA), which says what was done by saying it, is left out.', 1],
  ]);
});

test('of the text beside, each claim quotes its words', async () => {
  const { document, argument } = await readSample(written, {
    beside: [{ name: 'sundays.txt', text: article }],
  });
  expect(document.sources).toEqual([
    { id: 'text', type: 'document', title: 'sundays', text: { kind: 'full', paragraphs: [article.trim()] } },
  ]);
  expect(argument.claims.get('1')?.citations).toEqual([
    { source: 'text', quote: 'The library should open on Sundays' },
  ]);
  expect([...argument.claims.values()].filter(({ citations }) => citations.length === 1)).toHaveLength(5);
});

test('xAIF is unwrapped, and what its text marks for a claim is its quotation', async () => {
  const nodes = aif.nodes.map((node) => (node.nodeID === '5' ? { ...node, text: 'Help is at hand' } : node));
  const text = article
    .replace('volunteers have', '<span class="highlighted" id="node5">volunteers have')
    .replace('to help', 'to help</span><br>A &amp; B');
  const file = { AIF: { ...aif, nodes }, text: { txt: text }, OVA: { nodes: [{ x: 1 }] }, dialog: false };
  const { argument, losses } = await readSample(JSON.stringify(file));
  expect(argument.claims.get('5')?.citations).toEqual([
    { source: 'text', quote: 'volunteers have offered to help' },
  ]);
  expect(argument.sources.get('text')?.text?.paragraphs?.join(' ')).toContain('A & B');
  expect(losses).toContainEqual(['Where boxes stood on the screen (“OVA”) is left out.', 1]);
});

test('a claim that was put otherwise quotes the locution that it was taken from', async () => {
  const nodes = [
    ...aif.nodes.map((node) => (node.nodeID === 1 ? { ...node, text: 'Open on Sundays, please' } : node)),
    { nodeID: '11', text: 'Ada : The library should open on Sundays.', type: 'L' },
  ];
  const edges = [...aif.edges, { edgeID: '', fromID: '11', toID: '10' }];
  const { argument } = await readSample(JSON.stringify({ nodes, edges }), {
    beside: [{ name: 'a.txt', text: article }],
  });
  expect(argument.claims.get('1')?.citations).toEqual([
    { source: 'text', quote: 'The library should open on Sundays.' },
  ]);
});

test('words that stand twice in the text are quoted with what tells them apart', async () => {
  const text = 'Yes, it rains. They say it rains. So it rains.';
  const file = JSON.stringify({ nodes: [{ nodeID: 'a', type: 'I', text: 'it rains' }], edges: [] });
  const { argument } = await readSample(file, { beside: [{ name: 'a.txt', text }] });
  expect(argument.claims.get('a')?.citations).toEqual([
    { source: 'text', quote: { exact: 'it rains', prefix: 'Yes, ', suffix: '. They say it rains. So' } },
  ]);
});

test('what is out of order in a file is told with its place, and the rest is there', async () => {
  const file = `{ "nodes": [
  { "nodeID": "a", "type": "I", "text": "A." },
  { "nodeID": "a", "type": "I", "text": "Another." },
  { "type": "I", "text": "Nameless." },
  { "nodeID": "r", "type": "RA", "text": "RA" },
  { "nodeID": "r", "type": "CA", "text": "CA" },
  { "nodeID": "x", "type": "XX", "text": "X" }
], "edges": [
  { "fromID": "a", "toID": "r" },
  { "fromID": "b", "toID": "r" },
  { "fromID": "a", "toID": "a" }
] }`;
  const { losses } = await import('../../../src/formats/aif/readAif.ts').then(({ readAif }) =>
    readAif(file, { name: '', beside: [] }),
  );
  expect(losses.map(({ message, place }) => `${place?.line}:${place?.column} ${message}`)).toEqual([
    '4:3 An entry of “nodes” without a “nodeID” is left out.',
    '6:3 Two nodes have the same “nodeID”: only the first is read.',
    '10:3 An edge whose ends are not both there is left out.',
    '7:3 A node of another type than AIF knows is left out.',
    '2:3 An edge from a claim straight to a claim says not how it bears on it: it is left out.',
    '3:3 Two claims have the same id: steps belong to the first of them.',
    '5:3 A step that leads to nothing is left out.',
  ]);
});

import { expect, test } from 'vitest';
import type { ArgumentDocument } from '../../src/argument/document.ts';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { readAif } from '../../src/formats/aif/readAif.ts';
import { toAif } from '../../src/formats/aif/toAif.ts';
import { collectLosses } from '../../src/formats/losses.ts';
import type { Read, Written } from '../../src/formats/notation.ts';
import { readSadface } from '../../src/formats/sadface/readSadface.ts';
import { toSadface } from '../../src/formats/sadface/toSadface.ts';
import { type TreeStep, treeToGraph } from '../../src/formats/treeToGraph.ts';
import { forAll } from '../quotes/forAll.ts';
import { anyDocument } from './anyDocument.ts';

/** Every claim and every step with all that it stands on, whatever its place in the tree. */
function meaningOf(document: ArgumentDocument) {
  const { claims, steps } = treeToGraph(document, collectLosses());
  const byNode = new Map(steps.map((step) => [step.node.id, step]));
  const told = ({ node, from, to, bearing }: TreeStep): unknown => {
    const target = 'claim' in to ? to.claim : byNode.get(to.step);
    return [[...from], bearing, node.warrant ?? null, typeof target === 'object' ? told(target) : target];
  };
  return {
    claims: claims
      .map(({ id, text, citations }) => [id, text, citations.map(({ quote }) => quote)])
      .toSorted(),
    steps: steps.map((step) => JSON.stringify(told(step))).toSorted(),
  };
}

/** How often a field is there, in claims of any kind. */
const countIn = (document: ArgumentDocument, pattern: RegExp) =>
  JSON.stringify(document).match(pattern)?.length ?? 0;

function keeps(
  name: string,
  write: (document: ArgumentDocument) => Written,
  read: (text: string) => Read,
  lost: (document: ArgumentDocument) => Record<string, number>,
) {
  forAll(name, anyDocument, (document) => {
    expect(parseArgument(JSON.stringify(document)).problems).toEqual([]);
    const written = write(document);
    const back = read(written.text);
    expect(back.problems).toEqual([]);
    expect(back.losses).toEqual([]);
    expect(parseArgument(JSON.stringify(back.document)).problems).toEqual([]);
    expect(meaningOf(back.document as ArgumentDocument)).toEqual(meaningOf(document));
    const expected = Object.entries(lost(document)).filter(([, count]) => count > 0);
    expect(Object.fromEntries(written.losses.map(({ message, count }) => [message, count]))).toEqual(
      Object.fromEntries(expected),
    );
  });
}

const lostOfClaims = (document: ArgumentDocument) => ({
  'Names of claims are left out.': countIn(document, /"label":/g),
  'Notes on claims are left out.': countIn(document, /"note":/g),
  'Tags of claims are left out.': countIn(document, /"tags":/g),
  'Evidence is written as reasons.': countIn(document, /"role":"evidence"/g),
  'The question that the theses answer is left out.': countIn(document, /"issue":/g),
});

test('json → AIF → json keeps claims, steps, premises, warrants and quotations, and tells the rest', () => {
  keeps(
    'aif',
    toAif,
    (text) => readAif(text, { name: '', beside: [] }),
    (document) => ({
      ...lostOfClaims(document),
      'The title is left out: AIF has none, and readers take the name of the file.': 1,
      'The summary is left out.': countIn(document, /"summary":/g),
      'Of a source, only its text is written.': 1,
    }),
  );
});

test('json → SADFace → json keeps the title, the summary and the names of sources too', () => {
  keeps('sadface', toSadface, (text) => readSadface(text, { name: '', beside: [] }), lostOfClaims);
});

test('what bears on linked premises together is told, as it comes back among them', () => {
  const document: ArgumentDocument = {
    version: 1,
    title: 'Linked',
    thesis: {
      id: 't',
      text: 'The well is foul.',
      children: [
        {
          role: 'reason',
          premises: [
            { id: 'a', text: 'It smells.' },
            { id: 'b', text: 'What smells is foul.' },
          ],
          children: [{ role: 'reason', id: 'c', text: 'Both are known.' }],
        },
      ],
    },
  };
  const { losses, text } = toAif(document);
  expect(losses.map(({ message }) => message)).toContain(
    'What bears on linked premises together bears on the step that they make.',
  );
  const back = readAif(text, { name: '', beside: [] });
  expect(back.losses.map(({ message }) => message)).toEqual([
    'What backs a step, and no claim, stands among the premises of that step.',
  ]);
  expect(back.document?.thesis?.children?.[0]?.premises?.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('SADFace has offsets in the resource, and says where a quotation has none', () => {
  const document: ArgumentDocument = {
    version: 1,
    title: 'Quoted',
    thesis: {
      id: 't',
      text: 'The well is foul.',
      citations: [
        { source: 's', quote: 'well is', note: 'So it is.' },
        { source: 's', quote: 'never said' },
        { source: 's' },
        { source: 'u', quote: 'unseen' },
      ],
    },
    sources: [
      {
        id: 's',
        type: 'book',
        author: [{ family: 'Snow' }],
        text: { kind: 'full', paragraphs: ['First.', 'The well is dry.'] },
      },
      { id: 'u', type: 'book', title: 'Unseen' },
    ],
  };
  const { text, losses } = toSadface(document);
  expect(JSON.parse(text).nodes[0].sources).toEqual([
    { resource_id: 's', text: 'well is', offset: 12, length: 7 },
    { resource_id: 's', text: 'never said', offset: -1, length: 0 },
  ]);
  expect(losses.map(({ message, count }) => [message, count])).toEqual([
    ['What is known of a source beside its title and its text is left out.', 1],
    ['A source without its text in the map is left out.', 1],
    ['The place, the mode or the note of a citation is left out.', 1],
    ['A quotation has no offset: its words do not stand there once, as quoted.', 1],
    ['A citation is left out: it quotes nothing, or its source has no text in the map.', 2],
  ]);
});

test('linked premises that are used again together are steps from the same claims', () => {
  const document: ArgumentDocument = {
    version: 1,
    title: 'Again',
    issue: {
      text: 'Which?',
      theses: [
        {
          id: 't',
          text: 'The well is foul.',
          children: [
            {
              role: 'reason',
              id: 'l',
              premises: [
                { id: 'a', text: 'It smells.' },
                { id: 'b', text: 'What smells is foul.' },
              ],
            },
          ],
        },
        { id: 'u', text: 'Nobody should drink from it.', children: [{ role: 'reason', ref: 'l' }] },
      ],
    },
  };
  const { document: back } = readAif(toAif(document).text, { name: '', beside: [] });
  expect(meaningOf(back as ArgumentDocument)).toEqual(meaningOf(document));
  expect(meaningOf(document).steps).toEqual(['[["a","b"],"for",null,"t"]', '[["a","b"],"for",null,"u"]']);
});

// Maps that go into a notation of text and come back: what it can hold is the same, and the losses name the rest.

import { expect, test } from 'vitest';
import type { ArgumentDocument } from '../../src/argument/document.ts';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { readArgdown } from '../../src/formats/argdown/readArgdown.ts';
import { toArgdown } from '../../src/formats/argdown/toArgdown.ts';
import { readKialo } from '../../src/formats/kialo/readKialo.ts';
import { toKialo } from '../../src/formats/kialo/toKialo.ts';
import { collectLosses } from '../../src/formats/losses.ts';
import { nodesOf, refOf, sideOf } from '../../src/formats/nodesOf.ts';
import type { Read, ReadNotation, WriteNotation, Written } from '../../src/formats/notation.ts';
import { readMarkdown } from '../../src/formats/outline/readMarkdown.ts';
import { readOpml } from '../../src/formats/outline/readOpml.ts';
import { toMarkdown } from '../../src/formats/outline/toMarkdown.ts';
import { toOpml } from '../../src/formats/outline/toOpml.ts';
import { type PlainClaim, plainTree } from '../../src/formats/plainTree.ts';
import { type TreeStep, treeToGraph } from '../../src/formats/treeToGraph.ts';
import { forAll } from '../quotes/forAll.ts';
import { anyDocument } from './anyDocument.ts';

const countIn = (document: ArgumentDocument, pattern: RegExp) =>
  JSON.stringify(document).match(pattern)?.length ?? 0;

/** There and back, without a word on the way back but those that belong to the notation. */
function through(document: ArgumentDocument, write: WriteNotation, read: ReadNotation) {
  expect(parseArgument(JSON.stringify(document)).problems).toEqual([]);
  const written = write(document) as Written;
  const back = read(written.text, { name: '', beside: [] }) as Read;
  expect(back.problems).toEqual([]);
  expect(parseArgument(JSON.stringify(back.document)).problems).toEqual([]);
  return { written, back: back.document as ArgumentDocument };
}

const told = ({ losses }: Written) =>
  Object.fromEntries(losses.map(({ message, count = 1 }) => [message, count]));
const present = (losses: Record<string, number>) =>
  Object.fromEntries(Object.entries(losses).filter(([, count]) => count > 0));

/** The losses that most of them share. */
const lostOf = (document: ArgumentDocument) => ({
  'The summary is left out.': countIn(document, /"summary":/g),
  'The question that the theses answer is left out.': countIn(document, /"issue":/g),
  'Notes on claims are left out.': countIn(document, /"note":/g),
  'Warrants are left out.': countIn(document, /"warrant":/g),
});
const ofOutlines = (document: ArgumentDocument) => ({
  'A premise that is used again by itself is written with all that it is linked with.':
    premisesUsedAgain(document),
  'Tags of claims are left out.': countIn(document, /"tags":/g),
  'Objections to a step are written as objections to the claim.': countIn(document, /"against":"inference"/g),
  'Linked premises are written as one claim, joined by “And:”.': countIn(document, /"premises":/g),
});
function premisesUsedAgain(document: ArgumentDocument): number {
  const placed = [...nodesOf(document)];
  const premises = placed.flatMap(({ node, slot }) => (slot === 'premise' ? (node.id ?? []) : []));
  return placed.filter(({ node, slot }) => slot !== 'premise' && premises.includes(refOf(node) ?? '')).length;
}
const namedPremises = (document: ArgumentDocument) =>
  [...nodesOf(document)].filter(({ node, slot }) => slot === 'premise' && node.label).length;
const ofNames = (document: ArgumentDocument) => ({
  'Names of claims are left out.': countIn(document, /"label":/g),
});
const idsLost = (document: ArgumentDocument) => countIn(document, /"id":"c\d/g);

/** A claim as outlines have it, with what `more` says of it. */
const outlined = (claim: PlainClaim, more: (claim: PlainClaim) => unknown): unknown => [
  sideOf(claim.node) === 'inference' ? 'objection' : sideOf(claim.node),
  more(claim),
  claim.children.map((each) => outlined(each, more)),
];
const outlines = (document: ArgumentDocument, more: (claim: PlainClaim) => unknown) =>
  plainTree(document).map((each) => outlined(each, more));

test('json → Kialo → json keeps claims, sides, cross references and sources, and tells the rest', () => {
  forAll('Kialo', anyDocument, (document) => {
    const { written, back } = through(document, toKialo, readKialo);
    const side = (of: ArgumentDocument) =>
      JSON.parse(JSON.stringify(outlines(of, meaning)).replaceAll('evidence', 'reason'));
    const meaning = ({ text, target, citations }: PlainClaim) =>
      target ? ['see', target.text] : [text, citations.length > 0];
    expect(side(back)).toEqual(side(document));
    expect(told(written)).toEqual(
      present({
        ...lostOf(document),
        ...ofOutlines(document),
        ...ofNames(document),
        'Evidence is written as reasons.': countIn(document, /"role":"evidence"/g),
        'Quotations are left out.': countIn(document, /"quote":/g),
        'Claims are named by their numbers, in place of their ids.': idsLost(document),
      }),
    );
  });
});

test('json → Markdown → json keeps claims, roles and names, and tells the rest', () => {
  forAll('Markdown', anyDocument, (document) => {
    const { written, back } = through(document, toMarkdown, readMarkdown);
    const meaning = (claim: PlainClaim) => [(claim.target ?? claim).text, claim.node.label ?? null];
    expect(outlines(back, meaning)).toEqual(outlines(document, meaning));
    expect(told(written)).toMatchObject(
      present({
        ...lostOf(document),
        ...ofOutlines(document),
        'Names of premises that are written as one claim are left out.': namedPremises(document),
        'Ids of claims are left out.': idsLost(document),
      }),
    );
  });
});

test('json → OPML → json keeps claims, roles and notes, and tells the rest', () => {
  forAll('OPML', anyDocument, (document) => {
    const { written, back } = through(document, toOpml, readOpml);
    const meaning = (claim: PlainClaim) => [(claim.target ?? claim).text, claim.note];
    expect(outlines(back, meaning)).toEqual(outlines(document, meaning));
    const { 'Notes on claims are left out.': _, ...lost } = lostOf(document);
    expect(told(written)).toMatchObject(
      present({
        ...lost,
        ...ofOutlines(document),
        ...ofNames(document),
        'Ids of claims are left out.': idsLost(document),
      }),
    );
  });
});

/** Every claim and step by words, whatever its place in the tree. */
function stepsOf(document: ArgumentDocument) {
  const { argument, claims, steps } = treeToGraph(document, collectLosses());
  const byNode = new Map(steps.map((step) => [step.node.id, step]));
  const words = (id: string) => {
    const claim = argument.claims.get(id);
    return claim?.kind === 'text' ? claim.text : id;
  };
  const said = ({ node, from, to, bearing }: TreeStep): unknown => {
    const target = 'claim' in to ? words(to.claim) : byNode.get(to.step);
    return [from.map(words), node.against, bearing, typeof target === 'object' ? said(target) : target];
  };
  return {
    claims: claims.map(({ text, tags }) => JSON.stringify([text, tags])).toSorted(),
    // The same step twice is one to Argdown.
    steps: [...new Set(steps.map((step) => JSON.stringify(said(step))))].toSorted(),
  };
}

test('json → Argdown → json keeps claims, steps, linked premises, undercuts and tags, and tells the rest', () => {
  let whole = 0;
  forAll('Argdown', anyDocument, (document) => {
    const { written, back } = through(document, toArgdown, readArgdown);
    const losses = told(written);
    const changed = Object.keys(losses).filter((message) =>
      /^(Linked premises that object|Objections to a step (of|from))/.test(message),
    );
    // Else what is joined, or moved to another step, is told.
    if (changed.length === 0) {
      whole++;
      expect(stepsOf(back)).toEqual(stepsOf(document));
    }
    const {
      'The question that the theses answer is left out.': issue,
      'The summary is left out.': _,
      ...lost
    } = lostOf(document);
    expect(losses).toMatchObject(
      present({
        ...lost,
        'The question that the theses answer is left out: the title stands for it.': issue,
        'Evidence is written as reasons.': countIn(document, /"role":"evidence"/g),
        'Quotations are left out.': countIn(document, /"quote":/g),
        'Ids of claims are left out.': idsLost(document),
      }),
    );
  });
  expect(whole).toBeGreaterThan(10);
});

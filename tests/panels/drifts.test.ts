// What the document knows of an argument arrives on paper, in the handout, in the details and in the outline.

import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { Handout } from '../../src/apps/handout/Handout.tsx';
import { documentContents } from '../../src/document/documentContents.ts';
import { Details } from '../../src/panels/details/Details.tsx';
import { Outline } from '../../src/panels/outline/Outline.tsx';
import { PrintedOutline } from '../../src/panels/print/PrintedOutline.tsx';
import { PrintedSources } from '../../src/panels/print/PrintedSources.tsx';
import { PrintTitle } from '../../src/panels/print/PrintTitle.tsx';
import { Sources } from '../../src/panels/sources/Sources.tsx';
import { shipped } from '../argument/maps.ts';
import { drifts } from '../document/drifts.ts';
import { wordsOf } from '../site-builder/built.ts';
import { rendered } from './rendered.ts';

const plain = (html: string) => wordsOf(html).replace(/ (?=[.,:])/g, '');
const of = (argument: typeof drifts) => ({ contents: documentContents(argument) });

describe('on paper', () => {
  const outline = rendered(drifts, createElement(PrintedOutline, of(drifts)));

  test('stand question, warrant, tags, note and what names no source', () => {
    const words = plain(outline);
    expect(words).toContain('Question What spreads cholera?');
    expect(words).toContain('Why this counts for it: What they shared was the pump.');
    expect(words).toContain('Tags: maps · London');
    expect(words).toContain('Translated here.');
    expect(words.match(/Asserted in the essay without a source\./g)).toHaveLength(4);
  });

  test('a quotation has its language, its omissions, and that it was not checked', () => {
    expect(outline).toContain('<bdi lang="de" class="print-words">“Die Brauer tranken Bier.”</bdi>');
    expect(outline).toContain('“one pump […] of death”');
    expect(plain(outline)).toContain('of death” ○ Not checked: no full text here.');
  });

  test('a branch has what a claim used again rests on', () => {
    const contents = documentContents(drifts, 'air');
    const words = plain(rendered(drifts, createElement(PrintedOutline, { contents })));
    expect(words).toContain('[1] Round the pump: “one pump […] of death”');
    expect(words).not.toContain('Question');
  });

  test('a source has editor, link from its DOI, licence, and how its citations came out', () => {
    const words = plain(rendered(drifts, createElement(PrintedSources, of(drifts))));
    expect(words).toContain('[3] William Farr: Les eaux, book, vol. 2, Churchill, London, Wellcome Library,');
    expect(words).toContain('https://doi.org/10.1000/182 Licence: CC0. Cited in 1.2, 1.3a, 2.2.');
    expect(words).toContain('3 citations: ○ Not checked: the text was not loaded (3).');
    expect(words).toContain('Sources that it reports are cited in 1.2.');
  });

  test('the text that is taken apart stands at the head', () => {
    const words = plain(rendered(drifts, createElement(PrintTitle, of(drifts))));
    expect(words).toContain('Text: A. Roe, Round the pump [1]');
  });
});

test('a handout says once that most claims name no source', () => {
  const origin = { name: null, file: 1, base: null, host: null };
  const words = plain(rendered(shipped('putin-zelensky-summit'), createElement(Handout), { origin }));
  expect(words.match(/23 of 28 claims name no source beyond the article\./g)).toHaveLength(1);
});

describe('in the details', () => {
  const details = (focus: string | null, argument = drifts) =>
    rendered(argument, createElement(Details), { focus });

  test('of a claim used again stands what it rests on, in its language', () => {
    expect(plain(details('again'))).toContain('“one pump […] of death”');
    expect(plain(details('again'))).toContain('maps · London');
    expect(details('brewers')).toMatch(/lang="de"[^>]*>“Die Brauer tranken Bier\.”/);
  });

  test('stands who wrote the text analysed, and through whom another is known', () => {
    expect(plain(details('near'))).toMatch(/Who is behind it\? .*Round the pump A\. Roe essay/);
    expect(plain(details('brewers'))).toContain('The essay, reporting J. Snow p. 7');
  });

  test('linked premises that name a source are not said to name none', () => {
    expect(plain(details('both'))).not.toContain('without a source');
    expect(plain(details('near'))).toContain('Asserted in the essay without a source.');
  });

  test('before a claim is chosen stand question and text, and claims are counted as everywhere', () => {
    const words = plain(details(null));
    expect(words).toContain('Question: What spreads cholera?');
    expect(words).toContain('Text: A. Roe, Round the pump');
    expect(words).toContain('8 claims and 3 sources. 4 claims name a source other than the essay.');
  });
});

test('the outline has quotations in their language', () => {
  const html = rendered(drifts, createElement(Outline), { expanded: new Set(drifts.claims.keys()) });
  expect(html).toMatch(/lang="de"[^>]*>“Die Brauer tranken Bier\.”/);
  expect(plain(html)).toContain('William Farr');
});

test('the list of sources has editor, link and what is known through others', () => {
  const words = plain(rendered(drifts, createElement(Sources)));
  expect(words).toContain('Les eaux William Farr · Only the second volume.');
  expect(words).toContain('book, vol. 2, Churchill, London, Wellcome Library, March 1855');
  expect(words).toContain('Known here through Round the pump. Primary source not consulted.');
  expect(words).toContain('Licence: CC0.');
});

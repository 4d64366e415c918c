import { expect, test } from 'vitest';
import type { Argument, Citation, Claim, Source } from '../../src/argument/argument.ts';
import { attributionOf } from '../../src/labels/saidBy.ts';
import {
  accessibleName,
  analysedNoun,
  analysedSource,
  bearingOf,
  childrenWords,
  locatorWords,
  namesSource,
  nounFor,
  otherOccurrences,
  roleOf,
  sourceShortName,
  sourceTitle,
  speakersOf,
  standingSigns,
  standingWords,
  unsourcedCount,
  unsourcedSentence,
  unsourcedWords,
} from '../../src/labels/wording.ts';
import { mapOf } from '../argument/maps.ts';

const argument = mapOf(
  {
    id: 'thesis',
    text: 'No summit.',
    label: 'No summit',
    citations: [{ source: 'article' }],
    children: [
      {
        id: 'legitimacy',
        role: 'reason',
        label: 'Recognition',
        premises: [
          { id: 'standing', text: 'It would raise his standing.', citations: [{ source: 'article' }] },
          { id: 'line', text: 'He is called illegitimate' },
        ],
        children: [
          { id: 'step', role: 'objection', against: 'inference', text: 'It does not follow!' },
          {
            id: 'no',
            role: 'objection',
            text: 'He says “no.”',
            children: [
              {
                id: 'yes',
                role: 'objection',
                text: 'He says: “Yes”',
                children: [{ id: 'deep', role: 'objection', text: 'Well?' }],
              },
            ],
          },
        ],
      },
      {
        id: 'lavrov-said',
        role: 'evidence',
        text: 'Lavrov said so.',
        citations: [
          { source: 'lavrov', locator: { label: 'paragraph', value: '2' } },
          { source: 'article', locator: { label: 'paragraph', value: '3' } },
        ],
      },
      {
        id: 'two-said',
        role: 'evidence',
        text: 'Two said so.',
        citations: [{ source: 'hill' }, { source: 'lavrov' }, { source: 'hill' }],
      },
      { id: 'bare', role: 'reason', text: 'It is so.' },
      { id: 'again', role: 'reason', ref: 'no' },
    ],
  },
  {
    sources: [
      { id: 'lavrov', type: 'speech', author: [{ family: 'Lavrov', given: 'Sergei' }], via: 'tass' },
      {
        id: 'tass',
        type: 'article-newspaper',
        author: [{ literal: 'TASS' }],
        issued: { 'date-parts': [[2025, 8]] },
        via: 'article',
      },
      { id: 'hill', type: 'interview', title: 'An interview', via: 'article' },
      { id: 'article', type: 'article-newspaper', title: 'Why not', genre: 'analysis' },
    ],
  },
);

function claim(id: string, from: Argument = argument): Claim {
  const found = from.claims.get(id);
  if (!found) throw new Error(`No claim ${id}`);
  return found;
}
const source = (fields: Partial<Source>): Source => ({ id: 's', type: 'book', ...fields });
const role = (id: string) => roleOf(argument, claim(id));
const bearing = (id: string) => bearingOf(argument, claim(id));
const spoken = (id: string) => accessibleName(argument, claim(id));

test('every standing has a word and a sign of its own', () => {
  expect(Object.keys(standingSigns)).toEqual(Object.keys(standingWords));
  expect(new Set(Object.values(standingWords)).size).toBe(6);
  expect(new Set(Object.values(standingSigns)).size).toBe(6);
});

test('a role is named with what is particular about it', () => {
  expect(role('thesis')).toBe('Thesis');
  expect(role('legitimacy')).toBe('Linked reason');
  expect(role('standing')).toBe('Premise 1 of 2');
  expect(role('line')).toBe('Premise 2 of 2');
  expect(role('step')).toBe('Objection to the step');
  expect(role('no')).toBe('Objection');
  expect(role('yes')).toBe('Rebuttal');
  expect(role('lavrov-said')).toBe('Evidence');
});

test('how a claim bears on its parent is said in words', () => {
  expect(bearing('legitimacy')).toBe('A reason for');
  expect(bearing('standing')).toBe('A premise of');
  expect(bearing('step')).toBe('An objection to the step from');
  expect(bearing('no')).toBe('An objection to');
  expect(bearing('yes')).toBe('A rebuttal of');
  expect(bearing('lavrov-said')).toBe('Evidence for');
});

test('children are counted in words, one or several', () => {
  expect(childrenWords(argument, claim('thesis'))).toBe('3 reasons, 2 pieces of evidence');
  expect(childrenWords(argument, claim('legitimacy'))).toBe('2 objections');
  expect(childrenWords(argument, claim('no'))).toBe('1 rebuttal');
  expect(childrenWords(argument, claim('bare'))).toBe('');
  const one = mapOf({
    id: 't',
    text: 'X',
    children: [
      { role: 'evidence', text: 'X' },
      { role: 'objection', text: 'X' },
    ],
  });
  expect(childrenWords(one, claim('t', one))).toBe('1 piece of evidence, 1 objection');
});

test('a card is heard as its role, its sentence and what hangs on it', () => {
  expect(spoken('thesis')).toBe('Thesis: No summit. 3 reasons, 2 pieces of evidence.');
  expect(spoken('bare')).toBe('Reason: It is so.');
  expect(spoken('again')).toBe('Reason: He says “no.” Used again here.');
});

test('a sentence without a full stop is heard with one', () => {
  expect(spoken('line')).toBe('Premise 2 of 2: He is called illegitimate.');
  expect(spoken('yes')).toBe('Rebuttal: He says: “Yes”. 1 rebuttal.');
  expect(spoken('deep')).toBe('Rebuttal: Well?');
  expect(spoken('step')).toBe('Objection to the step: It does not follow!');
});

test('of a sentence as long as a chapter the beginning is heard', () => {
  const long = mapOf({ id: 't', text: 'A sentence goes on. '.repeat(2500).trim() });
  const heard = accessibleName(long, claim('t', long));
  expect(heard.length).toBeLessThan(2100);
  expect(heard).toMatch(/^Thesis: A sentence .* …$/u);
});

test('sentences of other scripts end in their own way', () => {
  for (const text of ['霍乱由水传播。', 'هل هذا صحيح؟', '本当！']) {
    const foreign = mapOf({ id: 't', text });
    expect(accessibleName(foreign, claim('t', foreign))).toBe(`Thesis: ${text}`);
  }
});

test('no id is ever heard', () => {
  const secret = mapOf({
    id: 'id-one',
    text: 'One.',
    children: [
      { id: 'id-two', role: 'reason', premises: [{ id: 'id-three', text: 'Three.' }, { ref: 'id-four' }] },
      { id: 'id-four', role: 'objection', text: 'Four.' },
    ],
  });
  for (const found of secret.claims.values()) expect(accessibleName(secret, found)).not.toContain('id-');
});

test('a claim used again is also under the other parents, each a place to go to', () => {
  expect(otherOccurrences(argument, claim('no'))).toEqual([{ id: 'again', under: 'No summit', remark: '' }]);
  expect(otherOccurrences(argument, claim('again'))).toEqual([
    { id: 'no', under: 'Recognition', remark: '' },
  ]);
  expect(otherOccurrences(argument, claim('bare'))).toEqual([]);
});

test('the speakers of a source are its authors, or its editors', () => {
  const a = { family: 'Snow', given: 'John' };
  const b = { family: 'Farr', given: 'William' };
  expect(speakersOf(source({ author: [a] }))).toBe('John Snow');
  expect(speakersOf(source({ author: [a, b] }))).toBe('John Snow and William Farr');
  expect(speakersOf(source({ author: [a, b, { literal: 'GRO' }] }))).toBe('John Snow, William Farr and GRO');
  expect(speakersOf(source({ editor: [b] }))).toBe('William Farr');
  expect(speakersOf(source({}))).toBe('');
  expect(speakersOf(source({ author: [{}] }))).toBe('');
  expect(speakersOf(source({ author: [{}, { literal: ' ' }], editor: [b] }))).toBe('William Farr');
});

test('a source has a noun: its genre, its type, or text', () => {
  expect(nounFor(source({ genre: 'analysis' }))).toBe('analysis');
  expect(nounFor(source({ type: 'article-newspaper' }))).toBe('newspaper article');
  expect(nounFor(source({ type: 'figure' }))).toBe('text');
});

test('a source is called by its title, its speakers, or what it is', () => {
  expect(sourceTitle(source({ title: 'On Cholera' }))).toBe('On Cholera');
  expect(sourceTitle(source({ type: 'speech', author: [{ family: 'Hill' }] }))).toBe('Hill, speech');
  expect(sourceTitle(source({ type: 'report' }))).toBe('The report');
  expect(sourceTitle(source({ type: 'report', title: ' ' }))).toBe('The report');
  expect(sourceTitle(source({ title: '<i>Homo sapiens</i> in H<sub>2</sub>O' }))).toBe('Homo sapiens in H2O');
});

test('for a card a source is called by who speaks and when', () => {
  const snow = { family: 'Snow', given: 'John' };
  const issued = { 'date-parts': [[1855, 3, 14]] };
  expect(sourceShortName(source({ author: [snow] }))).toBe('John Snow');
  expect(sourceShortName(source({ author: [snow], issued }))).toBe('John Snow, 1855');
  expect(sourceShortName(source({ author: [snow, { family: 'Farr' }], issued }))).toBe(
    'Snow and others, 1855',
  );
  expect(sourceShortName(source({ author: [{ literal: 'GRO' }, snow] }))).toBe('GRO and others');
  expect(sourceShortName(source({ title: 'On Cholera', issued }))).toBe('On Cholera');
  expect(sourceShortName(source({ editor: [snow], title: 'On Cholera', issued }))).toBe('John Snow, 1855');
  const vanGogh = { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' };
  expect(sourceShortName(source({ author: [vanGogh, snow, snow] }))).toBe('van Gogh and others');
  expect(sourceShortName(source({ author: [snow], issued: { 'date-parts': [[-380]] } }))).toBe(
    'John Snow, 380 BC',
  );
  expect(sourceShortName(source({ author: [snow], issued: { 'date-parts': [['']] } }))).toBe('John Snow');
  expect(sourceShortName(source({ type: 'report' }))).toBe('The report');
});

test('a locator is short for what is counted often, and in words otherwise', () => {
  const at = (label: NonNullable<Citation['locator']>['label'], value: string) =>
    locatorWords({ source: 's', locator: { label, value } });
  expect(at('paragraph', '2')).toBe('¶ 2');
  expect(at('page', '39')).toBe('p. 39');
  expect(at('section', '4')).toBe('§ 4');
  expect(at('timestamp', '12:30')).toBe('at 12:30');
  expect(at('chapter', '7')).toBe('chapter 7');
  expect(locatorWords({ source: 's' })).toBe('');
});

test('the text analysed is the one that reports most others', () => {
  expect(analysedSource(argument)?.id).toBe('article');
  expect(analysedNoun(argument)).toBe('the analysis');
});

test('the text analysed is the one that reports others; sources that report nothing are named ones', () => {
  const one = mapOf({ text: 'X' }, { sources: [{ id: 'a', type: 'article-newspaper' }] });
  expect(analysedSource(one)).toBeUndefined();
  expect(analysedNoun(one)).toBe('this map');
  const two = mapOf(
    { text: 'X' },
    {
      sources: [
        { id: 'a', type: 'book' },
        { id: 'b', type: 'book' },
      ],
    },
  );
  expect(analysedSource(two)).toBeUndefined();
  expect(analysedNoun(two)).toBe('this map');
  expect(analysedNoun(mapOf({ text: 'X' }))).toBe('this map');
});

test('a claim names a source if it cites one beyond the text analysed', () => {
  expect(namesSource(argument, claim('lavrov-said'))).toBe(true);
  expect(namesSource(argument, claim('standing'))).toBe(false);
  expect(namesSource(argument, claim('bare'))).toBe(false);
});

test('a claim without a source is said to be asserted', () => {
  expect(unsourcedSentence(argument)).toBe('Asserted in the analysis without a source.');
});

test('a card says who speaks, through whom, and where', () => {
  expect(attributionOf(argument, claim('lavrov-said'))).toBe(
    'Sergei Lavrov, through TASS, 2025 and the analysis ¶ 2',
  );
});

test('of several sources a card names the first and counts the others once', () => {
  expect(attributionOf(argument, claim('two-said'))).toBe('An interview and 1 more, through the analysis');
});

test('a claim that cites only the text analysed has no attribution', () => {
  expect(attributionOf(argument, claim('standing'))).toBe('');
  expect(attributionOf(argument, claim('bare'))).toBe('');
});

/** A claim that is used again under one parent, for and against it, and under another. */
const sameRef = () =>
  mapOf({
    id: 't',
    text: 'Thesis.',
    children: [
      {
        id: 'a',
        role: 'reason',
        text: 'Reason A.',
        children: [
          { id: 'a1', role: 'reason', ref: 'x' },
          { id: 'a2', role: 'objection', ref: 'x' },
          { id: 'a3', role: 'reason', ref: 'x' },
        ],
      },
      { id: 'x', role: 'reason', text: 'Claim X.' },
      { id: 'b', role: 'reason', text: 'Reason B.', children: [{ id: 'b1', role: 'reason', ref: 'x' }] },
    ],
  });

test('a claim that stands several times under one parent is also under it once, for and against', () => {
  const argument = sameRef();
  const places = (id: string) => {
    const claim = argument.claims.get(id);
    return claim && otherOccurrences(argument, claim).map(({ under, remark }) => under + remark);
  };
  expect(places('x')).toEqual(['Reason A. (for and against)', 'Reason B.']);
  expect(places('b1')).toEqual(['Thesis.', 'Reason A. (for and against)']);
  // From where it stands itself, its own parent is named only for what it says besides.
  expect(places('a1')).toEqual(['Thesis.', 'Reason A. (for and against)', 'Reason B.']);
});

test('where most claims name no source, that is counted, to be said once', () => {
  const cites = { citations: [{ source: 's' }] };
  const child = (more: object) => ({ role: 'reason', text: 'R.', ...more });
  const map = (...children: object[]) =>
    mapOf({ text: 'T.', children }, { sources: [{ id: 's', type: 'book' }] });
  const thin = map(child(cites), child({}), child({}), child({}));
  expect(unsourcedCount(thin)).toMatchObject({ unsourced: 4, of: 5, most: true });
  expect(unsourcedWords(thin)).toBe('4 of 5 claims name no source');
  expect(unsourcedCount(map(child(cites), child(cites), child(cites), child({}))).most).toBe(false);
});

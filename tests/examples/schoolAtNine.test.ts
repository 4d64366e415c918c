// The map that shows what the format can hold: rival theses, claims that they share, attacks on steps, votes.

import { expect, test } from 'vitest';
import type { Claim } from '../../src/argument/argument.ts';
import { ancestorsOf } from '../../src/argument/walk.ts';
import { tourOf } from '../../src/tours/steps.ts';
import { shipped } from '../argument/maps.ts';
import { ran } from '../cli/ran.ts';

const argument = shipped('school-at-nine');
const claims = [...argument.claims.values()];
const thesisOf = (id: string) => ancestorsOf(argument, id).at(-1) ?? id;

test('every quotation stands word for word in the minutes that come with the map', async () => {
  const { code, out, err } = await ran(['check', 'data/school-at-nine.json']);
  const [text = '', ...lines] = out.trimEnd().split('\n');
  const summary = lines.pop();
  expect([code, err]).toEqual([0, '']);
  expect(text).toContain('the very text that the map names');
  expect(lines.filter((line) => !/^✓ .*: Word for word/.test(line))).toEqual([]);
  expect(lines.length).toBeGreaterThan(35);
  expect(summary).toMatch(/no problems.*[1-9]\d* word for word, with omissions/);
});

test('every claim of its own has a label of one to four words, a tag by kind and a citation', () => {
  const own = claims.filter(({ kind }) => kind === 'text');
  const incomplete = own.filter(
    ({ label = '', tags, citations }) =>
      !/^\S+( \S+){0,3}$/.test(label) || tags.length !== 1 || citations.length === 0,
  );
  expect(incomplete.map(({ id }) => id)).toEqual([]);
});

test('every step from one claim to another has its warrant, except attacks that are used again', () => {
  const bare = claims.filter(({ role, premise, warrant, kind, against }) => {
    const isStep = role !== 'thesis' && !premise;
    return isStep && warrant === undefined && !(kind === 'reuse' && against === 'inference');
  });
  expect(bare.map(({ id }) => id)).toEqual([]);
});

test('half of the map is against, and at least four objections attack a step', () => {
  const against = claims.filter(({ role, premise }) => role === 'objection' && !premise);
  expect(against.length).toBeGreaterThanOrEqual(claims.length / 2);
  expect(against.filter((claim) => claim.against === 'inference').length).toBeGreaterThanOrEqual(4);
});

test('claims are shared between theses: what speaks for one speaks against another', () => {
  const shared = claims.flatMap((claim) => {
    const target = claim.kind === 'reuse' ? argument.claims.get(claim.target) : undefined;
    return target && thesisOf(claim.id) !== thesisOf(target.id) ? [[target, claim] as const] : [];
  });
  const turned = ([target, claim]: readonly [Claim, Claim]) =>
    (target.role === 'objection') !== (claim.role === 'objection');
  expect(shared.length).toBeGreaterThanOrEqual(4);
  expect(shared.filter(turned).length).toBeGreaterThanOrEqual(3);
});

test('its lesson takes ten minutes, and ends with the vote it began with', () => {
  const { title, steps } = tourOf(argument, 'lesson');
  expect(title).toBe('A lesson in ten minutes');
  expect(steps.reduce((sum, { seconds = 0 }) => sum + seconds, 0)).toBe(600);
  const labels = argument.theses.map((id) => argument.claims.get(id)?.label);
  expect(steps[0]?.question?.choices).toEqual(labels);
  expect(steps.at(-1)?.question?.choices).toEqual(labels);
  expect(steps.filter(({ caption, notes }) => !caption || !notes)).toEqual([]);
});

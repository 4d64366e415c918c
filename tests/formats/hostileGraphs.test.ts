import { describe, expect, test } from 'vitest';
import { detectNotation } from '../../src/formats/detectNotation.ts';
import type { NotationName } from '../../src/formats/notation.ts';
import { readAsMap } from '../../src/formats/readAsMap.ts';
import { aif, article, brat, graphml, microtexts, sadface, yed } from './samples.ts';

const samples: Partial<Record<NotationName, string>> = {
  aif: JSON.stringify(aif),
  sadface: JSON.stringify(sadface, null, 1),
  brat,
  microtexts,
  graphml,
};
const most = 50_000;
/** As many as grow to a map in little time on a machine that is shared: what is not linear shows by them, too. */
const some = 10_000;
const numbers = Array.from({ length: some }, (_, at) => at);
const long = 'x'.repeat(10_000_000);
const nodes = (type: string) =>
  numbers.map((at) => `{"nodeID":${at},"type":"${type}","text":"Claim ${at}."}`).join(',');
const inAif = (all: string, edges: string) => `{"nodes":[${all}],"edges":[${edges}]}`;
const edgesTo = (next: (at: number) => number, step: (at: number) => string) =>
  numbers
    .map((at) => `{"fromID":${at},"toID":"${step(at)}"},{"fromID":"${step(at)}","toID":${next(at)}}`)
    .join(',');
const schemes = (type: string) => numbers.map((at) => `{"nodeID":"s${at}","type":"${type}"}`).join(',');

/** Which notation, what is written in it, and what is said: a problem, or that there is a map. */
const hostile: readonly (readonly [string, NotationName, string, RegExp | 'a map'])[] = [
  ['a nesting of 50,000 in JSON', 'aif', `{"nodes":${'['.repeat(most)}`, /^1:\d+ .*levels deep/],
  ['a nesting of 50,000 in SADFace', 'sadface', `{"nodes":${'{"a":'.repeat(most)}`, /levels deep/],
  [
    'a nesting of 50,000 in GraphML',
    'graphml',
    `<graphml>${'<graph><node id="a">'.repeat(most)}`,
    /levels deep/,
  ],
  ['a nesting of 50,000 in microtexts', 'microtexts', `<arggraph>${'<edu>'.repeat(most)}`, /levels deep/],
  ['a list for a file', 'aif', '[1, 2]', /no object/],
  ['no list of nodes', 'aif', '{"AIF":{"nodes":3}}', /^1:8 .*no.*here|^1:8 .*“nodes”/],
  ['no list of nodes in SADFace', 'sadface', '{"nodes":{}}', /“nodes”/],
  [
    'a circle of 10,000',
    'aif',
    inAif(
      `${nodes('I')},${schemes('RA')}`,
      edgesTo(
        (at) => (at + 1) % some,
        (at) => `s${at}`,
      ),
    ),
    'a map',
  ],
  [
    'a star of 10,000 attacks on one step',
    'aif',
    inAif(
      `${nodes('I')},${schemes('CA')}`,
      edgesTo(
        () => 0,
        (at) => `s${at}`,
      ),
    ),
    'a map',
  ],
  [
    'one step between 10,000 claims',
    'aif',
    inAif(
      `${nodes('I')},{"nodeID":"s","type":"RA"}`,
      edgesTo(
        (at) => at,
        () => 's',
      ),
    ),
    'a map',
  ],
  [
    '10,000 claims of one id',
    'aif',
    inAif(numbers.map(() => '{"nodeID":1,"type":"I","text":"A."}').join(','), ''),
    'a map',
  ],
  ['a line of 10 MB', 'aif', inAif(`{"nodeID":1,"type":"I","text":"${long}"}`, ''), 'a map'],
  [
    'a line of 10 MB in SADFace',
    'sadface',
    `{"resources":[{"id":"r","content":"${long}"}],"nodes":[{"id":"a","type":"atom","text":"A","sources":[{"resource_id":"r","text":"xx","offset":9,"length":2}]}],"edges":[]}`,
    'a map',
  ],
  ['a line of 10 MB in brat', 'brat', `T1\tClaim 0 5\t${long}\n${long}`, 'a map'],
  [
    '10,000 lines of brat',
    'brat',
    numbers.map((at) => `T${at}\tClaim ${at} ${at + 5}\tClaim`).join('\n'),
    'a map',
  ],
  ['an attribute of 10 MB', 'graphml', `<graphml><graph><node id="${long}"/></graph></graphml>`, 'a map'],
  [
    'a text of 10 MB in XML',
    'microtexts',
    `<arggraph><edu id="e">${long}</edu><adu id="a"/><edge type="seg" src="e" trg="a" id="c"/></arggraph>`,
    'a map',
  ],
  [
    'entities that multiply',
    'graphml',
    '<!DOCTYPE graphml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<graphml>&b;</graphml>',
    /^2:\d+ .*entity/,
  ],
  [
    'a file that XML names',
    'microtexts',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><arggraph>&x;</arggraph>',
    /entity/,
  ],
  ['XML of another kind', 'graphml', '<svg/>', /no claim/],
  ['nothing', 'brat', '', /Nothing is annotated/],
  [
    'letters that are none',
    'aif',
    '{"nodes":[{"nodeID":"\\ud800","type":"I","text":"\\udc00 half"}],"edges":[]}',
    'a map',
  ],
  [
    'zeros and signs of control',
    'brat',
    'T1\tClaim 0 5\tWe\u0000ll\u0007\nR1\tsupports Arg1:T1 Arg2:T1',
    'a map',
  ],
];

const readMap = (text: string, from: NotationName) =>
  readAsMap(text, { name: 'hostile', beside: [{ name: 'beside.txt', text: article }] }, from);

describe('hostile files of notations that are graphs', () => {
  test.each(hostile)('%s', async (_, notation, text, said) => {
    const { argument, problems } = await readMap(text, notation);
    const [first] = problems;
    if (said === 'a map') expect(first?.message).toBeUndefined();
    else expect(`${first?.line}:${first?.column} ${first?.message}`).toMatch(said);
    expect(argument === null).toBe(said !== 'a map');
  });

  test.each(Object.entries(samples))(
    '%s that is cut off anywhere says so with a place',
    async (notation, text) => {
      for (let length = 1; length < text.length; length += 7) {
        const { argument, problems } = await readAsMap(
          text.slice(0, length),
          { name: '', beside: [] },
          notation as NotationName,
        );
        const [first] = problems;
        if (argument) continue;
        expect(first?.message).toMatch(/\S{3}/);
        expect(first?.line).toBeGreaterThan(0);
        expect(first?.message).not.toMatch(/could not be read|Error|undefined|object Object/);
      }
    },
  );

  test.each(Object.entries(samples))(
    '%s with bytes that are not its own is no exception',
    async (notation, text) => {
      for (let at = 0; at < text.length; at += 13) {
        const damaged = `${text.slice(0, at)}\u{FFFD}\u0000${text.slice(at + 2)}`;
        const { problems } = await readAsMap(damaged, { name: '', beside: [] }, notation as NotationName);
        expect(problems.map(({ message }) => message).join()).not.toMatch(/could not be read|Error:/);
      }
    },
  );
});

test.each([...Object.entries(samples), ['graphml', yed]])(
  '%s is told by what stands in it',
  (notation, text) => {
    expect(detectNotation(text, 'map.bin')).toBe(notation);
    expect(detectNotation(`\u{FEFF}\r\n  ${text}`, 'map.md')).toBe(notation);
  },
);

test('YAML, prose and pages are in no notation, or in ours, whose problems are told', () => {
  const yaml =
    'meta:\n  title: Rain\nstatements:\n  - id: a\n    text: It rains.\n  - id: b\n    text: It pours.\n';
  expect(detectNotation(yaml, 'rain.yml')).toBeNull();
  expect(detectNotation('It rains, and it pours.\n', 'rain.txt')).toBeNull();
  expect(detectNotation('<!doctype html><p>Rain', 'rain.html')).toBeNull();
  expect(detectNotation('{"title": "Rain"', 'rain.json')).toBe('json');
});

// What holds for every document: generated, arbitrary, and damaged. SEED=… repeats a run.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Argument } from '../../src/argument/argument.ts';
import { someMark } from '../../src/argument/blankText.ts';
import { limits } from '../../src/argument/limits.ts';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { childIds, nameOf, subtreeOf } from '../../src/argument/walk.ts';
import { accessibleName } from '../../src/labels/wording.ts';
import { forAll } from '../quotes/forAll.ts';

/** A document is shown whole, or its problems have places in the file and sentences. */
function isAnswered(text: string): void {
  const { argument, problems } = parseArgument(text);
  expect(argument === null).toBe(problems.length > 0);
  expect(problems.length).toBeLessThanOrEqual(limits.problems + 1);
  const rows = text.split(/\r\n?|\n/);
  for (const { code, line, column, pointer, message } of problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(rows.length);
    expect(column).toBeGreaterThanOrEqual(1);
    // One past the end of the line is where a file ends too early.
    expect(column).toBeLessThanOrEqual((rows[line - 1] ?? '').length + 1);
    expect(pointer).toMatch(/^(\/|$)/);
    expect(message).toMatch(/^.{15,}[.?]$/su);
    expect(message).not.toMatch(/could not be read|undefined\b(?!”)|\[object/);
    expect(code).not.toBe('');
  }
  const listed = problems.filter(({ code }) => code !== 'more');
  const inOrder = listed.toSorted((a, b) => a.line - b.line || a.column - b.column);
  expect(listed).toEqual(inOrder);
  if (argument) isWhole(argument);
}

/** Every link is there from both ends, and everything can be named. */
function isWhole(argument: Argument): void {
  const { claims, theses } = argument;
  expect(theses.length).toBeGreaterThan(0);
  for (const id of theses) expect(claims.get(id)).toMatchObject({ parent: null, role: 'thesis' });
  for (const [id, claim] of claims) {
    expect(claim.id).toBe(id);
    for (const below of childIds(claim)) expect(claims.get(below)?.parent).toBe(id);
    if (claim.parent === null) expect(theses).toContain(id);
    else {
      const parent = claims.get(claim.parent);
      const place = claim.premise && parent?.kind === 'linked' ? parent.premises : parent?.children;
      expect(place?.filter((sibling) => sibling === id)).toEqual([id]);
    }
    if (claim.kind === 'reuse') expect(['text', 'linked']).toContain(claims.get(claim.target)?.kind);
    expect(nameOf(argument, claim)).not.toBe('');
    expect(accessibleName(argument, claim)).not.toBe('');
  }
  expect(theses.flatMap((id) => [...subtreeOf(argument, id)].map((claim) => claim.id))).toEqual([
    ...claims.keys(),
  ]);
}

const hostileIds = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'a/b~c',
  '~1',
  '"]',
  '1',
  '1.1',
  '1.1~',
  '1.1a',
  '01',
  ' ',
  'a\nb',
  '\u{202E}',
  '😀',
];

const shipped = ['broad-street-pump', 'putin-zelensky-summit'].map((name) =>
  readFileSync(`data/${name}.json`, 'utf8'),
);

test('any text at all is answered', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(...'{}[]:,"\\\n\r\t -0.5e/*'.split(''), '"a"', 'null', 'tru', '\u{FEFF}', '\ud800'),
      )
      .map((parts) => parts.join('')),
  );
  forAll('texts', anyText, isAnswered, 80);
});

test('any JSON at all is answered', () => {
  const indent = fc.constantFrom(undefined, 1, 2, '\t');
  forAll(
    'JSON values',
    fc.tuple(fc.jsonValue(), indent),
    ([value, space]) => {
      isAnswered(JSON.stringify(value, null, space));
    },
    80,
  );
});

test('any JSON in the fields of a map is answered', () => {
  const names = [
    'version',
    'title',
    'summary',
    'language',
    'thesis',
    'issue',
    'sources',
    'tours',
    '$schema',
    '__proto__',
  ];
  const documents = fc.array(fc.tuple(fc.constantFrom(...names), fc.jsonValue())).map((fields) => {
    const rest = fields.map(([name, value]) => `,\n${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    return `{"version": 1, "title": "X", "thesis": {"text": "X"}${rest.join('')}}`;
  });
  forAll('fields', documents, isAnswered, 60);
});

test('a shipped map with a piece taken out, put in or doubled is answered', () => {
  const damage = fc.record({
    text: fc.constantFrom(...shipped),
    kind: fc.constantFrom('delete', 'insert', 'double'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    // Mostly short, so that it often is JSON still.
    length: fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 5000 })),
    piece: fc.oneof(
      fc.string(),
      fc.constantFrom('}', ']', ',', '"', '{', '[', ':', '\\', 'null', '//', '\ud800'),
    ),
  });
  forAll(
    'damaged maps',
    damage,
    ({ text, kind, at, length, piece }) => {
      const start = Math.floor(at * text.length);
      const end = start + length;
      const [before, slice, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
      if (kind === 'delete') isAnswered(before + after);
      else if (kind === 'double') isAnswered(before + slice + slice + after);
      else isAnswered(before + piece + slice + after);
    },
    80,
  );
});

/** Every place in a JSON value: the list or object, and the key there. */
function placesIn(value: unknown): { holder: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => [{ holder: value, key }, ...placesIn(below)]);
}

test('a shipped map with a value replaced is answered', () => {
  const change = fc.record({
    text: fc.constantFrom(...shipped),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    value: fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('thesis', '', 'article', 1e308, -1, 0.5, 'javascript:alert(1)', '\ud800'),
      fc.constantFrom(...hostileIds),
    ),
  });
  forAll(
    'changed maps',
    change,
    ({ text, at, value }) => {
      const map: unknown = JSON.parse(text);
      const places = placesIn(map);
      const place = places[Math.min(Math.floor(at * places.length), places.length - 1)];
      if (!place) throw new Error('A map has places.');
      Reflect.set(place.holder, place.key, value);
      isAnswered(JSON.stringify(map, null, 2));
    },
    80,
  );
});

// Sound documents: a tree of bare nodes first, then ids and refs that fit.

interface Bare {
  id: number | null;
  role: 'reason' | 'evidence' | 'objection';
  kind: 'text' | 'premises' | 'ref';
  words: string;
  against: boolean;
  cites: boolean;
  premises: Bare[];
  children: Bare[];
}
interface Node {
  id?: string;
  role?: string;
  text?: string;
  ref?: string;
  against?: string;
  citations?: object[];
  premises?: Node[];
  children?: Node[];
}

const bare: fc.Memo<Bare> = fc.memo((depth) => {
  const below = (most: number): fc.Arbitrary<Bare[]> =>
    depth <= 1 ? fc.constant([]) : fc.array(bare(), { maxLength: most });
  return fc.record<Bare>({
    id: fc.option(fc.nat({ max: 40 })),
    role: fc.constantFrom('reason', 'evidence', 'objection'),
    kind: fc.constantFrom('text', 'text', 'text', 'premises', 'ref'),
    words: fc.string({ unit: 'grapheme', maxLength: 30 }).map((words) => `${words}1`),
    against: fc.boolean(),
    cites: fc.boolean(),
    premises: below(3),
    children: below(4),
  });
});

/** Gives the bare tree ids (each once) and refs. A ref names a claim that is whole before it: no circles. */
function toDocument(roots: readonly Bare[], pool: readonly string[], pick: number, asIssue: boolean) {
  const free = new Set(pool);
  const finished: string[] = [];
  const order: Node[] = [];

  function toNode(from: Bare, place: 'thesis' | 'premise' | 'child', mayAttackStep: boolean): Node {
    const node: Node = {};
    order.push(node);
    const id = from.id === null ? undefined : pool[from.id % pool.length];
    if (id !== undefined && free.delete(id)) node.id = id;
    if (place === 'child') node.role = from.role;
    if (place === 'child' && from.role === 'objection' && from.against) {
      node.against = mayAttackStep ? 'inference' : 'claim';
    }
    if (from.cites) node.citations = [{ source: '__proto__', quote: from.words }];

    const target = finished.length > 0 ? finished[(pick + order.length) % finished.length] : undefined;
    if (place !== 'thesis' && from.kind === 'ref' && target !== undefined) {
      node.ref = target;
      // Under a claim used again only the step may be attacked.
      const attacks = from.children.map((child) => ({ ...child, role: 'objection' as const, against: true }));
      node.children = attacks.map((child) => toNode(child, 'child', true));
      return node;
    }
    if (place === 'child' && from.kind === 'premises' && from.premises.length >= 2) {
      node.premises = from.premises.map((premise) => toNode(premise, 'premise', false));
    } else node.text = from.words;
    node.children = from.children.map((child) => toNode(child, 'child', place !== 'thesis'));
    if (node.id !== undefined) finished.push(node.id);
    return node;
  }

  const theses = roots.map((root) => toNode(root, 'thesis', false));
  const document = {
    version: 1,
    title: 'X',
    ...(asIssue ? { issue: { text: 'X', theses } } : { thesis: theses[0] }),
    sources: [
      { id: '__proto__', type: 'book', via: 'constructor' },
      { id: 'constructor', type: 'report' },
    ],
    tours: order.flatMap(({ id }, index) =>
      id === undefined ? [] : [{ id: `tour ${index}`, title: 'X', steps: [{ focus: [id] }] }],
    ),
  };
  return { document, order };
}

const soundDocuments = fc
  .record({
    roots: fc.array(bare(4), { minLength: 1, maxLength: 3 }),
    pool: fc
      .uniqueArray(fc.oneof(fc.constantFrom(...hostileIds), fc.string({ unit: 'grapheme', minLength: 1 })), {
        minLength: 1,
        maxLength: 41,
      })
      .filter((ids) => ids.every((id) => id.isWellFormed() && someMark.test(id))),
    pick: fc.nat({ max: 1000 }),
    asIssue: fc.boolean(),
  })
  .map(({ roots, pool, pick, asIssue }) =>
    toDocument(asIssue ? roots : roots.slice(0, 1), pool, pick, asIssue),
  );

test('a sound document becomes its claims in document order, with every link from both ends', () => {
  const kinds = new Set<string>();
  forAll(
    'sound documents',
    soundDocuments,
    ({ document, order }) => {
      const { argument, problems } = parseArgument(JSON.stringify(document));
      expect(problems).toEqual([]);
      if (!argument) throw new Error('Without problems there is an argument.');
      const claims = [...argument.claims.values()];
      expect(
        claims.map((claim) =>
          claim.kind === 'text' ? claim.text : claim.kind === 'reuse' ? claim.target : null,
        ),
      ).toEqual(order.map((node) => node.text ?? node.ref ?? null));
      for (const [index, node] of order.entries()) {
        const claim = claims[index];
        if (node.id !== undefined) expect(claim?.id).toBe(node.id);
        expect(claim?.children).toHaveLength(node.children?.length ?? 0);
        expect(claim?.citations).toEqual(node.citations ?? []);
      }
      for (const claim of claims) kinds.add(claim.premise ? 'premise' : claim.kind).add(claim.against);
      isWhole(argument);
    },
    80,
  );
  expect([...kinds].toSorted()).toEqual(['claim', 'inference', 'linked', 'premise', 'reuse', 'text']);
});

test('how a sound document is laid out in its file makes no difference', () => {
  const layouts = fc.record({
    from: soundDocuments,
    indent: fc.constantFrom(0, 1, 4, '\t'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    mark: fc.constantFrom('', '\u{FEFF}'),
  });
  forAll(
    'layouts',
    layouts,
    ({ from, indent, lineEnd, mark }) => {
      const plain = JSON.stringify(from.document);
      const laidOut = mark + JSON.stringify(from.document, null, indent).replaceAll('\n', lineEnd);
      // Remarks name places, which are others in another layout.
      const read = (text: string) => ({ ...parseArgument(text), remarks: [] });
      expect(read(laidOut)).toEqual(read(plain));
    },
    50,
  );
});

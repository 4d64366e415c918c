// Sound documents of any shape, for properties: trees with linked premises, claims used again, objections to steps.

import fc from 'fast-check';
import type {
  ArgumentDocument,
  DocumentNode,
  DocumentPremise,
  DocumentThesis,
} from '../../src/argument/document.ts';
import { article } from './samples.ts';

const sentences = article.split(/(?<=[.,]) /).map((each) => each.trim());

/** Words, with the letters and signs that notations may stumble over. */
const words = fc
  .array(
    fc.constantFrom(
      'the',
      'well',
      '“is”',
      '<dry>',
      '&',
      'été',
      '🙂',
      '"so"',
      '\\n',
      '[1]',
      'a:b',
      '井戸',
      '-',
      "it's",
      '**bold**',
      '*slanted*',
      '__so__',
      '`code`',
      '\\*',
      '====',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((all) => `Word ${all.join(' ')}.`);

/** @param levels How many more stand below it. */
const shape = fc.memo(
  (levels): fc.Arbitrary<Shape> =>
    fc.record({
      kind: fc.constantFrom('text', 'text', 'text', 'linked', 'ref'),
      role: fc.constantFrom('reason', 'evidence', 'objection'),
      inference: fc.boolean(),
      text: words,
      warrant: fc.option(words, { nil: undefined }),
      label: fc.option(words, { nil: undefined }),
      note: fc.option(words, { nil: undefined }),
      tags: fc.array(words, { maxLength: 1 }),
      quote: fc.option(fc.constantFrom(...sentences), { nil: undefined }),
      pick: fc.nat(1000),
      below: levels > 1 ? fc.array(shape(levels - 1), { maxLength: 3 }) : fc.constant([]),
    }),
);
interface Shape {
  kind: string;
  role: 'reason' | 'evidence' | 'objection';
  inference: boolean;
  text: string;
  warrant: string | undefined;
  label: string | undefined;
  note: string | undefined;
  tags: string[];
  quote: string | undefined;
  pick: number;
  below: Shape[];
}

const defined = <Value extends object>(fields: Value) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Value]?: Exclude<Value[Key], undefined>;
  };

function documentOf(shapes: readonly Shape[], summary: string | undefined): ArgumentDocument {
  let next = 0;
  /** Claims below which nothing more comes: a reference to one closes no circle. */
  const closed: string[] = [];

  function fields({ text, label, note, tags, quote }: Shape) {
    return {
      id: `c${next++}`,
      text,
      ...defined({ label, note }),
      ...(tags.length > 0 ? { tags } : {}),
      ...(quote === undefined ? {} : { citations: [{ source: 'article', quote }] }),
    };
  }
  /** @param isThesis Whether the parent is one: there is no step from it. */
  function child(shape: Shape, isThesis: boolean): DocumentNode {
    const target = closed[shape.pick % Math.max(1, closed.length)];
    const inference = shape.inference && !isThesis && shape.role === 'objection';
    const role = {
      role: shape.role,
      ...(inference ? { against: 'inference' as const } : {}),
      ...defined({ warrant: shape.warrant }),
    };
    if (shape.kind === 'ref' && target !== undefined) return { ...role, ref: target };
    if (shape.kind === 'linked') {
      const premises = [0, 1].map((): DocumentPremise => ({ ...fields(shape) }));
      // Of what bears on premises together, other notations know attacks only.
      const attacks = shape.below.filter((each) => each.role === 'objection');
      const children = attacks.map((each) => child({ ...each, inference: true }, false));
      closed.push(...premises.map(({ id }) => id ?? ''));
      return { ...role, premises, ...(children.length > 0 ? { children } : {}) };
    }
    const claim = fields(shape);
    const children = shape.below.map((each) => child(each, false));
    closed.push(claim.id);
    return { ...role, ...claim, ...(children.length > 0 ? { children } : {}) };
  }
  const theses = shapes.map((shape): DocumentThesis => {
    const claim = fields(shape);
    const children = shape.below.map((each) => child(each, true));
    closed.push(claim.id);
    return { ...claim, ...(children.length > 0 ? { children } : {}) };
  });
  const [thesis] = theses;
  return {
    version: 1,
    title: 'Any map',
    ...defined({ summary }),
    ...(theses.length === 1 && thesis ? { thesis } : { issue: { text: 'Which?', theses } }),
    sources: [
      {
        id: 'article',
        type: 'document',
        title: 'From the paper',
        text: { kind: 'full', paragraphs: [article.trim()] },
      },
    ],
  };
}

export const anyDocument = fc
  .tuple(fc.array(shape(4), { minLength: 1, maxLength: 3 }), fc.option(words, { nil: undefined }))
  .map(([shapes, summary]) => documentOf(shapes, summary));

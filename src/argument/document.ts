// The argument-map document, version 1: the one definition from which the TypeScript types, the validation
// and public/argument-map.schema.json are made. It says what a file may hold; what its fields mean is in
// fieldDescriptions.ts, and whether its references hold together is checked in parseArgument.ts.

import * as z from 'zod/mini';
import { someMark, someText, someWord } from './blankText.ts';
import { cslTypes, cslVariables, locatorLabels } from './csl.ts';
import { limits } from './limits.ts';
import { type StrengthWord, strengthWords } from './strengthField.ts';
import { holds, withoutBlanks } from './withoutBlanks.ts';

// No `new Function`: the pages run under a strict Content-Security-Policy.
z.config({ jitless: true });

/** Fields by name; an unknown one is a problem, and its message carries the names that are known here. */
function fields<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });
}

/** Where it holds no more than spaces, punctuation or invisible characters it counts as absent: see withoutBlanks. */
function absentWithout<Schema extends z.ZodMiniType>(pattern: RegExp | null, schema: Schema) {
  holds.set(schema, pattern);
  return schema;
}
const string = (most: number) => z.string().check(z.maxLength(most));
const text = z.exactOptional(absentWithout(someText, string(limits.text)));
/** A text that has to say something: that it says nothing is a problem, also where it might be left out. */
function saying(pattern: RegExp, most: number) {
  const schema = z.string().check(z.regex(pattern), z.maxLength(most));
  holds.set(schema, null);
  return schema;
}
const neededText = saying(someText, limits.text);
const words = saying(someWord, limits.text);
const id = saying(someMark, limits.id);
const optionalId = z.exactOptional(absentWithout(someMark, string(limits.id)));
const url = z.exactOptional(absentWithout(someMark, string(limits.url)));
/** Of the words beside a quotation, a mark of punctuation says enough. */
const beside = z.exactOptional(absentWithout(someMark, string(limits.text)));
/** BCP 47. */
const language = z.exactOptional(z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)));

const strength = z.exactOptional(
  z.union([
    z.number().check(z.minimum(0), z.maximum(1)),
    z.enum(Object.keys(strengthWords) as [StrengthWord, ...StrengthWord[]]),
  ]),
);

const quoteSelector = fields({
  exact: z.exactOptional(words),
  prefix: beside,
  suffix: beside,
  parts: z.exactOptional(z.array(words).check(z.minLength(2))),
});

const citation = fields({
  source: id,
  quote: z.exactOptional(absentWithout(null, z.union([words, quoteSelector]))),
  mode: z.exactOptional(z.enum(['verbatim', 'paraphrase', 'translation', 'data'])),
  locator: z.exactOptional(fields({ label: z.enum(locatorLabels), value: neededText })),
  passage: z.exactOptional(fields({ start: neededText, end: neededText })),
  note: text,
});

const common = {
  id: optionalId,
  label: text,
  note: text,
  tags: z.exactOptional(z.array(absentWithout(someText, string(200)))),
  lang: language,
  citations: z.exactOptional(z.array(citation)),
  strength,
};

const childFields = {
  ...common,
  role: z.enum(['reason', 'evidence', 'objection']),
  against: z.exactOptional(z.enum(['claim', 'inference'])),
  text: z.exactOptional(neededText),
  ref: optionalId,
  warrant: text,
};
const premiseFields = { ...common, text: z.exactOptional(neededText), ref: optionalId };
const thesisFields = { ...common, text: neededText };

// Recursion is the one thing that has to be said twice: here for the types, below for the checks.
type Fields<Shape extends z.core.$ZodShape> = z.infer<ReturnType<typeof fields<Shape>>>;
export interface DocumentNode extends Fields<typeof childFields> {
  premises?: DocumentPremise[];
  children?: DocumentNode[];
}
export interface DocumentPremise extends Fields<typeof premiseFields> {
  children?: DocumentNode[];
}
export interface DocumentThesis extends Fields<typeof thesisFields> {
  children?: DocumentNode[];
}

const children = () => z.exactOptional(z.array(childNode));
const childNode: z.ZodMiniType<DocumentNode> = fields({
  ...childFields,
  get premises() {
    return z.exactOptional(z.array(premiseNode).check(z.minLength(2)));
  },
  get children() {
    return children();
  },
});
const premiseNode: z.ZodMiniType<DocumentPremise> = fields({
  ...premiseFields,
  get children() {
    return children();
  },
});
const thesisNode: z.ZodMiniType<DocumentThesis> = fields({
  ...thesisFields,
  get children() {
    return children();
  },
});

const number = z.union([z.string().check(z.maxLength(200)), z.number()]);

/** CSL's flags may be written as text or as a number. */
const flag = z.exactOptional(z.union([z.boolean(), z.string(), z.number()]));

const cslName = fields({
  family: text,
  given: text,
  literal: text,
  suffix: text,
  'dropping-particle': text,
  'non-dropping-particle': text,
  'comma-suffix': flag,
  'static-ordering': flag,
  'parse-names': flag,
});
const cslDate = fields({
  'date-parts': z.exactOptional(
    z.array(z.array(number).check(z.minLength(1), z.maxLength(3))).check(z.minLength(1), z.maxLength(2)),
  ),
  season: z.exactOptional(number),
  circa: flag,
  literal: text,
  raw: text,
});

type Variables<Keys extends string, Schema> = { [Key in Keys]: Schema };
/** One CSL variable a key. */
function each<const Keys extends readonly string[], Schema extends z.ZodMiniType>(
  keys: Keys,
  schema: Schema,
) {
  const entries = keys.map((key) => [key, schema]);
  return Object.fromEntries(entries) as Variables<Keys[number], Schema>;
}

const source = fields({
  ...each(cslVariables.text, text),
  ...each(cslVariables.number, z.exactOptional(number)),
  ...each(cslVariables.name, z.exactOptional(z.array(cslName))),
  ...each(cslVariables.date, z.exactOptional(cslDate)),
  id,
  type: z.enum(cslTypes),
  URL: url,
  custom: z.exactOptional(z.looseObject({})),
  categories: z.exactOptional(z.array(z.string())),
  text: z.exactOptional(
    fields({
      kind: z.exactOptional(z.enum(['full', 'excerpt', 'digest'])),
      href: url,
      digest: z.exactOptional(z.string().check(z.regex(/^sha256-\S+$/))),
      paragraphs: z.exactOptional(z.array(saying(someMark, limits.text)).check(z.minLength(1))),
      copy: z.exactOptional(
        fields({ digest: z.string().check(z.regex(/^sha256-\S+$/)), length: z.int().check(z.minimum(1)) }),
      ),
    }),
  ),
  via: optionalId,
  license: text,
  strength,
});

const stepFields = {
  id: optionalId,
  focus: z.array(z.string().check(z.regex(someMark))).check(z.minLength(1)),
  fit: z.exactOptional(z.enum(['nodes', 'subtree', 'path', 'all'])),
  show: z.exactOptional(z.array(z.string())),
  spotlight: z.exactOptional(z.union([z.boolean(), z.array(z.string())])),
  open: z.exactOptional(fields({ claim: id, citation: z.int().check(z.minimum(0)) })),
  caption: text,
  notes: text,
  seconds: z.exactOptional(z.number().check(z.minimum(0), z.maximum(86_400))),
  question: z.exactOptional(
    fields({
      text: neededText,
      choices: z.exactOptional(
        z.array(z.string().check(z.regex(someText))).check(z.minLength(2), z.maxLength(9)),
      ),
    }),
  ),
  doubt: z.exactOptional(z.array(id)),
};
export interface DocumentStep extends Fields<typeof stepFields> {
  sub?: DocumentStep[];
}
const step: z.ZodMiniType<DocumentStep> = fields({
  ...stepFields,
  get sub() {
    return z.exactOptional(z.array(step));
  },
});

const tour = fields({
  id,
  title: neededText,
  summary: text,
  steps: z.array(step).check(z.minLength(1)),
});

/** The parts that a document is made of, by the names that its JSON Schema gives them. */
export const documentParts = {
  claim: childNode,
  premise: premiseNode,
  thesis: thesisNode,
  citation,
  quote: quoteSelector,
  name: cslName,
  date: cslDate,
  source,
  tour,
  step,
};

/** A step of a tour by itself, for steps that come from elsewhere than a document. */
export const stepSchema: z.ZodMiniType<DocumentStep> = step;

/** A whole document. */
export const documentSchema = fields({
  $schema: text,
  version: z.literal(1),
  title: neededText,
  summary: text,
  language,
  thesis: z.exactOptional(thesisNode),
  issue: z.exactOptional(fields({ text: neededText, theses: z.array(thesisNode).check(z.minLength(1)) })),
  sources: z.exactOptional(z.array(source)),
  tours: z.exactOptional(z.array(tour)),
});

/** @param value As JSON.parse gave it; fields that hold nothing are taken out of it. */
export function parseDocument(value: unknown) {
  return documentSchema.safeParse(withoutBlanks(value, documentSchema));
}

export type ArgumentDocument = z.infer<typeof documentSchema>;
export type DocumentCitation = z.infer<typeof citation>;
export type DocumentSource = z.infer<typeof source>;
export type DocumentName = z.infer<typeof cslName>;
export type DocumentDate = z.infer<typeof cslDate>;
export type DocumentTour = z.infer<typeof tour>;

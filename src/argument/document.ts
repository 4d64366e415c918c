// The argument-map document, version 1: the one definition from which the TypeScript types, the validation
// and public/argument-map.schema.json are made. It says what a file may hold; whether its references hold
// together is checked in parseArgument.ts.

import * as z from 'zod/mini';
import { someMark, someText, someWord } from './blankText.ts';
import { cslTypes, cslVariables, locatorLabels } from './csl.ts';
import { limits } from './limits.ts';
import { holds, withoutBlanks } from './withoutBlanks.ts';

// No `new Function`: the pages run under a strict Content-Security-Policy.
z.config({ jitless: true });

/** Fields by name; an unknown one is a problem, and its message carries the names that are known here. */
function fields<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });
}

function explained<Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema {
  z.globalRegistry.add(schema, { description });
  return schema;
}

/** Where it holds no more than spaces, punctuation or invisible characters it counts as absent: see withoutBlanks. */
function absentWithout<Schema extends z.ZodMiniType>(pattern: RegExp | null, schema: Schema) {
  holds.set(schema, pattern);
  return schema;
}
const string = (most: number) => z.string().check(z.maxLength(most));
const text = (description: string) =>
  z.exactOptional(explained(absentWithout(someText, string(limits.text)), description));
/** A text that has to say something: that it says nothing is a problem, also where it might be left out. */
function saying(pattern: RegExp, most: number) {
  const schema = z.string().check(z.regex(pattern), z.maxLength(most));
  holds.set(schema, null);
  return schema;
}
const neededText = (description: string) => explained(saying(someText, limits.text), description);
const words = () => saying(someWord, limits.text);
const id = (description: string) => explained(saying(someMark, limits.id), description);
const optionalId = (description: string) =>
  z.exactOptional(explained(absentWithout(someMark, string(limits.id)), description));
const url = (description: string) =>
  z.exactOptional(explained(absentWithout(someMark, string(limits.url)), description));
/** Of the words beside a quotation, a mark of punctuation says enough. */
const beside = (description: string) =>
  z.exactOptional(explained(absentWithout(someMark, string(limits.text)), description));
const language = (description: string) =>
  z.exactOptional(
    explained(
      z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)),
      `${description} (BCP 47, e.g. "en").`,
    ),
  );

const quoteSelector = fields({
  exact: z.exactOptional(explained(words(), 'The quoted words, letter for letter.')),
  prefix: beside('The words just before the quotation, where it occurs more than once.'),
  suffix: beside('The words just after the quotation, where it occurs more than once.'),
  parts: z.exactOptional(
    explained(z.array(words()).check(z.minLength(2)), 'The parts of a quotation with omissions, in order.'),
  ),
});

const citation = fields({
  source: id('The id of the source cited.'),
  quote: z.exactOptional(
    explained(
      absentWithout(null, z.union([words(), quoteSelector])),
      'The words quoted: a string, or an object with `exact`, `prefix` and `suffix`, or with `parts`.',
    ),
  ),
  mode: z.exactOptional(
    explained(
      z.enum(['verbatim', 'paraphrase', 'translation', 'data']),
      'How the source is used. With a quote the default is `verbatim`, without one `paraphrase`.',
    ),
  ),
  locator: z.exactOptional(
    explained(
      fields({
        label: explained(z.enum(locatorLabels), 'What is counted: paragraph, page, section, timestamp …'),
        value: neededText('Which one, as text: "39".'),
      }),
      'Where in the source.',
    ),
  ),
  passage: z.exactOptional(
    explained(
      fields({
        start: neededText('The first two to four words of the passage.'),
        end: neededText('The last two to four words of the passage.'),
      }),
      'The passage that a paraphrase rests on, by its first and last words.',
    ),
  ),
  note: text('A remark on this citation.'),
});

const citations = z.exactOptional(
  explained(z.array(citation), 'Where this is said: the sources of this claim.'),
);
const tags = z.exactOptional(
  explained(z.array(absentWithout(someText, string(200))), 'Keywords to filter by.'),
);

const common = {
  id: optionalId(
    'A name for this claim, unique in the map. Without one it is derived from the place (1.2.1).',
  ),
  label: text('A short name of one to four words, for the far view, tours and breadcrumbs.'),
  note: text('A remark for readers.'),
  tags,
  lang: language('The language of this text'),
  citations,
};

const childFields = {
  ...common,
  role: explained(
    z.enum(['reason', 'evidence', 'objection']),
    'reason and evidence support their parent; objection opposes it.',
  ),
  against: z.exactOptional(
    explained(
      z.enum(['claim', 'inference']),
      'Objections only: `inference` attacks the step from the parent to its own parent, not the parent itself.',
    ),
  ),
  text: z.exactOptional(
    neededText('The claim, in a sentence. A node has exactly one of text, premises and ref.'),
  ),
  ref: optionalId('The id of a claim that is used again here.'),
  warrant: text('Why this bears on its parent: the step from the one to the other.'),
};
const premiseFields = {
  ...common,
  text: z.exactOptional(neededText('The premise, in a sentence.')),
  ref: optionalId('The id of a claim that is used again here.'),
};
const thesisFields = {
  ...common,
  text: neededText('What the argument is for, in a sentence.'),
};

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

const children = () =>
  z.exactOptional(
    explained(
      z.array(childNode),
      'What is said for this (reason, evidence) and against it (objection), in order.',
    ),
  );
const childNode: z.ZodMiniType<DocumentNode> = fields({
  ...childFields,
  get premises() {
    return z.exactOptional(
      explained(
        z.array(premiseNode).check(z.minLength(2)),
        'Linked premises: only together are they a reason.',
      ),
    );
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

const number = explained(z.union([z.string().check(z.maxLength(200)), z.number()]), 'A number, or text.');

const flag = (description: string) =>
  z.exactOptional(explained(z.union([z.boolean(), z.string(), z.number()]), description));

const cslName = fields({
  family: text('Family name.'),
  given: text('Given names.'),
  literal: text('The whole name, for institutions.'),
  suffix: text('Jr., III …'),
  'dropping-particle': text('A particle dropped when only the family name is shown.'),
  'non-dropping-particle': text('A particle that stays with the family name.'),
  'comma-suffix': flag('Whether a comma stands before the suffix.'),
  'static-ordering': flag('Whether the family name always comes first.'),
  'parse-names': flag('Whether particles are to be found in the names.'),
});
const cslDate = fields({
  'date-parts': z.exactOptional(
    explained(
      z.array(z.array(number).check(z.minLength(1), z.maxLength(3))).check(z.minLength(1), z.maxLength(2)),
      'Year, month, day: [[1855, 3, 14]].',
    ),
  ),
  season: z.exactOptional(explained(number, 'The season, 1 (spring) to 4 (winter), or its name.')),
  circa: flag('Whether the date is approximate.'),
  literal: text('The date in words.'),
  raw: text('The date as found.'),
});

type Variables<Keys extends string, Schema> = { [Key in Keys]: Schema };
/** One CSL variable a key, each explained as what it is. */
function each<const Keys extends readonly string[], Schema extends z.ZodMiniType>(
  keys: Keys,
  kind: string,
  schema: () => Schema,
) {
  const entries = keys.map((key) => [key, explained(schema(), `The CSL variable “${key}”: ${kind}.`)]);
  return Object.fromEntries(entries) as Variables<Keys[number], Schema>;
}

const source = fields({
  ...each(cslVariables.text, 'text', () => z.exactOptional(absentWithout(someText, string(limits.text)))),
  ...each(cslVariables.number, 'a number, or text', () => z.exactOptional(number)),
  ...each(cslVariables.name, 'a list of names', () => z.exactOptional(z.array(cslName))),
  ...each(cslVariables.date, 'a date', () => z.exactOptional(cslDate)),
  id: id('The name by which citations mention this source.'),
  type: explained(z.enum(cslTypes), 'The kind of source, a CSL type: book, report, article-newspaper …'),
  URL: url('Where it can be read: an https or http address.'),
  custom: z.exactOptional(
    explained(z.record(z.string(), z.unknown()), 'Anything a reference manager added.'),
  ),
  categories: z.exactOptional(explained(z.array(z.string()), 'Keywords of a reference manager.')),
  text: z.exactOptional(
    explained(
      fields({
        kind: z.exactOptional(
          explained(
            z.enum(['full', 'excerpt', 'digest']),
            "full text (the default), excerpt, or digest: a summary in the map author's own words, which verifies nothing.",
          ),
        ),
        href: url('The text file, relative to the map.'),
        digest: z.exactOptional(
          explained(z.string().check(z.regex(/^sha256-\S+$/)), 'SHA-256 of the folded text.'),
        ),
        paragraphs: z.exactOptional(
          explained(
            z.array(saying(someMark, limits.text)).check(z.minLength(1)),
            'The text itself, paragraph by paragraph.',
          ),
        ),
        copy: z.exactOptional(
          explained(
            fields({
              digest: explained(
                z.string().check(z.regex(/^sha256-\S+$/)),
                'SHA-256 of the folded full text.',
              ),
              length: explained(z.int().check(z.minimum(1)), 'Its length in code points, after folding.'),
            }),
            'Identifies the full text that a reader may attach.',
          ),
        ),
      }),
      'The text of the source, for showing passages and checking quotations.',
    ),
  ),
  via: optionalId('The id of the source that reports this one, where it was not consulted itself.'),
  license: text('The licence of the text, e.g. "CC BY 4.0".'),
});

const stepFields = {
  id: optionalId('A name for this step.'),
  focus: explained(
    z.array(z.string().check(z.regex(someMark))).check(z.minLength(1)),
    'Ids of the claims in view.',
  ),
  fit: z.exactOptional(
    explained(z.enum(['nodes', 'subtree', 'path', 'all']), 'What is brought into view round the focus.'),
  ),
  show: z.exactOptional(explained(z.array(z.string()), 'Ids of claims that are opened for this step.')),
  spotlight: z.exactOptional(
    explained(z.union([z.boolean(), z.array(z.string())]), 'Dims the rest: true, or the ids that stay lit.'),
  ),
  open: z.exactOptional(
    explained(
      fields({
        claim: id('The claim whose citation is opened.'),
        citation: explained(z.int().check(z.minimum(0)), 'Which of its citations, from 0.'),
      }),
      'A citation that is opened in this step.',
    ),
  ),
  caption: text('What the class reads: one or two sentences.'),
  notes: text('What only the presenter sees.'),
  seconds: z.exactOptional(explained(z.number().check(z.minimum(0), z.maximum(86_400)), 'Time planned.')),
  question: z.exactOptional(
    explained(
      fields({
        text: neededText('What the class is asked before the step is shown.'),
        choices: z.exactOptional(
          explained(
            z.array(z.string().check(z.regex(someText))).check(z.minLength(2), z.maxLength(9)),
            'The answers that are counted, two to nine; yes, no and not sure where left out.',
          ),
        ),
      }),
      'Predict, then reveal: a question that comes before the step.',
    ),
  ),
};
export interface DocumentStep extends Fields<typeof stepFields> {
  sub?: DocumentStep[];
}
const step: z.ZodMiniType<DocumentStep> = fields({
  ...stepFields,
  get sub() {
    return z.exactOptional(explained(z.array(step), 'Smaller steps within this one.'));
  },
});

const tour = fields({
  id: id('A name for the tour.'),
  title: neededText('What the tour is called.'),
  summary: text('What it is for.'),
  steps: explained(z.array(step).check(z.minLength(1)), 'The steps, in order.'),
});

for (const [name, schema] of Object.entries({
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
})) {
  z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id: name });
}

/** A step of a tour by itself, for steps that come from elsewhere than a document. */
export const stepSchema: z.ZodMiniType<DocumentStep> = step;

/** A whole document. */
export const documentSchema = fields({
  $schema: text('Where the JSON Schema is, for editors.'),
  version: explained(z.literal(1), 'The version of this format: 1.'),
  title: neededText('The title of the map.'),
  summary: text('What the map is about, in a sentence or two.'),
  language: language('The language of the map'),
  thesis: z.exactOptional(explained(thesisNode, 'The root: what is argued for. Or give an `issue`.')),
  issue: z.exactOptional(
    explained(
      fields({
        text: neededText('The question.'),
        theses: explained(z.array(thesisNode).check(z.minLength(1)), 'The rival answers.'),
      }),
      'A question with several theses that answer it, in place of `thesis`.',
    ),
  ),
  sources: z.exactOptional(explained(z.array(source), 'The sources cited, as CSL-JSON items.')),
  tours: z.exactOptional(explained(z.array(tour), 'Guided tours through the map.')),
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

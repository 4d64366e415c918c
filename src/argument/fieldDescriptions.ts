// What each field of a document is for, in the words of its JSON Schema: an editor shows them where one writes. They
// stand apart from the definition, so that programs for browsers do not carry them.

import { cslVariables } from './csl.ts';
import type { documentParts } from './document.ts';

/** By name of field; of a field that has fields of its own, with theirs. */
export interface Descriptions {
  readonly [field: string]: string | readonly [string, Descriptions];
}

const strengthDescription =
  'How far the author holds it by itself, before anything else that is said: 0 to 1, or one of five words.';

const node: Descriptions = {
  id: 'A name for this claim, unique in the map. Without one it is derived from the place (1.2.1).',
  label: 'A short name of one to four words, for the far view, tours and breadcrumbs.',
  note: 'A remark for readers.',
  tags: 'Keywords to filter by.',
  lang: 'The language of this text (BCP 47, e.g. "en").',
  citations: 'Where this is said: the sources of this claim.',
  children: 'What is said for this (reason, evidence) and against it (objection), in order.',
  strength: strengthDescription,
};

const variables = (names: readonly string[], kind: string): Descriptions =>
  Object.fromEntries(names.map((name) => [name, `The CSL variable “${name}”: ${kind}.`]));

/** Of the document as a whole, then of its parts. */
export const fieldDescriptions: Readonly<Record<'document' | keyof typeof documentParts, Descriptions>> = {
  document: {
    $schema: 'Where the JSON Schema is, for editors.',
    version: 'The version of this format: 1.',
    title: 'The title of the map.',
    summary: 'What the map is about, in a sentence or two.',
    language: 'The language of the map (BCP 47, e.g. "en").',
    thesis: 'The root: what is argued for. Or give an `issue`.',
    issue: [
      'A question with several theses that answer it, in place of `thesis`.',
      { text: 'The question.', theses: 'The rival answers.' },
    ],
    sources: 'The sources cited, as CSL-JSON items.',
    tours: 'Guided tours through the map.',
  },
  claim: {
    ...node,
    role: 'reason and evidence support their parent; objection opposes it.',
    against:
      'Objections only: `inference` attacks the step from the parent to its own parent, not the parent itself.',
    text: 'The claim, in a sentence. A node has exactly one of text, premises and ref.',
    ref: 'The id of a claim that is used again here.',
    warrant: 'Why this bears on its parent: the step from the one to the other.',
    premises: 'Linked premises: only together are they a reason.',
  },
  premise: {
    ...node,
    text: 'The premise, in a sentence.',
    ref: 'The id of a claim that is used again here.',
  },
  thesis: { ...node, text: 'What the argument is for, in a sentence.' },
  citation: {
    source: 'The id of the source cited.',
    quote: 'The words quoted: a string, or an object with `exact`, `prefix` and `suffix`, or with `parts`.',
    mode: 'How the source is used. With a quote the default is `verbatim`, without one `paraphrase`.',
    locator: [
      'Where in the source.',
      { label: 'What is counted: paragraph, page, section, timestamp …', value: 'Which one, as text: "39".' },
    ],
    passage: [
      'The passage that a paraphrase rests on, by its first and last words.',
      {
        start: 'The first two to four words of the passage.',
        end: 'The last two to four words of the passage.',
      },
    ],
    note: 'A remark on this citation.',
  },
  quote: {
    exact: 'The quoted words, letter for letter.',
    prefix: 'The words just before the quotation, where it occurs more than once.',
    suffix: 'The words just after the quotation, where it occurs more than once.',
    parts: 'The parts of a quotation with omissions, in order.',
  },
  name: {
    family: 'Family name.',
    given: 'Given names.',
    literal: 'The whole name, for institutions.',
    suffix: 'Jr., III …',
    'dropping-particle': 'A particle dropped when only the family name is shown.',
    'non-dropping-particle': 'A particle that stays with the family name.',
    'comma-suffix': 'Whether a comma stands before the suffix.',
    'static-ordering': 'Whether the family name always comes first.',
    'parse-names': 'Whether particles are to be found in the names.',
  },
  date: {
    'date-parts': 'Year, month, day: [[1855, 3, 14]].',
    season: 'The season, 1 (spring) to 4 (winter), or its name.',
    circa: 'Whether the date is approximate.',
    literal: 'The date in words.',
    raw: 'The date as found.',
  },
  source: {
    ...variables(cslVariables.text, 'text'),
    ...variables(cslVariables.number, 'a number, or text'),
    ...variables(cslVariables.name, 'a list of names'),
    ...variables(cslVariables.date, 'a date'),
    id: 'The name by which citations mention this source.',
    type: 'The kind of source, a CSL type: book, report, article-newspaper …',
    URL: 'Where it can be read: an https or http address.',
    custom: 'Anything a reference manager added.',
    categories: 'Keywords of a reference manager.',
    text: [
      'The text of the source, for showing passages and checking quotations.',
      {
        kind: "full text (the default), excerpt, or digest: a summary in the map author's own words, which verifies nothing.",
        href: 'The text file, relative to the map.',
        digest: 'SHA-256 of the folded text.',
        paragraphs: 'The text itself, paragraph by paragraph.',
        copy: [
          'Identifies the full text that a reader may attach.',
          { digest: 'SHA-256 of the folded full text.', length: 'Its length in code points, after folding.' },
        ],
      },
    ],
    via: 'The id of the source that reports this one, where it was not consulted itself.',
    license: 'The licence of the text, e.g. "CC BY 4.0".',
    strength: strengthDescription,
  },
  tour: {
    id: 'A name for the tour.',
    title: 'What the tour is called.',
    summary: 'What it is for.',
    steps: 'The steps, in order.',
  },
  step: {
    id: 'A name for this step.',
    focus: 'Ids of the claims in view.',
    fit: 'What is brought into view round the focus.',
    show: 'Ids of claims that are opened for this step.',
    spotlight: 'Dims the rest: true, or the ids that stay lit.',
    open: [
      'A citation that is opened in this step.',
      { claim: 'The claim whose citation is opened.', citation: 'Which of its citations, from 0.' },
    ],
    caption: 'What the class reads: one or two sentences.',
    notes: 'What only the presenter sees.',
    seconds: 'Time planned.',
    question: [
      'Predict, then reveal: a question that comes before the step.',
      {
        text: 'What the class is asked before the step is shown.',
        choices: 'The answers that are counted, two to nine; yes, no and not sure where left out.',
      },
    ],
    doubt: 'What is doubted while the step is shown: `ID`, `source:ID`, `step:ID`; by half, `ID:0.5`.',
    sub: 'Smaller steps within this one.',
  },
};

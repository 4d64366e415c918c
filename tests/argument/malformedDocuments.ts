// Documents that must be refused, each with the first problem in the order of the file. Lines and columns are
// counted by hand, from 1, in UTF-16 code units. Nothing is imported: a browser test drops these files too.

interface MalformedDocument {
  readonly name: string;
  readonly text: string;
  readonly code: string;
  /** JSON Pointer; empty for the whole file, and by design where the nesting is too deep. */
  readonly pointer: string;
  readonly line: number;
  readonly column: number;
}

const lines = (...rows: readonly string[]) => rows.join('\n');

/** A whole map: the rows given start on line 4. */
const map = (...rows: readonly string[]) =>
  lines('{', '  "version": 1,', '  "title": "Malformed",', ...rows, '}');

/** A map whose thesis has these children: the rows given start on line 7, in the list that line 6 opens. */
const children = (...rows: readonly string[]) =>
  map('  "thesis": {', '    "text": "Cholera is waterborne.",', '    "children": [', ...rows, '    ]', '  }');

/** A map with these sources: the rows given start on line 6, in the list that line 5 opens. */
const sources = (...rows: readonly string[]) =>
  map('  "thesis": { "text": "Cholera is waterborne." },', '  "sources": [', ...rows, '  ]');

/** A map with one citation and the source "snow": the rows given start on line 7, in the citation. */
const citation = (...rows: readonly string[]) =>
  map(
    '  "sources": [{ "id": "snow", "type": "book" }],',
    '  "thesis": { "text": "Cholera is waterborne.", "citations": [',
    '    {',
    ...rows,
    '    }',
    '  ] }',
  );

/** A map with one tour: the rows given start on line 6, in the steps that line 5 opens. */
const steps = (...rows: readonly string[]) =>
  map(
    '  "thesis": { "id": "thesis", "text": "Cholera is waterborne." },',
    '  "tours": [{ "id": "lesson", "title": "A lesson", "steps": [',
    ...rows,
    '  ] }]',
  );

const empty: readonly MalformedDocument[] = [
  { name: 'an empty file', text: '', code: 'empty', pointer: '', line: 1, column: 1 },
  { name: 'only white space', text: '\n\n  \t\r\n', code: 'empty', pointer: '', line: 1, column: 1 },
];

const brokenSyntax: readonly MalformedDocument[] = [
  {
    name: 'a letter in place of a map',
    text: lines('Dear colleagues,', 'please find the map attached.'),
    code: 'not-json',
    pointer: '',
    line: 1,
    column: 1,
  },
  {
    name: 'an error page in place of a map',
    text: lines('', '<!doctype html>', '<title>404 Not Found</title>'),
    code: 'not-json',
    pointer: '',
    line: 2,
    column: 1,
  },
  {
    name: 'cut off within a text',
    text: lines(
      '{',
      '  "version": 1,',
      '  "title": "Malformed",',
      '  "thesis": { "id": "t", "text": "Cholera spreads',
    ),
    code: 'not-json',
    pointer: '/thesis/text',
    line: 4,
    column: 34,
  },
  {
    name: 'cut off after a claim',
    text: lines(
      '{',
      '  "version": 1,',
      '  "title": "Malformed",',
      '  "thesis": {',
      '    "text": "Cholera is waterborne.",',
      '    "children": [',
      '      { "role": "reason", "text": "The deaths lay round one pump." }',
      '',
    ),
    code: 'not-json',
    pointer: '/thesis/children',
    line: 8,
    column: 1,
  },
  {
    name: 'cut off before a value',
    text: lines('{', '  "version": 1,', '  "title":'),
    code: 'not-json',
    pointer: '/title',
    line: 3,
    column: 11,
  },
  {
    name: 'a bracket closed by a brace',
    text: map('  "thesis": { "text": "Closed wrongly.", "tags": ["water" } }'),
    code: 'not-json',
    pointer: '/thesis/tags',
    line: 4,
    column: 59,
  },
  {
    name: 'a comma at the end of an object',
    text: map('  "thesis": { "text": "One comma too many.", }'),
    code: 'not-json',
    pointer: '/thesis',
    line: 4,
    column: 46,
  },
  {
    name: 'a comma at the end of a list',
    text: map(
      '  "thesis": {',
      '    "text": "One comma too many.",',
      '    "tags": [',
      '      "water",',
      '    ]',
      '  }',
    ),
    code: 'not-json',
    pointer: '/thesis/tags',
    line: 8,
    column: 5,
  },
  {
    name: 'a comma forgotten',
    text: lines('{', '  "version": 1', '  "title": "Malformed",', '  "thesis": { "text": "X" }', '}'),
    code: 'not-json',
    pointer: '',
    line: 3,
    column: 3,
  },
  {
    name: 'a comment beside a field',
    text: map('  // what is argued for', '  "thesis": { "text": "X" }'),
    code: 'not-json',
    pointer: '',
    line: 4,
    column: 3,
  },
  {
    name: 'a comment within a claim',
    text: map('  "thesis": {', '    "text": "X" /* to be written */', '  }'),
    code: 'not-json',
    pointer: '/thesis',
    line: 5,
    column: 17,
  },
  {
    name: 'NaN for a number',
    text: steps('    { "focus": ["thesis"], "seconds": NaN }'),
    code: 'not-json',
    pointer: '/tours/0/steps/0/seconds',
    line: 6,
    column: 39,
  },
  {
    name: 'single quotation marks',
    text: lines('{', "  'version': 1", '}'),
    code: 'not-json',
    pointer: '',
    line: 2,
    column: 3,
  },
  {
    name: 'typographic quotation marks',
    text: map('  "thesis": { "text": “Cholera is waterborne.” }'),
    code: 'not-json',
    pointer: '/thesis/text',
    line: 4,
    column: 23,
  },
  {
    name: 'a field name without quotation marks',
    text: map('  thesis: { "text": "X" }'),
    code: 'not-json',
    pointer: '',
    line: 4,
    column: 3,
  },
  {
    name: 'a backslash that means nothing',
    text: map('  "thesis": { "text": "C:\\maps" }'),
    code: 'not-json',
    pointer: '/thesis/text',
    line: 4,
    column: 23,
  },
  {
    name: 'a line break within a text',
    text: map('  "thesis": { "text": "Cholera', 'is waterborne." }'),
    code: 'not-json',
    pointer: '/thesis/text',
    line: 4,
    column: 31,
  },
  {
    name: 'words after the end',
    text: lines(map('  "thesis": { "text": "It ends here." }'), 'Sent from my telephone'),
    code: 'not-json',
    pointer: '',
    line: 6,
    column: 1,
  },
  {
    name: 'two maps in one file',
    text: lines(map('  "thesis": { "text": "One." }'), map('  "thesis": { "text": "Two." }')),
    code: 'not-json',
    pointer: '',
    line: 6,
    column: 1,
  },
  {
    name: 'a nesting of 300',
    text: '[\n'.repeat(300) + ']\n'.repeat(300),
    code: 'too-deep',
    pointer: '',
    line: 257,
    column: 1,
  },
];

const wrongRoots: readonly MalformedDocument[] = [
  {
    name: 'a list in place of a map',
    text: lines('', ' [', '  { "version": 1, "title": "Malformed", "thesis": { "text": "X" } }', ']'),
    code: 'not-a-map',
    pointer: '',
    line: 2,
    column: 2,
  },
  { name: 'null', text: '\n\nnull\n', code: 'not-a-map', pointer: '', line: 3, column: 1 },
  {
    name: 'an object without fields',
    text: '\n  {}',
    code: 'missing-field',
    pointer: '',
    line: 2,
    column: 3,
  },
  {
    name: 'no thesis',
    text: map('  "summary": "Nothing is argued for."'),
    code: 'no-thesis',
    pointer: '',
    line: 1,
    column: 1,
  },
  {
    name: 'a thesis and an issue',
    text: map(
      '  "thesis": { "text": "Yes." },',
      '  "issue": { "text": "Is it so?", "theses": [{ "text": "No." }] }',
    ),
    code: 'thesis-and-issue',
    pointer: '/issue',
    line: 5,
    column: 12,
  },
  {
    name: 'an issue that nobody answers',
    text: map('  "issue": {', '    "text": "Is it so?",', '    "theses": []', '  }'),
    code: 'too-short',
    pointer: '/issue/theses',
    line: 6,
    column: 15,
  },
  {
    name: 'no version',
    text: lines('{', '  "title": "Malformed",', '  "thesis": { "text": "X" }', '}'),
    code: 'missing-field',
    pointer: '',
    line: 1,
    column: 1,
  },
  {
    name: 'a version of the future',
    text: lines('{', '  "version": 2,', '  "title": "Malformed",', '  "claims": []', '}'),
    code: 'future-version',
    pointer: '/version',
    line: 2,
    column: 14,
  },
  {
    name: 'a version that never was',
    text: lines('{', '  "version": 0,', '  "title": "Malformed",', '  "thesis": { "text": "X" }', '}'),
    code: 'bad-value',
    pointer: '/version',
    line: 2,
    column: 14,
  },
  {
    name: 'a version in quotation marks',
    text: lines('{', '  "version": "1",', '  "title": "Malformed",', '  "thesis": { "text": "X" }', '}'),
    code: 'wrong-type',
    pointer: '/version',
    line: 2,
    column: 14,
  },
];

const wrongShapes: readonly MalformedDocument[] = [
  {
    name: 'a field misspelt',
    text: children('      {', '        "role": "reason",', '        "lable": "Pump", "text": "X"', '      }'),
    code: 'unknown-field',
    pointer: '/thesis/children/0/lable',
    line: 9,
    column: 9,
  },
  {
    name: 'a field called __proto__',
    text: map('  "thesis": { "text": "Polluted.", "__proto__": { "text": "Polluter." } }'),
    code: 'unknown-field',
    pointer: '/thesis/__proto__',
    line: 4,
    column: 36,
  },
  {
    name: 'a field called constructor',
    text: map('  "constructor": { "prototype": {} },', '  "thesis": { "text": "X" }'),
    code: 'unknown-field',
    pointer: '/constructor',
    line: 4,
    column: 3,
  },
  {
    name: 'a field with a slash and a tilde in its name',
    text: map('  "thesis": { "text": "X" },', '  "a/b~c": 1'),
    code: 'unknown-field',
    pointer: '/a~1b~0c',
    line: 5,
    column: 3,
  },
  {
    name: 'the same field twice',
    text: map('  "thesis": {', '    "text": "The first.",', '    "text": "The second."', '  }'),
    code: 'repeated-key',
    pointer: '/thesis/text',
    line: 6,
    column: 5,
  },
  {
    name: 'a number for a text',
    text: map('  "thesis": { "text": 42 }'),
    code: 'wrong-type',
    pointer: '/thesis/text',
    line: 4,
    column: 23,
  },
  {
    name: 'one child outside a list',
    text: map(
      '  "thesis": {',
      '    "text": "X",',
      '    "children": { "role": "reason", "text": "X" }',
      '  }',
    ),
    code: 'wrong-type',
    pointer: '/thesis/children',
    line: 6,
    column: 17,
  },
  {
    name: 'a bare sentence for a claim',
    text: children('      { "role": "reason", "text": "X" },', '      "The deaths lay round one pump."'),
    code: 'wrong-type',
    pointer: '/thesis/children/1',
    line: 8,
    column: 7,
  },
  {
    name: 'a role that is none',
    text: children('      { "role": "pro", "text": "X" }'),
    code: 'bad-value',
    pointer: '/thesis/children/0/role',
    line: 7,
    column: 17,
  },
  {
    name: 'a claim without a role',
    text: children('      { "text": "X" }'),
    code: 'missing-field',
    pointer: '/thesis/children/0',
    line: 7,
    column: 7,
  },
  {
    name: 'an empty text',
    text: children('      { "role": "reason", "text": "" }'),
    code: 'no-text',
    pointer: '/thesis/children/0/text',
    line: 7,
    column: 35,
  },
  {
    name: 'a text of 50 001 characters',
    text: children(`      { "role": "reason", "text": "${'x'.repeat(50_001)}" }`),
    code: 'too-long',
    pointer: '/thesis/children/0/text',
    line: 7,
    column: 35,
  },
  {
    name: 'a source without an id',
    text: sources('    { "id": " ", "type": "book" }'),
    code: 'no-text',
    pointer: '/sources/0/id',
    line: 6,
    column: 13,
  },
  {
    name: 'a lone premise',
    text: children('      { "role": "reason", "premises": [{ "text": "X" }] }'),
    code: 'too-short',
    pointer: '/thesis/children/0/premises',
    line: 7,
    column: 39,
  },
  {
    name: 'a language that is a sentence',
    text: map('  "language": "English, mostly",', '  "thesis": { "text": "X" }'),
    code: 'bad-format',
    pointer: '/language',
    line: 4,
    column: 15,
  },
  {
    name: 'a step of negative length',
    text: steps('    { "focus": ["thesis"],', '      "seconds": -5 }'),
    code: 'out-of-range',
    pointer: '/tours/0/steps/0/seconds',
    line: 7,
    column: 18,
  },
];

const wrongClaims: readonly MalformedDocument[] = [
  {
    name: 'a text and premises at once',
    text: children(
      '      { "role": "reason", "text": "X",',
      '        "premises": [{ "text": "X" }, { "text": "X" }] }',
    ),
    code: 'one-of',
    pointer: '/thesis/children/0',
    line: 7,
    column: 7,
  },
  {
    name: 'a claim that says nothing',
    text: children(
      '      { "role": "reason", "text": "X" },',
      '      { "role": "objection", "label": "Mute" }',
    ),
    code: 'one-of',
    pointer: '/thesis/children/1',
    line: 8,
    column: 7,
  },
  {
    name: 'an id used twice',
    text: children(
      '      { "id": "pump", "role": "reason", "text": "X" },',
      '      { "id": "pump", "role": "reason", "text": "X" }',
    ),
    code: 'duplicate-id',
    pointer: '/thesis/children/1/id',
    line: 8,
    column: 15,
  },
  {
    name: 'the id __proto__ used twice',
    text: map(
      '  "thesis": { "id": "__proto__", "text": "X", "children": [',
      '    { "role": "reason", "id": "__proto__", "text": "X" }',
      '  ] }',
    ),
    code: 'duplicate-id',
    pointer: '/thesis/children/0/id',
    line: 5,
    column: 31,
  },
  {
    name: 'against on a reason',
    text: children('      { "role": "reason", "against": "claim", "text": "X" }'),
    code: 'against-without-objection',
    pointer: '/thesis/children/0/against',
    line: 7,
    column: 38,
  },
  {
    name: 'an objection to an inference that is not there',
    text: children('      { "role": "objection", "against": "inference", "text": "X" }'),
    code: 'no-inference',
    pointer: '/thesis/children/0/against',
    line: 7,
    column: 41,
  },
  {
    name: 'half a character',
    text: map('  "thesis": { "label": "\\ud83d", "text": "X" }'),
    code: 'broken-character',
    pointer: '/thesis/label',
    line: 4,
    column: 24,
  },
];

const wrongReferences: readonly MalformedDocument[] = [
  {
    name: 'a ref to what every object has',
    text: children('      { "role": "reason", "ref": "constructor" }'),
    code: 'dangling-ref',
    pointer: '/thesis/children/0/ref',
    line: 7,
    column: 34,
  },
  {
    name: 'a claim that supports itself',
    text: children(
      '      { "id": "pump", "role": "reason", "text": "X", "children": [',
      '        { "role": "reason", "ref": "pump" }',
      '      ] }',
    ),
    code: 'ref-cycle',
    pointer: '/thesis/children/0/children/0/ref',
    line: 8,
    column: 36,
  },
  {
    name: 'two claims that support each other',
    text: children(
      '      { "id": "a", "role": "reason", "text": "X", "children": [',
      '        { "role": "reason", "ref": "b" }',
      '      ] },',
      '      { "id": "b", "role": "reason", "text": "X", "children": [',
      '        { "role": "reason", "ref": "a" }',
      '      ] }',
    ),
    code: 'ref-cycle',
    pointer: '/thesis/children/1/children/0/ref',
    line: 11,
    column: 36,
  },
  {
    name: 'a ref to a ref',
    text: children(
      '      { "id": "pump", "role": "reason", "text": "X" },',
      '      { "id": "again", "role": "reason", "ref": "pump" },',
      '      { "role": "reason", "ref": "again" }',
    ),
    code: 'ref-to-ref',
    pointer: '/thesis/children/2/ref',
    line: 9,
    column: 34,
  },
  {
    name: 'a claim used again with a reason of its own',
    text: children(
      '      { "id": "pump", "role": "reason", "text": "X" },',
      '      { "role": "reason", "ref": "pump",',
      '        "children": [{ "role": "reason", "text": "X" }] }',
    ),
    code: 'reuse-with-children',
    pointer: '/thesis/children/1/children',
    line: 9,
    column: 21,
  },
  {
    name: 'a citation of an unknown source',
    text: citation('      "source": "toString"'),
    code: 'unknown-source',
    pointer: '/thesis/citations/0/source',
    line: 7,
    column: 17,
  },
  {
    name: 'a quotation that is whole and in parts',
    text: citation(
      '      "source": "snow",',
      '      "quote": { "exact": "the pump", "parts": ["the", "pump"] }',
    ),
    code: 'quote-shape',
    pointer: '/thesis/citations/0/quote',
    line: 8,
    column: 16,
  },
  {
    name: 'a quotation without its words',
    text: citation('      "source": "snow",', '      "quote": { "prefix": "near to " }'),
    code: 'missing-field',
    pointer: '/thesis/citations/0/quote',
    line: 8,
    column: 16,
  },
  {
    name: 'a source reported by an unknown one',
    text: sources('    { "id": "registrar", "type": "report", "via": "snow" }'),
    code: 'unknown-source',
    pointer: '/sources/0/via',
    line: 6,
    column: 51,
  },
  {
    name: 'sources that report one another',
    text: sources(
      '    { "id": "reader", "type": "book", "via": "snow" },',
      '    { "id": "snow", "type": "book", "via": "registrar" },',
      '    { "id": "registrar", "type": "report", "via": "snow" }',
    ),
    code: 'via-cycle',
    pointer: '/sources/1/via',
    line: 7,
    column: 44,
  },
  {
    name: 'an id used by two sources',
    text: sources('    { "id": "snow", "type": "book" },', '    { "type": "book", "id": "snow" }'),
    code: 'duplicate-id',
    pointer: '/sources/1/id',
    line: 7,
    column: 29,
  },
  {
    name: 'an address that is a script',
    text: sources('    { "id": "snow", "type": "book",', '      "URL": "JaVaScRiPt:alert(1)" }'),
    code: 'bad-url',
    pointer: '/sources/0/URL',
    line: 7,
    column: 14,
  },
  {
    name: 'an address with a user name',
    text: sources('    { "id": "snow", "type": "book", "URL": "https://bank.org@evil.test/" }'),
    code: 'bad-url',
    pointer: '/sources/0/URL',
    line: 6,
    column: 44,
  },
  {
    name: 'a source text from another protocol',
    text: sources(
      '    { "id": "snow", "type": "book",',
      '      "text": { "kind": "full", "href": "file:///etc/passwd" } }',
    ),
    code: 'bad-href',
    pointer: '/sources/0/text/href',
    line: 7,
    column: 41,
  },
  {
    name: 'a source text without a text',
    text: sources('    { "id": "snow", "type": "book", "text": { "kind": "full" } }'),
    code: 'text-without-content',
    pointer: '/sources/0/text',
    line: 6,
    column: 45,
  },
  {
    name: 'a tour that leads nowhere',
    text: steps('    { "focus": ["thesis", "hasOwnProperty"] }'),
    code: 'dangling-ref',
    pointer: '/tours/0/steps/0/focus/1',
    line: 6,
    column: 27,
  },
  {
    name: 'a step that opens a citation which is not there',
    text: steps('    { "focus": ["thesis"],', '      "open": { "claim": "thesis", "citation": 0 } }'),
    code: 'unknown-citation',
    pointer: '/tours/0/steps/0/open/citation',
    line: 7,
    column: 48,
  },
];

const otherEncodings: readonly MalformedDocument[] = [
  {
    name: 'Windows line ends',
    text: children('      { "role": "reason",', '        "text": true }').replaceAll('\n', '\r\n'),
    code: 'wrong-type',
    pointer: '/thesis/children/0/text',
    line: 8,
    column: 17,
  },
  {
    name: 'a byte order mark',
    text: `\u{FEFF}${map('  "thesis": { "text": null }')}`,
    code: 'wrong-type',
    pointer: '/thesis/text',
    line: 4,
    column: 23,
  },
  {
    name: 'characters beyond the basic plane before the place',
    text: map('  "thesis": { "text": "𝒳😀", "tags": "water" }'),
    code: 'wrong-type',
    pointer: '/thesis/tags',
    line: 4,
    column: 39,
  },
];

export const malformedDocuments: readonly MalformedDocument[] = [
  ...empty,
  ...brokenSyntax,
  ...wrongRoots,
  ...wrongShapes,
  ...wrongClaims,
  ...wrongReferences,
  ...otherEncodings,
];

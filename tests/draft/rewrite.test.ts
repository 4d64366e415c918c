import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rewrite } from '../../src/draft/rewrite.ts';

const parse = (text: string) => JSON.parse(text.replace(/^\u{FEFF}/u, ''));

describe('what did not change stays letter for letter', () => {
  const files = readdirSync('data').filter((file) => file.endsWith('.json'));
  const texts: Record<string, string> = {
    ...Object.fromEntries(files.map((file) => [file, readFileSync(`data/${file}`, 'utf8')])),
    'in one line': '{"version":1,"title":"A","thesis":{"text":"So."}}',
    'with a byte order mark, tabs and CRLF': '\u{FEFF}{\r\n\t"version": 1,\r\n\t"title": "A"\r\n}\r\n',
    'set by hand': '{ "title" : "A" ,\n"thesis":{"text":"\\u0041","children":[ ] } }\n\n',
  };
  test.each(Object.entries(texts))('%s', (_, text) => {
    expect(rewrite(text, parse(text))).toBe(text);
  });
});

const text = `{
  "version": 1,
  "title": "A map",
  "thesis": {
    "text": "So it is.",
    "children": [
      { "role": "reason", "text": "One.", "citations": [{ "source": "a", "quote": "x" }] },
      { "role": "reason",
        "text": "Two.",
        "children": [
          { "role": "evidence", "text": "Two a." }
        ] },
      { "role": "objection", "text": "But." }
    ]
  }
}
`;

test('a changed text changes its own line', () => {
  const document = parse(text);
  document.thesis.children[1].text = 'Two, anew.';
  expect(rewrite(text, document)).toBe(text.replace('Two.', 'Two, anew.'));
});

test('a new field stands behind the one that it stands behind in the document', () => {
  const document = parse(text);
  const { role, ...rest } = document.thesis.children[0];
  document.thesis.children[0] = { role, label: 'First', ...rest };
  expect(rewrite(text, document)).toBe(
    text.replace('"reason", "text": "One."', '"reason", "label": "First", "text": "One."'),
  );
});

test('a field that is gone takes its comma along', () => {
  const document = parse(text);
  delete document.thesis.children[0].citations;
  delete document.thesis.children[1].role;
  const written = rewrite(text, document);
  expect(written).toContain('{ "role": "reason", "text": "One." }');
  expect(parse(written)).toEqual(document);
  expect(written).toContain('"text": "Two.",\n        "children"');
});

test('a new claim is set as the file is', () => {
  const document = parse(text);
  document.thesis.children.push({ role: 'reason', text: 'Three.' });
  expect(rewrite(text, document)).toBe(
    text.replace(
      '"But." }',
      `"But." },
      {
        "role": "reason",
        "text": "Three."
      }`,
    ),
  );
  const line = '{"version":1,"title":"A","thesis":{"text":"So."}}';
  const small = parse(line);
  small.thesis.children = [{ role: 'reason', text: 'Why.' }];
  expect(rewrite(line, small)).toBe(
    '{"version":1,"title":"A","thesis":{"text":"So.","children":[{"role":"reason","text":"Why."}]}}',
  );
});

test('letters that the file escapes are escaped', () => {
  const escaped = '{\n  "title": "Caf\\u00e9",\n  "version": 1\n}';
  expect(rewrite(escaped, { title: 'Café', version: 1, summary: 'Été' })).toBe(
    '{\n  "title": "Caf\\u00e9",\n  "version": 1,\n  "summary": "\\u00c9t\\u00e9"\n}',
  );
});

test('an empty list that is not in the document stays', () => {
  const empty = '{"title":"A","thesis":{"text":"So.","children":[]}}';
  expect(rewrite(empty, { title: 'B', thesis: { text: 'So.' } })).toBe(empty.replace('"A"', '"B"'));
});

test('the last member of a list may go, and come back', () => {
  const document = parse(text);
  document.thesis.children = [];
  delete document.thesis.children;
  const bare = rewrite(text, document);
  expect(parse(bare)).toEqual(document);
  expect(bare).toContain('"text": "So it is."');
});

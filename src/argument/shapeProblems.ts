// What the schema found wrong, in our words.

import type * as z from 'zod/mini';
import { someMark, someText, someWord } from './blankText.ts';
import { cslTypeOf } from './cslSynonyms.ts';
import { type Path, toPointer } from './pointer.ts';
import { nearest, quoted } from './problems.ts';
import type { Report } from './report.ts';

type Issue = z.core.$ZodIssue;

const saysNothing = new Set([someMark, someText, someWord].map(String));

const wantedWords: Record<string, string> = {
  string: 'text in double quotation marks',
  object: 'an object { … }',
  array: 'a list [ … ]',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** @param root The document as JSON.parse gave it, to say what stands there. */
export function reportShape(issues: readonly Issue[], root: unknown, report: Report): void {
  const whole = issues.filter(
    ({ code, path }) => code === 'unrecognized_keys' && isAnswer(valueAt(root, toPath(path))),
  );
  for (const { path } of whole) report.addAtKey([...toPath(path), 'message'], 'wrapped-source');
  const rest = issues.filter(
    ({ path }) => !whole.some((each) => each.path.every((part, at) => part === path[at])),
  );
  const together: Together = { unknown: new Map(), lists: new Map() };
  for (const issue of rest) reportIssue(issue, [], root, report, together);
  for (const fields of together.unknown.values()) reportUnknown(fields, report);
  for (const paths of together.lists.values()) reportLists(paths, report);
}

/** What is told in one sentence a kind, however often it occurs: what was pasted from elsewhere is full of it. */
interface Together {
  /** Unknown fields of one kind of object. */
  unknown: Map<string, { path: Path; known: readonly string[] }[]>;
  /** Lists in one object where texts are wanted. */
  lists: Map<string, Path[]>;
}

function joinIn<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

const toPath = (path: readonly PropertyKey[]): Path =>
  path.map((part) => (typeof part === 'symbol' ? String(part) : part));

/** What Crossref answers has the item in it. */
const isAnswer = (value: unknown) =>
  typeof value === 'object' && value !== null && 'message-type' in value && 'message' in value;

function reportIssue(issue: Issue, above: Path, root: unknown, report: Report, together: Together): void {
  const path: Path = [...above, ...toPath(issue.path)];
  const found = valueAt(root, path);
  const field = fieldName(path);
  switch (issue.code) {
    case 'invalid_type':
      if (found === undefined) {
        report.addAt(path.slice(0, -1), 'missing-field', String(path.at(-1) ?? ''));
      } else if (issue.expected === 'int') {
        report.addAt(path, 'out-of-range', field, 'a whole number');
      } else if (issue.expected === 'string' && Array.isArray(found) && typeof path.at(-1) === 'string') {
        joinIn(together.lists, toPointer(path.slice(0, -1)), path);
      } else if (issue.expected === 'object' && Array.isArray(found) && typeof path.at(-1) === 'number') {
        report.addAt(path, 'nested-list', field);
      } else {
        report.addAt(path, 'wrong-type', field, wantedWords[issue.expected] ?? issue.expected, kindOf(found));
      }
      return;
    case 'unrecognized_keys':
      collectUnknown(issue.keys, issue.message.split(' '), path, root, report, together);
      return;
    case 'invalid_value':
      if (found === undefined) {
        report.addAt(path.slice(0, -1), 'missing-field', String(path.at(-1) ?? ''));
      } else if (typeof found !== 'number' && typeof issue.values[0] === 'number') {
        // Not “1” where 1 is wanted: nobody would see the difference.
        report.addAt(path, 'wrong-type', field, `the number ${issue.values[0]}`, kindOf(found));
      } else {
        const shown = typeof found === 'string' ? found : (JSON.stringify(found) ?? '');
        const type = path[0] === 'sources' && path.at(-1) === 'type' ? cslTypeOf(shown) : undefined;
        report.addAt(path, 'bad-value', field, shown, type === undefined ? issue.values.map(String) : [type]);
      }
      return;
    case 'too_big':
      if (issue.origin === 'string') report.addAt(path, 'too-long', field, Number(issue.maximum));
      else if (issue.origin === 'array')
        report.addAt(path, 'out-of-range', field, `a list of at most ${issue.maximum}`);
      else report.addAt(path, 'out-of-range', field, `at most ${issue.maximum}`);
      return;
    case 'too_small':
      if (issue.origin === 'string') report.addAt(path, 'too-short', field, 'at least one character');
      else if (issue.origin === 'array')
        report.addAt(
          path,
          'too-short',
          field,
          issue.minimum === 1 ? 'at least one entry' : `at least ${issue.minimum} entries`,
        );
      else report.addAt(path, 'out-of-range', field, `${issue.minimum} or more`);
      return;
    case 'invalid_format':
      if (saysNothing.has(String(issue.pattern))) {
        report.addAt(path, 'no-text', field);
        return;
      }
      report.addAt(
        path,
        'bad-format',
        field,
        String(issue.pattern).includes('sha256')
          ? 'a digest like “sha256-…”'
          : 'a language tag like “en” or “pt-BR”',
      );
      return;
    case 'invalid_union':
      reportUnion(issue, path, root, report, together);
      return;
    default:
      report.addAt(path, 'bad-format', field, 'something the format knows');
  }
}

/** An object with so many unknown fields was written for something else, and none of them is a slip. */
const foreign = 4;

function collectUnknown(
  keys: readonly string[],
  known: readonly string[],
  path: Path,
  root: unknown,
  report: Report,
  together: Together,
): void {
  const object = valueAt(root, path) ?? {};
  const free = known.filter((name) => !Object.hasOwn(object, name));
  for (const key of keys) {
    const field: Path = [...path, key];
    const slip = keys.length < foreign && nearest(key, free) !== undefined;
    if (slip) report.addAtKey(field, 'unknown-field', key, free);
    else joinIn(together.unknown, known.join(' '), { path: field, known: free });
  }
}

function reportUnknown(fields: readonly { path: Path; known: readonly string[] }[], report: Report): void {
  const [first] = fields;
  if (!first) return;
  const names = fields.map(({ path }) => String(path.at(-1)));
  if (names.length === 1) report.addAtKey(first.path, 'unknown-field', names[0] ?? '', []);
  else report.addAtKey(first.path, 'unknown-fields', names, toPointer(first.path));
}

function reportLists(paths: readonly Path[], report: Report): void {
  const places = paths.map((path) => ({ path, ...report.position(path) }));
  const [first, ...others] = places.toSorted((a, b) => a.line - b.line || a.column - b.column);
  if (first)
    report.addAt(
      first.path,
      'list-for-text',
      [first, ...others].map(({ path }) => fieldName(path)),
    );
}

/** The branch that fits the kind of value found; or else all kinds that would do. */
function reportUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  root: unknown,
  report: Report,
  together: Together,
): void {
  const isOfOtherKind = (branch: Issue[]) =>
    branch.some((part) => part.code === 'invalid_type' && part.path.length === 0);
  const branch = issue.errors.find((candidate) => !isOfOtherKind(candidate));
  if (branch) {
    for (const part of branch) reportIssue(part, path, root, report, together);
    return;
  }
  const dated = path.indexOf('date-parts');
  if (dated > 0 && valueAt(root, path) === null) {
    report.addAt(path, 'empty-date', quoted(String(path[dated - 1])));
    return;
  }
  const kinds = issue.errors.flatMap((candidate) =>
    candidate.flatMap((part) =>
      part.code === 'invalid_type' ? [wantedWords[part.expected] ?? part.expected] : [],
    ),
  );
  const wanted = [...new Set(kinds)].join(' or ');
  report.addAt(path, 'wrong-type', fieldName(path), wanted, kindOf(valueAt(root, path)));
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

function fieldName(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The map';
  if (typeof last === 'string') return quoted(last);
  const list = path.findLast((part) => typeof part === 'string');
  return list === undefined ? 'An entry' : `An entry of ${quoted(String(list))}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      // JSON has no Infinity, but 1e999 is read as one.
      return Number.isFinite(value) ? 'a number' : 'too large a number';
    case 'boolean':
      return 'true or false';
    default:
      return 'an object';
  }
}

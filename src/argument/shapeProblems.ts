// What the schema found wrong, in our words.

import type * as z from 'zod/mini';
import type { Path } from './position.ts';
import { quoted } from './problems.ts';
import type { Report } from './report.ts';

type Issue = z.core.$ZodIssue;

const wantedWords: Record<string, string> = {
  string: 'text in double quotation marks',
  object: 'an object { … }',
  record: 'an object { … }',
  array: 'a list [ … ]',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** @param root The document as JSON.parse gave it, to say what stands there. */
export function reportShape(issues: readonly Issue[], root: unknown, report: Report): void {
  for (const issue of issues) reportIssue(issue, [], root, report);
}

function reportIssue(issue: Issue, above: Path, root: unknown, report: Report): void {
  const path: Path = [
    ...above,
    ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
  ];
  const found = valueAt(root, path);
  const field = fieldName(path);
  switch (issue.code) {
    case 'invalid_type':
      if (found === undefined) {
        report.addAt(path.slice(0, -1), 'missing-field', String(path.at(-1) ?? ''));
      } else if (issue.expected === 'int') {
        report.addAt(path, 'out-of-range', field, 'a whole number');
      } else {
        report.addAt(path, 'wrong-type', field, wantedWords[issue.expected] ?? issue.expected, kindOf(found));
      }
      return;
    case 'unrecognized_keys':
      reportUnknown(issue.keys, issue.message.split(' '), path, report);
      return;
    case 'invalid_value':
      if (found === undefined) {
        report.addAt(path.slice(0, -1), 'missing-field', String(path.at(-1) ?? ''));
      } else if (typeof found !== 'number' && typeof issue.values[0] === 'number') {
        // Not “1” where 1 is wanted: nobody would see the difference.
        report.addAt(path, 'wrong-type', field, `the number ${issue.values[0]}`, kindOf(found));
      } else {
        const shown = typeof found === 'string' ? found : (JSON.stringify(found) ?? '');
        report.addAt(path, 'bad-value', field, shown, issue.values.map(String));
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
      reportUnion(issue, path, root, report);
      return;
    default:
      report.addAt(path, 'bad-format', field, 'something the format knows');
  }
}

function reportUnknown(keys: readonly string[], known: readonly string[], path: Path, report: Report): void {
  for (const key of keys) report.addAtKey([...path, key], 'unknown-field', key, known);
}

/** The branch that fits the kind of value found; or else all kinds that would do. */
function reportUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, root: unknown, report: Report): void {
  const isOfOtherKind = (branch: Issue[]) =>
    branch.some((part) => part.code === 'invalid_type' && part.path.length === 0);
  const branch = issue.errors.find((candidate) => !isOfOtherKind(candidate));
  if (branch) {
    for (const part of branch) reportIssue(part, path, root, report);
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

// Nested lists -> branches of a draft, and back.

import type { ListedClaim } from '../argument/parseList.ts';
import { leaf } from './claimFields.ts';
import type { Branch } from './draft.ts';

/** With keys that tell them apart, and no more. */
export function branchesOf(claims: readonly ListedClaim[], above = 'item'): Branch[] {
  return claims.map(({ fields, below }, at) => {
    const key = `${above}-${at}`;
    return { ...leaf(key, fields), children: branchesOf(below, key) };
  });
}

/** A branch as a list that any program takes: a claim a line, what hangs on it indented, objections with a minus. */
export function listOf(
  { fields, children, premises }: Branch,
  wordsOf: (ref: string) => string,
  indent = '',
): string {
  const words = (each: Branch['fields']) =>
    (each.text ?? wordsOf(each.ref ?? '')).replace(/\s+/gu, ' ').trim();
  const said = premises ? premises.map((premise) => words(premise.fields)).join(' And: ') : words(fields);
  const named = fields.label === undefined || fields.label === said ? said : `[${fields.label}]: ${said}`;
  const mark = indent === '' ? '' : fields.role === 'objection' ? '- ' : '+ ';
  const below = [...(premises ?? []).flatMap((premise) => premise.children), ...children];
  return [`${indent}${mark}${named}`, ...below.map((child) => listOf(child, wordsOf, `${indent}  `))].join(
    '\n',
  );
}

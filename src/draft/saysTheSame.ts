// Whether two drafts are one document: of what no command touched they have the very same claims, so that little is
// compared.

import { documentOf } from './documentOf.ts';
import type { Draft } from './draft.ts';

const known = new WeakMap<Draft, { other: Draft; same: boolean }>();

/** Whatever order fields stand in. */
export function saysTheSame(one: Draft, other: Draft): boolean {
  const before = known.get(one);
  if (before?.other === other) return before.same;
  const same = one === other || compare(one, other);
  known.set(one, { other, same });
  return same;
}

function compare(one: Draft, other: Draft): boolean {
  let sameKeys = true;
  const alike = (key: string, otherKey: string): boolean => {
    const [claim, otherClaim] = [one.claims.get(key), other.claims.get(otherKey)];
    if (!claim || !otherClaim) return false;
    sameKeys &&= key === otherKey;
    return (
      sameFields(claim.fields, otherClaim.fields) &&
      each(claim.premises, otherClaim.premises) &&
      each(claim.children, otherClaim.children)
    );
  };
  const each = (keys: readonly string[] | null, others: readonly string[] | null): boolean =>
    keys?.length === others?.length && (keys?.every((key, at) => alike(key, others?.[at] ?? '')) ?? true);
  if (one.issue !== other.issue || !sameFields(one.fields, other.fields)) return false;
  if (!each(one.theses, other.theses)) return false;
  // Under other keys a claim may be called by another id.
  return sameKeys || JSON.stringify(documentOf(one)) === JSON.stringify(documentOf(other));
}

function sameFields<Fields extends object>(one: Fields, other: Fields): boolean {
  if (one === other) return true;
  const names = Object.keys(one) as (keyof Fields)[];
  return (
    names.length === Object.keys(other).length &&
    names.every(
      (name) => one[name] === other[name] || JSON.stringify(one[name]) === JSON.stringify(other[name]),
    )
  );
}

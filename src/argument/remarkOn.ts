// What a map may hold, and its author most likely did not mean.

import type { Argument, Claim } from './argument.ts';
import { toPath } from './pointer.ts';
import type { Report } from './report.ts';

export function remarkOn(argument: Argument, report: Report): void {
  remarkOnIds(argument, report);
  for (const claim of argument.claims.values()) {
    if (claim.children.length > 1) remarkOnChildren(argument, claim, report);
  }
}

/** Ids that no reader can tell apart, though a program does: composed otherwise, or with something invisible. */
function remarkOnIds(argument: Argument, report: Report): void {
  const claims = [...argument.claims.values()];
  const sources = [...argument.sources.keys()].map((id, index) => ({ id, pointer: `/sources/${index}` }));
  for (const group of [claims, sources]) {
    const seen = new Map<string, string>();
    for (const { id, pointer } of group) {
      const seenAs = plain.test(id) ? id : asSeen(id);
      const earlier = seen.get(seenAs);
      if (earlier === undefined) seen.set(seenAs, pointer);
      else {
        const other = report.position(toPath(`${earlier}/id`));
        report.remarkAt(toPath(`${pointer}/id`), 'look-alike-id', id, other);
      }
    }
  }
}

/** Of what every keyboard has, without white space: most ids. */
const plain = /^[!-~]*$/;
const asSeen = (id: string) =>
  id
    .normalize('NFC')
    .replace(/\p{DI}/gu, '')
    .trim();

/** The same claim more than once under one parent. */
function remarkOnChildren(argument: Argument, parent: Claim, report: Report): void {
  const seen = new Map<string, Claim>();
  for (const id of parent.children) {
    const child = argument.claims.get(id);
    if (!child) continue;
    const target = child.kind === 'reuse' ? child.target : child.id;
    const earlier = seen.get(target);
    if (!earlier) {
      seen.set(target, child);
      continue;
    }
    const opposed = (child.role === 'objection') !== (earlier.role === 'objection');
    const path = [...toPath(child.pointer), ...(child.kind === 'reuse' ? ['ref'] : [])];
    report.remarkAt(path, opposed ? 'for-and-against' : 'used-twice', target);
  }
}

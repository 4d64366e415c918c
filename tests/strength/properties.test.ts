import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noDoubts } from '../../src/argument/doubts.ts';
import { rules } from '../../src/strength/rules.ts';
import { weigh } from '../../src/strength/weigh.ts';
import { mapOf } from '../argument/maps.ts';
import { forAll } from '../quotes/forAll.ts';

const check = <Value>(name: string, values: fc.Arbitrary<Value>, property: (value: Value) => void) =>
  forAll(name, values, property, 80);

interface Node {
  role: 'reason' | 'objection';
  against: boolean;
  strength: number;
  children: Node[];
}

const strength = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const tree = (depth: number): fc.Arbitrary<Node> =>
  fc.record({
    role: fc.constantFrom('reason' as const, 'objection' as const),
    against: fc.boolean(),
    strength,
    children: depth === 0 ? fc.constant([]) : fc.array(tree(depth - 1), { maxLength: 3 }),
  });

/** With ids by place, so that children in another order keep theirs. */
function named({ role, against, strength, children }: Node, id: string): object {
  return {
    id,
    role,
    ...(role === 'objection' && against ? { against: 'inference' } : {}),
    text: `Claim ${id}.`,
    strength,
    children: children.map((child, at) => named(child, `${id}.${at}`)),
  };
}

const document = (children: readonly Node[], base: number, order = (list: object[]) => list) => ({
  id: 't',
  text: 'A thesis.',
  strength: base,
  // Nothing undercuts a thesis.
  children: order(children.map((child, at) => named({ ...child, against: false }, `c${at}`))),
});

const turned = (list: object[]): object[] =>
  list.toReversed().map((node) => ({ ...node, children: turned((node as { children: object[] }).children) }));

/** How a claim of a tree bears on the thesis: for it, or against it. What undercuts a step acts against the claim. */
function signs(children: readonly Node[]): Map<string, 1 | -1> {
  const found = new Map<string, 1 | -1>();
  const walk = (node: Node, id: string, above: 1 | -1) => {
    const sign = node.role === 'objection' ? (-above as 1 | -1) : above;
    found.set(id, sign);
    node.children.forEach((child, at) => {
      walk(child, `${id}.${at}`, sign);
    });
  };
  children.forEach((child, at) => {
    walk(child, `c${at}`, 1);
  });
  return found;
}

const trees = fc.record({ children: fc.array(tree(3), { minLength: 1, maxLength: 4 }), base: strength });
const amount = fc.double({ min: 0, max: 1, noNaN: true });

for (const rule of Object.values(rules)) {
  test(`in a tree, the more a claim is doubted the less it does what it did (${rule.name})`, () => {
    check(
      `monotone ${rule.name}`,
      fc.record({ tree: trees, pick: fc.nat(), one: amount, two: amount }),
      (given) => {
        const argument = mapOf(document(given.tree.children, given.tree.base));
        const all = [...signs(given.tree.children)];
        const [id, sign] = all[given.pick % all.length] ?? ['', 1];
        const [less, more] = [Math.min(given.one, given.two), Math.max(given.one, given.two)];
        for (const key of [id, `step:${id}`]) {
          const at = (doubt: number) => weigh(argument, rule, new Map([[key, doubt]])).strengthOf('t') ?? 0;
          expect(sign * (at(more) - at(less))).toBeLessThanOrEqual(1e-12);
        }
      },
    );
  });

  test(`strengths are from 0 to 1, and a claim starts where it starts when nothing bears on it (${rule.name})`, () => {
    check(`range ${rule.name}`, trees, ({ children, base }) => {
      const argument = mapOf(document(children, base));
      const { strengthOf } = weigh(argument, rule, noDoubts);
      for (const claim of argument.claims.values()) {
        const found = strengthOf(claim.id) ?? Number.NaN;
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        if (claim.children.length === 0) expect(found).toBe(claim.strength);
      }
    });
  });

  test(`what starts at 0 stays there with nothing for it, at 1 with nothing against it (${rule.name})`, () => {
    check(`fixed ${rule.name}`, trees, ({ children }) => {
      const onlyAgainst = children.map((child) => ({ ...child, role: 'objection' as const }));
      const onlyFor = children.map((child) => ({ ...child, role: 'reason' as const }));
      expect(weigh(mapOf(document(onlyAgainst, 0)), rule, noDoubts).strengthOf('t')).toBe(0);
      expect(weigh(mapOf(document(onlyFor, 1)), rule, noDoubts).strengthOf('t')).toBe(1);
    });
  });

  test(`the order of what is said makes no difference (${rule.name})`, () => {
    check(`order ${rule.name}`, trees, ({ children, base }) => {
      const [one, other] = [document(children, base), document(children, base, turned)].map((thesis) =>
        weigh(mapOf(thesis), rule, noDoubts).strengthOf('t'),
      );
      expect(one).toBeCloseTo(other ?? Number.NaN, 12);
    });
  });

  test(`no doubt is the author’s state exactly, and an undone doubt restores every figure (${rule.name})`, () => {
    check(
      `undone ${rule.name}`,
      fc.record({ tree: trees, pick: fc.nat(), doubt: amount }),
      ({ tree, pick, doubt }) => {
        const argument = mapOf(document(tree.children, tree.base));
        const before = [...weigh(argument, rule, noDoubts).strengths];
        const ids = [...argument.claims.keys()];
        weigh(argument, rule, new Map([[ids[pick % ids.length] ?? 't', doubt]]));
        expect([...weigh(argument, rule, noDoubts).strengths]).toEqual(before);
        expect([...weigh(argument, rule, new Map([['t', 0]])).strengths]).toEqual(before);
      },
    );
  });
}

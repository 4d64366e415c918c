import { expect, test } from 'vitest';
import { dfQuad, quadraticEnergy } from '../../src/strength/rules.ts';
import {
  eDemocracy,
  mutualAttack,
  relations,
  removalAndGradient,
  sharedClaim,
  six,
  twoAttackers,
} from './published.ts';
import {
  euler,
  eulerTop,
  gradient,
  mlp,
  shapley,
  squaredDfQuad,
  strengthsOf,
  withoutArgument,
} from './strengthsOf.ts';

/** @param digits After the point. */
function expectStrengths(found: Record<string, number>, expected: Record<string, number>, digits: number) {
  for (const [name, strength] of Object.entries(expected)) {
    expect(Math.abs((found[name] ?? Number.NaN) - strength), name).toBeLessThanOrEqual(0.5 * 10 ** -digits);
  }
}

test('e-democracy stands as published, by DF-QuAD', () => {
  const expected = { A1: 0.862, A2: 0.85, P1: 0.7, P2: 0.08, P3: 0.9, C1: 0.2, C2: 0.2, C3: 0.6, C4: 0.5 };
  expectStrengths(strengthsOf(eDemocracy, dfQuad), expected, 9);
});

test('six arguments stand as published, by six rules', () => {
  const given = { d: 0.65, f: 1, e: 0.4 };
  const quadratic = { ...given, c: 0.625, b: 0.1724137931034483, a: 0.5187551724162596 };
  expectStrengths(strengthsOf(six, quadraticEnergy), quadratic, 15);
  expectStrengths(strengthsOf(six, dfQuad), { ...given, c: 0.34, b: 0.12, a: 0.68 }, 2);
  expectStrengths(strengthsOf(six, dfQuad), { a: 0.676, b: 0.12, c: 0.34 }, 9);
  expectStrengths(strengthsOf(six, euler), { ...given, c: 0.81, b: 0.15, a: 0.5 }, 2);
  expectStrengths(strengthsOf(six, euler), { a: 0.498787193, b: 0.153486935, c: 0.810772647 }, 9);
  expectStrengths(strengthsOf(six, eulerTop), { ...given, c: 0.81, b: 0.15, a: 0.47 }, 2);
  expectStrengths(strengthsOf(six, squaredDfQuad), { ...given, c: 0.53, b: 0.14, a: 0.57 }, 2);
  expectStrengths(strengthsOf(six, mlp), { a: 0.509209118, b: 0.143527647, c: 0.756687008 }, 9);
});

test('of two certain attackers, taking one away changes something by the quadratic rule, nothing by DF-QuAD', () => {
  const removal = (rule: typeof dfQuad) => {
    const now = strengthsOf(twoAttackers, rule).a ?? Number.NaN;
    return { now, removal: now - (strengthsOf(withoutArgument(twoAttackers, 'b'), rule).a ?? Number.NaN) };
  };
  expectStrengths(removal(quadraticEnergy), { now: 0.1, removal: -0.15 }, 15);
  expectStrengths(removal(dfQuad), { now: 0, removal: 0 }, 15);
  expectStrengths(removal(euler), { now: 0.29753420374977824, removal: -0.06898759887294448 }, 15);
  expectStrengths(removal(squaredDfQuad), { now: 0.25, removal: 0 }, 15);
  expectStrengths(removal(eulerTop), { now: 0.3665218026227227, removal: 0 }, 15);
});

test('gradients are those published', () => {
  const steepness = {
    quadratic: gradient(twoAttackers, quadraticEnergy, 'a', 'b'),
    euler: gradient(twoAttackers, euler, 'a', 'b'),
    shared: gradient(sharedClaim, dfQuad, 'a', 'e'),
    chain: gradient(removalAndGradient, quadraticEnergy, 'a', 'd'),
  };
  // What is published are differences themselves, good for eight digits: Euler's is exactly -0.0445215444.
  const expected = { quadratic: -0.08, euler: -0.04452154040336609, shared: 0, chain: 0.03609579801559448 };
  expectStrengths(steepness, expected, 7.8);
});

test('shares of the two attackers add up to what they do (Shapley)', () => {
  const share = (rule: typeof dfQuad) => {
    const worth = (set: readonly string[]) => {
      const rest = ['b', 'c'].filter((name) => !set.includes(name));
      return strengthsOf(rest.reduce(withoutArgument, twoAttackers), rule).a ?? Number.NaN;
    };
    return shapley(['b', 'c'], worth)[0] ?? Number.NaN;
  };
  expectStrengths(
    { quadratic: share(quadraticEnergy), dfQuad: share(dfQuad), euler: share(euler) },
    { quadratic: -0.2, dfQuad: -0.25, euler: -0.10123289812511088 },
    15,
  );
});

test('five arguments stand as published by DF-QuAD, and each relation has the share published', () => {
  const strengths = strengthsOf(relations, dfQuad);
  expectStrengths(strengths, { alpha: 0.8046875, beta: 0.375, gamma: 0.375, delta: 0.25, zeta: 0.5 }, 15);
  const all = [...relations.attacks, ...relations.supports];
  const shares = shapley(all, (set) => {
    const { base, attacks, supports } = relations;
    const within = (ends: readonly [string, string]) => set.includes(ends);
    const part = { base, attacks: attacks.filter(within), supports: supports.filter(within) };
    return strengthsOf(part, dfQuad).alpha ?? Number.NaN;
  });
  const expected = [-0.03177083333333333, -0.03177083333333333, 0.03072916666666667, 0.16875, 0.16875];
  shares.forEach((share, at) => {
    expect(share).toBeCloseTo(expected[at] ?? 0, 15);
  });
  expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(0.8046875 - 0.5, 14);
});

test('a claim that is both for and against a thesis lowers it and raises it again', () => {
  expect(strengthsOf(sharedClaim, dfQuad).a).toBeCloseTo(0.375, 15);
  expect(strengthsOf(withoutArgument(sharedClaim, 'e'), dfQuad).a).toBeCloseTo(0.5, 15);
  const curve = Array.from({ length: 11 }, (_, at) => strengthsOf(sharedClaim, dfQuad, { e: at / 10 }).a);
  const expected = [0.5, 0.455, 0.42, 0.395, 0.38, 0.375, 0.38, 0.395, 0.42, 0.455, 0.5];
  curve.forEach((value, at) => {
    expect(value).toBeCloseTo(expected[at] ?? 0, 14);
  });
});

test('what a removal does is not what a gradient says, in a chain by the quadratic rule', () => {
  const now = strengthsOf(removalAndGradient, quadraticEnergy).a ?? Number.NaN;
  const without = strengthsOf(withoutArgument(removalAndGradient, 'd'), quadraticEnergy).a ?? Number.NaN;
  const found = { now, without, removal: now - without };
  const expected = { now: 0.39554738206935747, without: 0.36764705882352944, removal: 0.02790032324582803 };
  expectStrengths(found, expected, 15);
});

test('two that attack each other come to rest', () => {
  expectStrengths(strengthsOf(mutualAttack, dfQuad), { a: 1, b: 0 }, 6);
});

test('a further reason counts by the quadratic rule long after DF-QuAD hears no more of them', () => {
  const worth = (rule: typeof dfQuad, k: number) => {
    const names = Array.from({ length: k }, (_, at) => `r${at}`);
    const base = { thesis: 0.5, ...Object.fromEntries(names.map((name) => [name, 0.9])) };
    const supports = names.map((name) => [name, 'thesis'] as const);
    return strengthsOf({ base, supports, attacks: [] }, rule).thesis ?? Number.NaN;
  };
  const last = (rule: typeof dfQuad, k: number) => worth(rule, k) - worth(rule, k - 1);
  expectStrengths(
    { two: last(quadraticEnergy, 2), three: last(quadraticEnergy, 3) },
    { two: 0.158, three: 0.058 },
    3,
  );
  expectStrengths({ five: last(quadraticEnergy, 5) }, { five: 0.012 }, 3);
  expectStrengths({ two: last(dfQuad, 2), three: last(dfQuad, 3) }, { two: 0.045, three: 0.0045 }, 4);
  expectStrengths({ two: last(euler, 2), mlp: last(mlp, 5) }, { two: 0.15, mlp: 0.016 }, 3);
});

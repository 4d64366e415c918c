// Published strengths: inputs and outputs of papers and of their programs, as numbers. Each carries where it is from.

export interface Published {
  name: string;
  from: string;
  base: Readonly<Record<string, number>>;
  attacks: readonly (readonly [string, string])[];
  supports: readonly (readonly [string, string])[];
}

export const eDemocracy: Published = {
  name: 'e-democracy',
  from: 'Rago and Toni; RagoEtAlEDemocracy.bag and notebook of Uncertainpy (Potyka)',
  base: { A1: 0.5, A2: 0.5, P1: 0.7, P2: 0.5, P3: 0.9, C1: 0.2, C2: 0.2, C3: 0.6, C4: 0.5 },
  attacks: [
    ['C1', 'A2'],
    ['C2', 'P2'],
    ['C3', 'P2'],
    ['C4', 'P2'],
  ],
  supports: [
    ['P1', 'A1'],
    ['P2', 'A1'],
    ['P3', 'A2'],
  ],
};

export const six: Published = {
  name: 'six arguments',
  from: 'QBAF-Py (Kampik), examples.ipynb',
  base: { a: 0.5, b: 0.2, c: 0.85, d: 0.65, e: 0.4, f: 1 },
  attacks: [
    ['c', 'a'],
    ['e', 'b'],
    ['f', 'c'],
  ],
  supports: [
    ['b', 'a'],
    ['d', 'a'],
    ['e', 'c'],
  ],
};

export const twoAttackers: Published = {
  name: 'two attackers that are certain',
  from: 'arXiv 2401.08879; contribution_functions_analysis.ipynb of QBAF-Py',
  base: { a: 0.5, b: 1, c: 1 },
  attacks: [
    ['b', 'a'],
    ['c', 'a'],
  ],
  supports: [],
};

export const relations: Published = {
  name: 'relations that share',
  from: 'IJCAI 2024, arXiv 2404.14304; fig3.bag of RAE',
  base: { alpha: 0.5, beta: 0.5, gamma: 0.5, delta: 0.5, zeta: 0.5 },
  attacks: [
    ['delta', 'beta'],
    ['delta', 'gamma'],
    ['zeta', 'delta'],
  ],
  supports: [
    ['beta', 'alpha'],
    ['gamma', 'alpha'],
  ],
};

export const sharedClaim: Published = {
  name: 'a claim that cuts both ways',
  from: 'arXiv 2401.08879; the same notebook, and test_gradient.py',
  base: { a: 0.5, b: 0, c: 0, d: 0, e: 0.5 },
  attacks: [
    ['c', 'a'],
    ['d', 'a'],
  ],
  supports: [
    ['e', 'b'],
    ['e', 'c'],
    ['e', 'd'],
    ['b', 'a'],
  ],
};

export const removalAndGradient: Published = {
  name: 'removal against gradient',
  from: 'contribution_functions_analysis.ipynb of QBAF-Py',
  base: { a: 0.5, b: 0.5, c: 0.5, d: 0.4 },
  attacks: [
    ['b', 'a'],
    ['d', 'b'],
  ],
  supports: [
    ['d', 'c'],
    ['c', 'b'],
  ],
};

export const mutualAttack: Published = {
  name: 'two that attack each other',
  from: 'QBAF-Py, test_cycles.py',
  base: { a: 1, b: 0.5 },
  attacks: [
    ['a', 'b'],
    ['b', 'a'],
  ],
  supports: [],
};

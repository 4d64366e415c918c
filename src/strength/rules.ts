// Gradual semantics: how strong a claim is, given where it starts and how strong what speaks for and against it is.
// All strengths are from 0 to 1.

export type RuleName = 'quadratic' | 'df-quad';

/** What is said on one side is gathered one by one, in whatever order, and then moves the claim. */
export interface Rule {
  readonly name: RuleName;
  /** Of a side on which nothing is said. */
  readonly nothing: number;
  add(gathered: number, strength: number): number;
  /** Takes out what was added; NaN where it can only be gathered anew. */
  remove(gathered: number, strength: number): number;
  /** @param base Where the claim starts. */
  influence(base: number, supports: number, attacks: number): number;
}

/**
 * Quadratic energy (Potyka, "Continuous dynamical systems for weighted bipolar argumentation", KR 2018): the strengths
 * of the supporters less those of the attackers, E, move the base by E²/(1 + E²) of the way to 1 or to 0.
 */
export const quadraticEnergy: Rule = {
  name: 'quadratic',
  nothing: 0,
  add: (sum, strength) => sum + strength,
  remove: (sum, strength) => sum - strength,
  influence(base, supports, attacks) {
    const energy = supports - attacks;
    const way = (energy * energy) / (1 + energy * energy);
    return energy > 0 ? base + (1 - base) * way : base - base * way;
  },
};

/**
 * DF-QuAD (Rago, Toni, Aurisicchio and Baroni, KR 2016): each side is gathered as independent chances are, as
 * 1 - product of (1 - strength); what one side has more than the other moves the base by as much of the way. Here a
 * side is held as the product.
 */
export const dfQuad: Rule = {
  name: 'df-quad',
  nothing: 1,
  add: (product, strength) => product * (1 - strength),
  remove: (product, strength) => (strength < 1 ? product / (1 - strength) : Number.NaN),
  influence(base, supports, attacks) {
    const more = attacks - supports;
    return more >= 0 ? base + (1 - base) * more : base + base * more;
  },
};

export const rules: Readonly<Record<RuleName, Rule>> = { quadratic: quadraticEnergy, 'df-quad': dfQuad };

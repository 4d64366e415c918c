// What peers are given of a claim: the words that its card has in Therefore, its name and its sentence.

export const wordsOf = ({ label, text }) => `${label}: ${text}`;

/** Of cards, at 16 px. */
export const cardWidth = 320;

/** How high a card is, for peers that are told: measuring each would take them longer. */
export const heightOf = (claim) => 24 + 20 * Math.ceil(wordsOf(claim).length / 38);

/** Depth first, each with the claim it hangs on. */
export function* walk(claim, parent = null) {
  yield { claim, parent };
  for (const child of claim.children) yield* walk(child, claim);
}

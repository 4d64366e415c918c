// What is said where an address or a page asks for something that the map does not have.

/** Characters of a stranger's id that are repeated. */
const most = 80;

export const lostFileWords =
  'The map that was open here came from a file, and this page was loaded again without it. Open the file again.';
export const noMapWords = 'There is no map yet.';
export const noClaimWords = (id: string) => `There is no claim ${named(id)} in this map.`;
export const noStepWords = (step: string) => `There is no step ${named(step)} in this tour.`;

/** Isolated, so that its letters do not turn the sentence round. */
function named(id: string): string {
  const letters = [...id.toWellFormed()];
  return `“\u2068${letters.length > most ? `${letters.slice(0, most).join('')}…` : letters.join('')}\u2069”`;
}

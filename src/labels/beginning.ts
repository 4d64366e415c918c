/** The beginning of a text, cut between two words; at most about `most` characters. */
export function beginning(text: string, most: number): string {
  const points = [...text.slice(0, 2 * most + 2)];
  if (points.length <= most) return text;
  const cut = points.slice(0, most).join('');
  return `${cut.replace(/\s+\S*$/u, '')} …`;
}

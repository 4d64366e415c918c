// What need not be moved for things to stand in another order.

/**
 * @param places Where each thing stands, in the order that is wanted.
 * @returns As many as can be, by their index, whose places rise: who moves the others has the order.
 */
export function staying(places: readonly number[]): Set<number> {
  /** By length less one, the index that ends a rising row of that length and stands first. */
  const ends: number[] = [];
  const before: number[] = [];
  places.forEach((place, at) => {
    let [from, to] = [0, ends.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((places[ends[middle] ?? 0] ?? 0) < place) from = middle + 1;
      else to = middle;
    }
    before[at] = ends[from - 1] ?? -1;
    ends[from] = at;
  });
  const stay = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) stay.add(at);
  return stay;
}

// A range of text cut at the edges of what is picked out in it.

export interface Span {
  /** UTF-16 offsets, `end` exclusive. */
  start: number;
  end: number;
}

export interface Cut<Mark extends Span> {
  text: string;
  start: number;
  /** What covers the run, in the order in which it was given. */
  inside: Mark[];
}

/** The runs between two edges, in order; together they are the text of `whole`. */
export function cutAt<Mark extends Span>(text: string, whole: Span, marks: readonly Mark[]): Cut<Mark>[] {
  const here = marks.filter((mark) => mark.start < whole.end && mark.end > whole.start);
  const edges = [whole.start, whole.end, ...here.flatMap((mark) => [mark.start, mark.end])]
    .filter((edge) => edge >= whole.start && edge <= whole.end)
    .toSorted((a, b) => a - b);
  return edges.flatMap((from, place) => {
    const to = edges[place + 1];
    if (to === undefined || to === from) return [];
    const inside = here.filter((mark) => mark.start <= from && mark.end >= to);
    return [{ text: text.slice(from, to), start: from, inside }];
  });
}

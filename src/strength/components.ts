// Strongly connected components (Tarjan 1972), without recursion: a chain of claims may be very long.

/**
 * @param starts Where the nodes that each leads to begin in `leads`; one entry more than there are nodes.
 * @returns the nodes in topological order (a node before those that it leads to), with the components of more than one
 * node, or of one that leads to itself: by the place in the order at which they begin, how many nodes they have.
 */
export function components(
  starts: Int32Array,
  leads: Int32Array,
): { order: Int32Array; circles: Map<number, number> } {
  const size = starts.length - 1;
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const toItself = new Uint8Array(size);
  const stack: number[] = [];
  const path: number[] = [];
  /** For each node on the path, which of those that it leads to comes next. */
  const next = starts.slice();
  // Components come with what is led to first: they are filled in from the end.
  const order = new Int32Array(size);
  const circles = new Map<number, number>();
  let end = size;
  let count = 0;

  const enter = (node: number) => {
    index[node] = low[node] = count++;
    onStack[node] = 1;
    stack.push(node);
    path.push(node);
  };
  const complete = (node: number) => {
    const until = end;
    for (let member = -1; member !== node; ) {
      member = stack.pop() as number;
      onStack[member] = 0;
      order[--end] = member;
    }
    if (until - end > 1 || toItself[node]) circles.set(end, until - end);
  };
  const lower = (node: number, to: number) => {
    if ((low[node] as number) > to) low[node] = to;
  };

  for (let root = 0; root < size; root++) {
    if (index[root] === -1) enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const at = next[node] as number;
      if (at < (starts[node + 1] as number)) {
        next[node] = at + 1;
        const to = leads[at] as number;
        if (to === node) toItself[node] = 1;
        if (index[to] === -1) enter(to);
        else if (onStack[to]) lower(node, index[to] as number);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) lower(above, low[node] as number);
      if (low[node] === index[node]) complete(node);
    }
  }
  return { order, circles };
}

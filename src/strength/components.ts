// Strongly connected components (Tarjan 1972), without recursion: a chain of claims may be very long.

/**
 * @param next The nodes that a node leads to.
 * @returns the nodes in topological order (a node before those that it leads to), with the components of more than one
 * node, or of one that leads to itself: by the place in the order at which they begin, how many nodes they have.
 */
export function components(
  size: number,
  next: (node: number) => readonly number[],
): { order: Int32Array; circles: Map<number, number> } {
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const onStack = new Uint8Array(size);
  const stack: number[] = [];
  // Components come with what is led to first: they are filled in from the end.
  const order = new Int32Array(size);
  const circles = new Map<number, number>();
  let end = size;
  let count = 0;

  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue;
    const path: { node: number; after: readonly number[]; at: number }[] = [];
    const enter = (node: number) => {
      index[node] = low[node] = count++;
      onStack[node] = 1;
      stack.push(node);
      path.push({ node, after: next(node), at: 0 });
    };
    enter(root);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { node } = top;
      const to = top.after[top.at++];
      if (to !== undefined) {
        if (index[to] === -1) enter(to);
        else if (onStack[to]) low[node] = Math.min(low[node] as number, index[to] as number);
        continue;
      }
      path.pop();
      const above = path.at(-1)?.node;
      if (above !== undefined) low[above] = Math.min(low[above] as number, low[node] as number);
      if (low[node] !== index[node]) continue;
      const until = end;
      for (let member = -1; member !== node; ) {
        member = stack.pop() as number;
        onStack[member] = 0;
        order[--end] = member;
      }
      if (until - end > 1 || top.after.includes(node)) circles.set(end, until - end);
    }
  }
  return { order, circles };
}

// Maps of any size, the same for the same seed.

const words =
  'water air pump street death house company river doctor parish well child drain report count reason doubt answer'.split(
    ' ',
  );

interface GeneratedNode {
  id: string;
  role?: 'reason' | 'objection';
  text: string;
  label: string;
  children: GeneratedNode[];
}

/** The text of a document with `size` claims, at most six children each. */
export function generatedMap(size: number, seed = 42): string {
  let state = seed;
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const pick = (count: number) =>
    Array.from({ length: count }, () => words[Math.floor(random() * words.length)] ?? 'water').join(' ');
  const node = (id: string): GeneratedNode => ({
    id,
    label: pick(2),
    text: `${pick(8 + Math.floor(random() * 20))}.`,
    children: [],
  });
  const root = node('n0');
  const open = [{ at: root, depth: 0 }];
  for (let index = 1; index < size; index++) {
    const place = Math.floor(random() * open.length);
    const parent = open[place] ?? { at: root, depth: 0 };
    const child: GeneratedNode = { ...node(`n${index}`), role: random() < 0.7 ? 'reason' : 'objection' };
    parent.at.children.push(child);
    if (parent.at.children.length >= 6) open.splice(place, 1);
    if (parent.depth < 30) open.push({ at: child, depth: parent.depth + 1 });
  }
  return JSON.stringify({
    version: 1,
    title: `A generated map of ${size} claims`,
    language: 'en',
    thesis: root,
  });
}

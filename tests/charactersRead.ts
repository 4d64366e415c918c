// Work that is counted, where a clock would say how busy the machine is.

/** What of the language reads text; each is given what it had before and after, and says how many characters it read. */
interface Watched {
  // biome-ignore lint/suspicious/noExplicitAny: functions of several shapes.
  owner: any;
  name: string | symbol;
  read: (self: never, args: never, result: never, from: number) => number;
}

type Found = RegExpExecArray | null;

const watched: readonly Watched[] = [
  { owner: String.prototype, name: 'charAt', read: () => 1 },
  { owner: String.prototype, name: 'slice', read: (_: string, __: unknown, cut: string) => cut.length },
  { owner: String.prototype, name: Symbol.iterator, read: (text: string) => text.length },
  { owner: String.prototype, name: 'startsWith', read: (_: string, [sought]: [string]) => sought.length },
  {
    owner: String.prototype,
    name: 'indexOf',
    read: (text: string, [, from = 0]: [string, number?], at: number) =>
      (at === -1 ? text.length : at) - from,
  },
  { owner: String.prototype, name: 'trimEnd', read: () => 1 },
  { owner: Array.prototype, name: 'join', read: (_: unknown, __: unknown, joined: string) => joined.length },
  { owner: Intl.Segmenter.prototype, name: 'segment', read: (_: unknown, [text]: [string]) => text.length },
  {
    // All functions of regular expressions come down to this one.
    owner: RegExp.prototype,
    name: 'exec',
    read: ({ sticky }: RegExp, [text]: [string], found: Found, from: number) =>
      (found ? found.index + found[0].length : sticky ? from + 1 : text.length) - from,
  },
] as Watched[];

/** How many characters the functions of text look at while something runs. */
export function charactersRead(run: () => void): number {
  let sum = 0;
  const before = watched.map(({ owner, name }) => owner[name]);
  watched.forEach(({ owner, name, read }, index) => {
    const original = before[index];
    owner[name] = function (this: RegExp, ...args: unknown[]) {
      const from = this instanceof RegExp && (this.global || this.sticky) ? this.lastIndex : 0;
      const result = original.apply(this, args);
      sum += Math.max(0, read(this as never, args as never, result as never, from));
      return result;
    };
  });
  try {
    run();
  } finally {
    watched.forEach(({ owner, name }, index) => {
      owner[name] = before[index];
    });
  }
  return sum;
}

/** How much more work twice as much is: about 2 where the work grows with the text, 4 where with its square. */
export function growth(work: (size: number) => void, size: number): number {
  work(size);
  return charactersRead(() => work(2 * size)) / charactersRead(() => work(size));
}

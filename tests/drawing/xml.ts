// A strict reader for the XML that drawings are: what it does not know it refuses.

export interface Element {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (Element | string)[];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** @throws where the text is not well-formed. Comments, processing instructions and the like are refused too. */
export function parseXml(text: string): Element {
  if (forbidden.test(text)) throw new Error('There is a character that XML forbids.');
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`${why} at ${at}: ${text.slice(at, at + 40)}`);
  };
  const take = (pattern: RegExp, what: string): RegExpExecArray => {
    const sticky = new RegExp(pattern.source, 'uy');
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (!match) return fail(`No ${what}`);
    at = sticky.lastIndex;
    return match;
  };
  const decoded = (raw: string) =>
    raw.replace(/&([^;]*;?)/gu, (_, reference: string) => {
      const number = /^#x([0-9a-f]+);$/u.exec(reference);
      if (number) return String.fromCodePoint(Number.parseInt(number[1] ?? '', 16));
      return entities[reference.slice(0, -1)] ?? fail(`An unknown reference &${reference}`);
    });

  const element = (): Element => {
    const [, name = ''] = take(/<([A-Za-z][\w:-]*)/, 'start tag');
    const attributes = new Map<string, string>();
    while (/\s/.test(text.charAt(at))) {
      const [, key = '', value = ''] = take(/\s+([A-Za-z][\w:-]*)="([^"<]*)"/, 'attribute');
      if (attributes.has(key)) fail(`A second ${key}`);
      attributes.set(key, decoded(value));
    }
    const children: (Element | string)[] = [];
    if (take(/\/?>/, 'end of the start tag')[0] === '/>') return { name, attributes, children };
    for (;;) {
      if (text.startsWith('</', at)) break;
      if (text.charAt(at) === '<') children.push(element());
      else {
        const [raw] = take(/[^<]+/, 'text');
        if (raw.includes(']]>')) fail('A bare ]]>');
        children.push(decoded(raw));
      }
    }
    const [, closed] = take(/<\/([\w:-]+)>/, 'end tag');
    if (closed !== name) fail(`</${closed}> for <${name}>`);
    return { name, attributes, children };
  };

  const root = element();
  if (text.slice(at).trim() !== '') fail('Something after the root');
  return root;
}

/** An element and all below it. */
export function elementsOf(root: Element): Element[] {
  return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))];
}

/** The text in an element. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

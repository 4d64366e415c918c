// A changed document written into the text of the file that it came from. What is the same stays letter for letter,
// wherever it moved to; what is new is set as the file is: line ends, indent, one line or many, escapes. Libraries
// print anew what they change, or the whole.

import { getNodeValue, type Node, parseTree } from 'jsonc-parser';

/** Which object of the file an object of the document was. */
type WasAt = (value: object) => Node | undefined;

/** How a file is set. `unit` is null where all stands in one line. */
interface Setting {
  end: string;
  unit: string | null;
  /** Whether what is not ASCII is escaped. */
  escaped: boolean;
}

/**
 * @param text A sound document, as its file has it.
 * @param document What it is to say.
 * @param placesIn For objects that may have moved; of others, those in the same place are compared.
 * @throws {Error} where the text is no JSON object.
 */
export function rewrite(
  text: string,
  document: object,
  placesIn: (root: Node) => WasAt = () => () => undefined,
): string {
  const mark = text.startsWith('\u{FEFF}') ? '\u{FEFF}' : '';
  const body = text.slice(mark.length);
  const root = parseTree(body);
  if (root?.type !== 'object') throw new Error('The map is no JSON object.');
  const written = new Rewriting(body, root, placesIn(root)).write(document, root, '');
  return mark + body.slice(0, root.offset) + written + body.slice(root.offset + root.length);
}

class Rewriting {
  private readonly text: string;
  private readonly wasAt: WasAt;
  private readonly setting: Setting;

  constructor(text: string, root: Node, wasAt: WasAt) {
    this.text = text;
    this.wasAt = wasAt;
    this.setting = settingOf(text, root);
  }

  /** @param indent What the line begins with in which the value is to stand. */
  write(value: unknown, node: Node | undefined, indent: string): string {
    if (!node || typeof value !== 'object' || value === null) {
      if (node && value === node.value && node.type !== 'object' && node.type !== 'array')
        return this.slice(node);
      return this.fresh(value, indent);
    }
    const isList = Array.isArray(value);
    if (node.type !== (isList ? 'array' : 'object')) return this.fresh(value, indent);
    const own = this.indentAt(node.offset);
    const members = isList ? this.elements(value, node, own) : this.properties(value, node, own);
    const written = this.join(node, members, own);
    return own === indent ? written : reindented(written, own, indent);
  }

  private slice({ offset, length }: Node): string {
    return this.text.slice(offset, offset + length);
  }

  private properties(value: object, node: Node, indent: string): Member[] {
    const old = new Map(
      (node.children ?? []).map((property) => [property.children?.[0]?.value as string, property]),
    );
    const members: Member[] = [];
    for (const [name, property] of old) {
      const at = property.children?.[1];
      const now = (value as Record<string, unknown>)[name];
      // An empty list says what is said without it.
      const same = now === undefined && at?.type === 'array' && at.children?.length === 0;
      if (!at || (now === undefined && !same)) continue;
      const before = this.text.slice(property.offset, at.offset);
      const after = same
        ? this.slice(at)
        : this.write(now, this.placed(now, at), this.innerIndent(node, indent, property));
      members.push({ was: property, text: before + after });
    }
    const names = Object.keys(value);
    names.forEach((name, at) => {
      const now = (value as Record<string, unknown>)[name];
      if (now === undefined || old.has(name)) return;
      const inner = this.innerIndent(node, indent);
      const text = `${this.fresh(name, '')}${this.setting.unit === null ? ':' : ': '}${this.write(now, this.placed(now), inner)}`;
      // Behind all that it stands behind in the document: what hangs on a claim comes last.
      const before = new Set(names.slice(0, at));
      const place = members.findLastIndex((each) => before.has(each.name ?? nameOf(each.was) ?? ''));
      members.splice(place + 1, 0, { name, text });
    });
    return members;
  }

  private elements(values: readonly unknown[], node: Node, indent: string): Member[] {
    const old = node.children ?? [];
    const taken = new Set<Node>();
    for (const value of values) {
      const was = typeof value === 'object' && value ? this.wasAt(value) : undefined;
      if (was) taken.add(was);
    }
    // Of those that are not known, equal ones are the same; then those in the same place.
    const texts = new Map<string, Node[]>();
    for (const element of old) {
      if (taken.has(element)) continue;
      const said = JSON.stringify(getNodeValue(element));
      texts.set(said, [...(texts.get(said) ?? []), element]);
    }
    const found = values.map((value) => {
      const was = typeof value === 'object' && value ? this.wasAt(value) : undefined;
      const same = was ?? texts.get(JSON.stringify(value))?.shift();
      if (same) taken.add(same);
      return same;
    });
    return values.map((value, at) => {
      const placed =
        found[at] ?? (old[at] && !taken.has(old[at]) && !this.isKnown(value) ? old[at] : undefined);
      const own = placed?.parent === node ? placed : undefined;
      const inner = this.innerIndent(node, indent, own);
      return { ...(own ? { was: own } : {}), text: this.write(value, placed, inner) };
    });
  }

  /** Objects that have a place of their own are never taken for another. */
  private isKnown(value: unknown): boolean {
    return typeof value === 'object' && value !== null && this.wasAt(value) !== undefined;
  }

  private placed(value: unknown, at?: Node): Node | undefined {
    return (typeof value === 'object' && value !== null ? this.wasAt(value) : undefined) ?? at;
  }

  /** What is between the members of an object or a list stays where both stood beside each other. */
  private join(node: Node, members: readonly Member[], indent: string): string {
    const old = node.children ?? [];
    const open = this.text.charAt(node.offset);
    const close = this.text.charAt(node.offset + node.length - 1);
    const [first, last] = [old[0], old.at(-1)];
    if (!first || !last) {
      if (members.length === 0) return this.slice(node);
      const inner = this.setting.unit === null ? '' : this.setting.end + indent + this.setting.unit;
      const outer = this.setting.unit === null ? '' : this.setting.end + indent;
      return open + members.map(({ text }) => inner + text).join(',') + outer + close;
    }
    if (members.length === 0) return open + close;
    const lead = this.text.slice(node.offset + 1, first.offset);
    const tail = this.text.slice(last.offset + last.length, node.offset + node.length - 1);
    let written = open + lead;
    members.forEach(({ was, text }, at) => {
      const before = members[at - 1]?.was;
      const index = was ? old.indexOf(was) : -1;
      if (at > 0) {
        const beside = index > 0 && before !== undefined && old[index - 1] === before;
        written += beside ? this.between(before, was as Node) : this.between(old[0], old[1], lead);
      }
      written += text;
    });
    return written + tail + close;
  }

  /** The comma between two members, with all round it; of an only one, as its list begins. */
  private between(before: Node | undefined, after: Node | undefined, lead = ''): string {
    if (before && after) return this.text.slice(before.offset + before.length, after.offset);
    return lead === '' && this.setting.unit !== null ? ', ' : `,${lead}`;
  }

  /** What the lines begin with on which the members of an object or a list stand. */
  private innerIndent(
    { offset, children }: Node,
    indent: string,
    member: Node | undefined = children?.[0],
  ): string {
    if (!member) return indent + (this.setting.unit ?? '');
    return this.text.slice(offset, member.offset).includes('\n') ? this.indentAt(member.offset) : indent;
  }

  private indentAt(offset: number): string {
    const start = this.text.lastIndexOf('\n', offset - 1) + 1;
    return /^[ \t]*/.exec(this.text.slice(start, offset))?.[0] ?? '';
  }

  private fresh(value: unknown, indent: string): string {
    const { unit, end, escaped } = this.setting;
    // What it holds may have stood elsewhere.
    if (typeof value === 'object' && value !== null) {
      const inner = indent + (unit ?? '');
      const [before, after] = unit === null ? ['', ''] : [end + inner, end + indent];
      if (Array.isArray(value)) {
        if (value.length === 0) return '[]';
        return `[${value.map((each) => before + this.write(each, this.placed(each), inner)).join(',')}${after}]`;
      }
      const entries = Object.entries(value).filter(([, each]) => each !== undefined);
      if (entries.length === 0) return '{}';
      const colon = unit === null ? ':' : ': ';
      const lines = entries.map(
        ([name, each]) =>
          `${before}${this.fresh(name, '')}${colon}${this.write(each, this.placed(each), inner)}`,
      );
      return `{${lines.join(',')}${after}}`;
    }
    const plain = JSON.stringify(value) ?? 'null';
    return escaped
      ? plain.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      : plain;
  }
}

interface Member {
  /** What it was in the same object or list. */
  was?: Node;
  /** Of a property that is new. */
  name?: string;
  text: string;
}

const nameOf = (property: Node | undefined) => property?.children?.[0]?.value as string | undefined;

function settingOf(text: string, root: Node): Setting {
  const first = root.children?.[0];
  const gap = first ? text.slice(root.offset + 1, first.offset) : '';
  const [, end, unit] = /(\r?\n)([ \t]*)$/.exec(gap) ?? [];
  const escaped = /\\u[0-9a-fA-F]{4}/.test(text) && /^[\0-\x7F]*$/.test(text);
  return { end: end ?? '\n', unit: unit || null, escaped };
}

/** Line ends stand in no string of JSON, only between its parts. */
function reindented(text: string, from: string, to: string): string {
  return text
    .split('\n')
    .map((line, at) => (at > 0 && line.startsWith(from) ? to + line.slice(from.length) : line))
    .join('\n');
}

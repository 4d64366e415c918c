// A map as Argdown: theses and premises are statements, what bears on them arguments, linked premises a reconstruction.

import type { ArgumentDocument, DocumentPremise, DocumentSource } from '../../argument/document.ts';
import { lossesOf } from '../lossesOf.ts';
import { type DocumentClaim, nodesOf, premisesOf, refOf, sideOf, thesesOf } from '../nodesOf.ts';
import type { Loss, Written } from '../notation.ts';
import {
  joint,
  type PlainClaim,
  plainClaims,
  plainTree,
  premiseNamesLoss,
  premiseReusesLoss,
} from '../plainTree.ts';
import { tooManyToReadBack } from '../tooMany.ts';

export function toArgdown(document: ArgumentDocument): Written {
  const writer = new ArgdownWriter(document);
  const issue = 'The question that the theses answer is left out: the title stands for it.';
  return { text: writer.text(), losses: [...lossesOf(document, lost, { issue }), ...writer.losses()] };
}

const lost = [
  ...([
    'language',
    'tours',
    'ids',
    'notes',
    'languages',
    'warrants',
    'strengths',
    'evidence',
    'spaces',
  ] as const),
  ...(['quotations', 'passages', 'sourceFacts', 'sourceTexts', 'reporters', 'uncited', 'unlinked'] as const),
];

class ArgdownWriter {
  readonly #document: ArgumentDocument;
  readonly #sources: ReadonlyMap<string, DocumentSource>;
  readonly #nodes = new Map<string, DocumentClaim>();
  readonly #parents = new Map<DocumentClaim, DocumentClaim>();
  /** Linked premises that are written as one claim. */
  readonly #joined = new Map<DocumentClaim, PlainClaim>();
  readonly #statements = new Set<DocumentClaim>();
  readonly #reused = new Set<DocumentClaim>();
  /** How a claim is referred to, in its brackets. */
  readonly #names = new Map<DocumentClaim, string>();
  readonly #taken = new Set<string>();
  readonly #blocks: string[] = [];
  #renamed = 0;
  #moved = 0;
  /** Undercuts of what has to be a statement. */
  readonly #asObjections = new Set<DocumentClaim>();

  constructor(document: ArgumentDocument) {
    this.#document = document;
    this.#sources = new Map((document.sources ?? []).map((source) => [source.id, source]));
    const placed = [...nodesOf(document)];
    const plain = new Map(plainClaims(plainTree(document)).map((claim) => [claim.node, claim]));
    for (const { node, number } of placed) this.#nodes.set(node.id ?? number, node);
    const reused = new Set(placed.map(({ node }) => this.#nodes.get(refOf(node) ?? '')));
    for (const { node, parent } of placed) {
      if (parent) this.#parents.set(node, parent.node);
      const side = sideOf(node);
      if (premisesOf(node).length === 0) continue;
      // A reconstruction has one conclusion, which is a statement, and supports it.
      const supports = side === 'reason' || side === 'evidence';
      if (!supports || reused.has(node) || (parent && this.#isReconstruction(parent.node)))
        this.#joined.set(node, plain.get(node) as PlainClaim);
    }
    const named = new Set<DocumentClaim>();
    for (const { node, slot, parent } of placed) {
      const target = this.#targetOf(node);
      if (target) this.#reused.add(target);
      if (target) named.add(target);
      // A premise is a statement.
      if (target && slot === 'premise') this.#statements.add(target);
      // What is concluded is a statement with a name, as are theses and premises.
      if (this.#isReconstruction(node) && parent) named.add(node).add(parent.node);
      if (this.#isReconstruction(node) && parent) this.#statements.add(parent.node);
      if (slot === 'child' || (parent && this.#joined.has(parent.node))) continue;
      this.#statements.add(node);
      named.add(node);
    }
    for (const { node, parent } of placed) {
      if (sideOf(node) !== 'inference' || !parent || this.#isReconstruction(parent.node)) continue;
      const attacked = this.#targetOf(parent.node) ?? parent.node;
      const above = this.#parents.get(attacked);
      // The step from a premise is that of all of them.
      if (parent.slot === 'premise' && above && this.#isReconstruction(above)) continue;
      // Argdown undercuts arguments; those of a statement it takes for ones of the reconstruction before it.
      if (this.#statements.has(attacked)) this.#asObjections.add(node);
      else named.add(attacked);
      if (attacked !== parent.node || this.#reused.has(attacked)) this.#moved++;
    }
    // Names that authors gave go before those that are made.
    const own = placed.filter(({ node }) => refOf(node) === undefined && !this.#isJoinedPremise(node));
    for (const { node } of own) if (node.label !== undefined) this.#name(node, node.label);
    for (const { node, number } of own) if (named.has(node)) this.#name(node, node.id ?? number);
  }

  #isReconstruction(node: DocumentClaim): boolean {
    return premisesOf(node).length > 0 && !this.#joined.has(node);
  }

  /** The claim that is used again; of premises that are written as one, that one. */
  #targetOf(node: DocumentClaim): DocumentClaim | undefined {
    const ref = refOf(node);
    const target = ref === undefined ? undefined : this.#nodes.get(ref);
    return target && this.#isJoinedPremise(target) ? this.#parents.get(target) : target;
  }

  #isJoinedPremise(node: DocumentClaim): boolean {
    const above = this.#parents.get(node);
    return (
      above !== undefined && this.#joined.has(above) && premisesOf(above).includes(node as DocumentPremise)
    );
  }

  text(): string {
    const { title, summary } = this.#document;
    const yaml = (words: string) =>
      JSON.stringify(words.replace(/\s+/gu, ' ').trim()).replace(rule, '\\u003d');
    const head = ['===', `title: ${yaml(title)}`, ...(summary ? [`abstract: ${yaml(summary)}`] : []), '==='];
    for (const thesis of thesesOf(this.#document)) this.#root(thesis);
    return `${[head.join('\n'), ...this.#blocks].join('\n\n')}\n`;
  }

  losses(): Loss[] {
    const tell = (message: string, count: number) => (count === 0 ? [] : [{ message, count }]);
    const nodes = [...this.#nodes.values()];
    const tags = nodes.flatMap((node) => node.tags ?? []);
    const written = nodes.filter((node) => !this.#isReconstruction(node) && !this.#isJoinedPremise(node));
    const again = written.filter((node) => this.#targetOf(node));
    const claims = written.length - again.length;
    const relations = written.filter((node) => this.#parents.has(node)).length;
    const titles = [...this.#sources.values()].filter(({ URL, title }) => URL && /[[\]]/u.test(title ?? ''));
    return [
      ...tooManyToReadBack(claims, relations),
      ...tell('Brackets in tags are left out.', tags.filter((tag) => /[()]/u.test(tag)).length),
      ...tell('Square brackets in titles of sources are left out.', titles.length),
      ...tell(
        'Names that another claim has, or with brackets or marks of steps in them, are written differently.',
        this.#renamed,
      ),
      ...tell(
        'Objections to a step of a claim that is used again are all written as ones to its first step.',
        this.#moved,
      ),
      ...tell(
        'Objections to a step from a premise, or from a conclusion, are written as objections to that claim.',
        this.#asObjections.size,
      ),
      ...tell(
        `Linked premises that object, or are used again, are written as one claim, joined by “${joint.trim()}”.`,
        this.#joined.size,
      ),
      ...tell(
        premiseReusesLoss,
        again.filter((node) => this.#isJoinedPremise(this.#nodes.get(refOf(node) ?? '') ?? node)).length,
      ),
      ...tell(premiseNamesLoss, nodes.filter((node) => node.label && this.#isJoinedPremise(node)).length),
      ...tell(
        'Names, tags and citations of claims where they are used again are left out.',
        again.filter(({ label, tags, citations }) => label ?? tags?.length ?? citations?.length).length,
      ),
    ];
  }

  #name(node: DocumentClaim, wanted: string): void {
    if (this.#names.has(node)) return;
    const base =
      wanted
        .replace(/[[\]<>{}]/gu, '')
        .replace(/\s+/gu, ' ')
        .replace(/^[\s+_-]+/u, '')
        .trim()
        .slice(0, 200) || 'Claim';
    let name = base;
    for (let number = 2; this.#taken.has(name) || /^Untitled/.test(name); number++)
      name = `${base.replace(/^Untitled/, 'Claim')} ${number}`;
    this.#taken.add(name);
    this.#names.set(node, name);
    if (node.label !== undefined && node.label !== name) this.#renamed++;
  }

  #root(node: DocumentClaim): void {
    const lines = [`${this.#head(node)}${this.#isAlone(node) ? ' {isInMap: true}' : ''}`];
    const later: DocumentClaim[] = [];
    this.#below(node, '  ', lines, later);
    this.#blocks.push(lines.join('\n'));
    this.#reconstruct(later);
  }

  /** What bears on nothing, and nothing on it, is in no map of Argdown's. */
  #isAlone(node: DocumentClaim): boolean {
    return (node.children ?? []).length === 0 && !this.#reused.has(node);
  }

  /** Claims with linked premises follow in blocks of their own. */
  #below(node: DocumentClaim, indent: string, lines: string[], later: DocumentClaim[]): void {
    const joined = this.#joined.has(node) ? premisesOf(node).flatMap(({ children = [] }) => children) : [];
    this.#write([...joined, ...(node.children ?? [])], indent, lines, later);
  }

  #write(children: readonly DocumentClaim[], indent: string, lines: string[], later: DocumentClaim[]): void {
    for (const child of children) {
      if (this.#isReconstruction(child)) {
        later.push(child);
        continue;
      }
      const side = sideOf(child);
      const mark =
        side === 'inference' && !this.#asObjections.has(child)
          ? '_'
          : side === 'objection' || side === 'inference'
            ? '-'
            : '+';
      lines.push(`${indent}${mark} ${this.#head(child)}`);
      this.#below(child, `${indent}  `, lines, later);
    }
  }

  #reconstruct(linked: readonly DocumentClaim[]): void {
    for (const node of linked) {
      const lines = [this.#head(node)];
      const later: DocumentClaim[] = [];
      this.#below(node, '  ', lines, later);
      // The step from a premise is that of all of them.
      const onStep = premisesOf(node).flatMap(({ children = [] }) => children.filter(isUndercut));
      this.#write(onStep, '  ', lines, later);
      this.#blocks.push(lines.join('\n'));
      const steps = premisesOf(node).flatMap((premise: DocumentPremise, at) => {
        const below = [`(${at + 1}) ${this.#head(premise)}`];
        this.#write(
          (premise.children ?? []).filter((child) => !isUndercut(child)),
          '  ',
          below,
          later,
        );
        return below;
      });
      this.#blocks.push(
        [
          ...steps,
          '----',
          `(${premisesOf(node).length + 1}) ${this.#reference(this.#parents.get(node) ?? node)}`,
        ].join('\n'),
      );
      this.#reconstruct(later);
    }
  }

  #reference(node: DocumentClaim): string {
    const name = this.#names.get(node) ?? '';
    return this.#statements.has(node) ? `[${name}]` : `<${name}>`;
  }

  /** Name, words, tags and links. */
  #head(node: DocumentClaim): string {
    const target = this.#targetOf(node);
    if (target) return this.#reference(target);
    const text = this.#joined.get(node)?.text ?? ('text' in node ? (node.text ?? '') : '');
    const tags = this.#joined.get(node)?.tags ?? node.tags ?? [];
    const words = [argdownText(text), ...this.#links(node), ...tags.map(tagOf)].filter(Boolean).join(' ');
    if (!this.#names.has(node)) return words;
    return words === '' ? this.#reference(node) : `${this.#reference(node)}: ${words}`;
  }

  #links(node: DocumentClaim): string[] {
    const citations = this.#joined.get(node)?.citations ?? node.citations ?? [];
    const cited = new Set(citations.map(({ source }) => source));
    return [...cited].flatMap((id) => {
      const { URL, title } = this.#sources.get(id) ?? {};
      if (URL === undefined) return [];
      const words = (title ?? URL).replace(/[[\]]/gu, '').replace(/\s+/gu, ' ').trim();
      return [`([${words || 'source'}](${URL.replaceAll(')', '%29')}))`];
    });
  }
}

const isUndercut = (node: DocumentClaim): boolean => sideOf(node) === 'inference';

/** A tag as Argdown has it: brackets of its own would end it. */
const tagOf = (tag: string): string => {
  const words = tag.replace(/[()]/gu, '').replace(/\s+/gu, ' ').trim();
  return words === '' ? '' : /^[a-zA-Z0-9-]+$/.test(words) ? `#${words}` : `#(${words})`;
};

/** Three of these in a row begin and end front matter, wherever they stand. */
const rule = /=(?===)/gu;

/** Without what Argdown would take for marks. */
function argdownText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\@#*_[\]<>{}]/gu, '\\$&')
    .replace(/\/(?=[/*])/gu, '\\/')
    .replace(rule, '\\=')
    .replace(/([.:])(?=\S+?\1)/gu, '\\$1');
}

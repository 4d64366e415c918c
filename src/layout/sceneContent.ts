// What a scene shows: what it must, and in which order more is added while there is room. Whole families or one stub,
// but for those that were asked for: a part of a family that is shown because it fits would look as if it were chosen
// (degree of interest: Furnas, "Generalized fisheye views", 1986; Heer and Card, "DOITrees revisited", 2004).

import type { Argument, Claim } from '../argument/argument.ts';
import { largest } from '../argument/extremes.ts';
import { childIds } from '../argument/walk.ts';
import { issueId } from './issue.ts';
import type { CardForm } from './layoutResult.ts';

export interface SceneRequest {
  /** Claims to be read; none for the whole from its theses on. */
  readonly focus: readonly string[];
  /** Claims whose children may be shown; those of others stay closed, unless one is on the way to a claim in focus. */
  readonly expanded: ReadonlySet<string>;
  /** Whether nothing is added to what is in focus and wanted. */
  readonly alone?: boolean;
  /** Claims that are wanted before any others. */
  readonly wanted?: ReadonlySet<string>;
}

/** The claims that are shown, and the issue, each in its form. What stands on a frame stands on its premises. */
export interface Content {
  readonly forms: ReadonlyMap<string, CardForm>;
  /** Claims on the way that one stub stands for, by the first of them. */
  readonly folded: ReadonlyMap<string, readonly string[]>;
}

/** Larger families are no picture. */
const mostInFamily = 60;
/** How many of rival theses are shown where they have no room side by side. */
const fewerTheses = [24, 12, 6, 3];
/** Longer ways are folded before anything is tried. */
const longestWay = 9;

export class SceneContent {
  readonly focus: readonly string[];
  /** What is in focus; with nothing, the theses, of very many the first. */
  private start: readonly string[];
  private readonly argument: Argument;
  private readonly request: SceneRequest;
  /** Above the claims in focus: the steps from each to the next one in focus. */
  private readonly way = new Map<string, number>();

  constructor(argument: Argument, request: SceneRequest) {
    this.argument = argument;
    this.request = request;
    this.focus = [...new Set(request.focus.flatMap((id) => this.readable(id)))];
    this.start = this.focus.length > 0 ? this.focus : argument.theses;
    // So many are not even tried.
    if (this.focus.length === 0 && this.start.length > mostInFamily) this.fewer();
    for (const id of this.focus) {
      let distance = 1;
      for (let at = this.above(id); at; at = this.above(at.id)) {
        this.way.set(at.id, Math.min(this.way.get(at.id) ?? distance, distance));
        distance++;
      }
    }
  }

  /** Whether some of rival theses are left out, whatever there is room for. */
  get leavesOut(): boolean {
    return this.focus.length === 0 && this.start.length < this.argument.theses.length;
  }

  /** Shows fewer of rival theses; false where there are no fewer. */
  fewer(): boolean {
    const count = fewerTheses.find((each) => each < this.start.length);
    if (count === undefined) return false;
    this.start = this.start.slice(0, count);
    return true;
  }

  /** A frame has no words of its own: its premises stand for it. */
  private readable(id: string): readonly string[] {
    const claim = this.argument.claims.get(id);
    if (!claim) return [];
    return claim.kind === 'linked' ? claim.premises : [id];
  }

  private above(id: string): Claim | undefined {
    return this.argument.claims.get(this.argument.claims.get(id)?.parent ?? '');
  }

  /**
   * What is in focus, with the premises that it is linked to, and the ways to the theses.
   *
   * @param fold Whether ways are folded as far as they can be.
   * @param sentences How many of those in focus have their sentence.
   */
  least(fold: boolean, sentences = this.focus.length): Content {
    const forms = this.asked('name');
    for (const id of [...this.way.keys()].reverse()) this.add(forms, id, 'name');
    this.focus.forEach((id, at) => {
      const form = at < sentences ? 'sentence' : 'name';
      const frame = this.above(id);
      const linked =
        this.argument.claims.get(id)?.premise && frame?.kind === 'linked' ? frame.premises : [id];
      for (const each of linked) if (forms.get(each) !== 'sentence') this.add(forms, each, form);
    });
    return { forms, folded: this.fold(forms, fold) };
  }

  /** Where nothing is in focus: the theses, with what hangs on them where they are open. */
  top(families: boolean, form: CardForm = 'sentence'): Content {
    const forms = this.asked('sentence');
    for (const id of this.start) {
      this.add(forms, id, form);
      const children = this.argument.claims.get(id)?.children ?? [];
      if (!families || !this.opens(id) || children.length > mostInFamily) continue;
      for (const child of children) this.add(forms, child, 'name');
    }
    return { forms, folded: new Map() };
  }

  private asked(form: CardForm): Map<string, CardForm> {
    return new Map(this.argument.issue === undefined ? [] : [[issueId, form]]);
  }

  /** Adds a claim, and the premises of a frame with it. */
  private add(forms: Map<string, CardForm>, id: string, form: CardForm): void {
    const claim = this.argument.claims.get(id);
    if (!claim) return;
    forms.set(id, form);
    if (claim.kind !== 'linked') return;
    for (const premise of claim.premises) {
      if (forms.get(premise) !== 'sentence') this.add(forms, premise, form);
    }
  }

  /** The runs of claims on the way that nothing else hangs on: all but the thesis, and the one above the focus. */
  private fold(forms: ReadonlyMap<string, CardForm>, all: boolean): Map<string, string[]> {
    const folded = new Map<string, string[]>();
    const runs = new Map<string, string[]>();
    const length = largest([...this.way.values()]);
    if (!all && length <= longestWay) return folded;
    const kept = new Set(this.focus.flatMap((id) => [id, ...this.attackedWith(id)]));
    for (const [id, distance] of [...this.way].reverse()) {
      const claim = this.argument.claims.get(id);
      if (!claim || claim.parent === null || claim.premise || claim.kind === 'linked') continue;
      const shown = claim.children.filter((each) => forms.has(each));
      // Close to the focus and to the thesis one sees where one is.
      if (distance < (all ? 2 : 4) || kept.has(id) || shown.length !== 1 || forms.get(id) === 'sentence')
        continue;
      const run = runs.get(claim.parent) ?? [];
      run.push(id);
      runs.set(id, run);
      if (run[0] === id) folded.set(id, run);
    }
    for (const [id, run] of folded) if (run.length < 2) folded.delete(id);
    return folded;
  }

  /**
   * More, from what matters most on; each is added where there is room for all of it.
   *
   * @param parts Whether a part of a family is shown where all of it has no room: for those who can ask for the rest.
   */
  *additions(shown: () => Content, parts: boolean): Generator<(content: Content) => Content | null> {
    const { argument, request } = this;
    const parents = new Set(this.focus.map((id) => this.bearing(id)));
    const shared = parents.size === 1 ? [...parents] : [];
    const attacked = this.focus.filter((id) => argument.claims.get(id)?.role === 'objection');
    if (!request.alone) {
      yield (content) =>
        this.with(content, [...shared, ...attacked.map((id) => this.bearing(id))], 'sentence');
    }
    const { wanted } = request;
    if (wanted) yield (content) => this.with(content, wanted, 'name');
    for (const id of this.start) {
      yield* this.family(id, shown, parts);
    }
  }

  /** The claim that a claim in focus bears on: a frame's premises bear on what the frame does. */
  private bearing(id: string): string {
    const above = this.above(id);
    const claim = this.argument.claims.get(id);
    return (claim?.premise && above ? above.parent : above?.id) ?? '';
  }

  /** What the step leads to that a claim in focus attacks. */
  private attackedWith(id: string): readonly string[] {
    const frame = this.argument.claims.get(id)?.premise ? this.above(id)?.id : id;
    const against = this.argument.claims.get(frame ?? '')?.against;
    return against === 'inference' ? [this.bearing(this.bearing(id))] : [];
  }

  /** All children of an open claim; where they have no room, as many as have. */
  private *family(
    id: string,
    shown: () => Content,
    parts: boolean,
  ): Generator<(content: Content) => Content | null> {
    const children = (this.opens(id) && this.argument.claims.get(id)?.children) || [];
    let [least, most] = [0, Math.min(children.length, mostInFamily)];
    for (let count = most; count > least; count = Math.ceil((least + most) / 2)) {
      yield (content) => this.with(content, children.slice(0, count), 'name');
      if (shown().forms.has(children[count - 1] ?? '')) least = count;
      else if (parts) most = count - 1;
      else return;
    }
  }

  private opens(id: string): boolean {
    return this.request.expanded.has(id);
  }

  /**
   * The families about what is shown, the nearest first: of claims on the way and of those that are open. Each is
   * found when the ones before it are decided, because what they show may be open itself.
   */
  *surroundings(shown: () => Content): Generator<(content: Content) => Content | null> {
    const done = new Set<string>();
    let level = new Set<string>(this.start);
    const seen = new Set<string>(this.start);
    while (level.size > 0) {
      const next = new Set<string>();
      for (const id of level) {
        const claim = this.argument.claims.get(id);
        if (!claim || !shown().forms.has(id)) continue;
        const leads = claim.children.some((each) => this.way.has(each) || this.focus.includes(each));
        if ((leads || this.opens(id)) && !done.has(id)) {
          done.add(id);
          if (claim.children.length > mostInFamily) continue;
          // Where nothing is in focus, all is to be read as far as there is room.
          if (this.focus.length === 0) yield (content) => this.with(content, claim.children, 'sentence');
          yield (content) => this.with(content, claim.children, 'name');
        }
        for (const each of [claim.parent ?? '', ...childIds(claim)]) {
          if (each === '' || seen.has(each) || !shown().forms.has(each)) continue;
          seen.add(each);
          next.add(each);
        }
      }
      level = next;
    }
    if (this.argument.issue !== undefined && this.argument.theses.length <= mostInFamily)
      yield (content) => this.with(content, this.argument.theses, 'name');
  }

  /** Sentences for names: of theses first, then family by family, the nearest first. */
  *sentences(shown: Content): Generator<(content: Content) => Content | null> {
    yield (content) =>
      this.with(
        content,
        this.argument.theses.filter((id) => shown.forms.has(id)),
        'sentence',
      );
    yield (content) => this.with(content, [issueId], 'sentence');
    const families = new Map<string, string[]>();
    for (const [id, form] of shown.forms) {
      if (form !== 'name' || id === issueId) continue;
      const parent = this.bearing(id);
      families.set(parent, [...(families.get(parent) ?? []), id]);
    }
    const nearness = (parent: string) => this.way.get(parent) ?? (this.focus.includes(parent) ? 0 : 99);
    for (const [, family] of [...families].toSorted((a, b) => nearness(a[0]) - nearness(b[0]))) {
      yield (content) => this.with(content, family, 'sentence');
    }
  }

  /** Null where nothing would change. */
  private with(content: Content, ids: Iterable<string>, form: CardForm): Content | null {
    const forms = new Map(content.forms);
    let more = false;
    for (const id of ids) {
      if (form === 'name' ? forms.has(id) : forms.get(id) === 'sentence') continue;
      if (!this.argument.claims.has(id) && !forms.has(id)) continue;
      forms.set(id, form);
      this.add(forms, id, form);
      for (let at = this.above(id); at && !forms.has(at.id); at = this.above(at.id))
        this.add(forms, at.id, 'name');
      more = true;
    }
    if (!more) return null;
    const folded = new Map(
      [...content.folded].filter(([, run]) => run.every((id) => !this.branches(forms, id))),
    );
    return { forms, folded };
  }

  private branches(forms: ReadonlyMap<string, CardForm>, id: string): boolean {
    const claim = this.argument.claims.get(id);
    return (
      !claim || forms.get(id) === 'sentence' || claim.children.filter((each) => forms.has(each)).length !== 1
    );
  }
}

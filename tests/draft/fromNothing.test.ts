import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ArgumentDocument, DocumentNode } from '../../src/argument/document.ts';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { addBelow, addBeside, addPremise, addUndercut, reuse } from '../../src/draft/adding.ts';
import { setField, setMap } from '../../src/draft/changing.ts';
import { naming } from '../../src/draft/documentOf.ts';
import type { ClaimFields, Draft, MapFields } from '../../src/draft/draft.ts';
import { commit, type History, historyOf, undo } from '../../src/draft/history.ts';
import { replay, stepBetween } from '../../src/draft/journal.ts';
import { moveTo, remove } from '../../src/draft/moving.ts';
import { blankDraft } from '../../src/draft/newMap.ts';
import { isRefused, type Outcome } from '../../src/draft/outcome.ts';
import { writeBack } from '../../src/draft/writeBack.ts';

/** Makes a map by commands alone, as who writes does, and keeps them as the browser does. */
function author() {
  let history = historyOf(blankDraft());
  let kept: History = history;
  let count = 0;
  const run = (make: (draft: Draft) => Outcome) => {
    const outcome = make(history.draft);
    if (isRefused(outcome)) throw new Error(outcome.refused);
    const after = commit(history, outcome, null);
    const step = stepBetween(history, after);
    if (!step) throw new Error('No step.');
    kept = replay(kept, structuredClone(step));
    history = after;
    count++;
  };
  const say = (key: string, fields: ClaimFields, but: readonly (keyof ClaimFields)[] = []) => {
    for (const [field, value] of Object.entries(fields) as [keyof ClaimFields, never][])
      if (!but.includes(field)) run((draft) => setField(draft, key, field, value));
  };
  return { run, say, now: () => history, kept: () => kept, count: () => count };
}

type AnyNode = Partial<DocumentNode>;
const ownFields = ({ children: _, premises: __, ...fields }: AnyNode): ClaimFields => fields;

function make(document: ArgumentDocument) {
  const { run, say, now, kept, count } = author();
  const again: { node: AnyNode; parent: string; index: number; place: string }[] = [];
  const below = (node: AnyNode, key: string, place: string) => {
    node.children?.forEach((child, index) => {
      add(child, key, index, `${place}.${index + 1}`);
    });
  };
  const add = (node: AnyNode, parent: string, index: number, place: string): void => {
    const key = node.id ?? `at ${place}`;
    const role = node.role ?? 'reason';
    if (node.ref !== undefined) {
      // What is used again has to be there.
      again.push({ node, parent, index, place: key });
    } else if (node.premises) {
      const keys = node.premises.map((premise, at) => premise.id ?? `at ${place} ${at + 1}`);
      const [first = '', ...others] = keys;
      run((draft) => addBelow(draft, parent, role, { key: first }));
      let last = first;
      for (const next of others) {
        run((draft) => addPremise(draft, last, next));
        last = next;
      }
      const frame = now().draft.claims.get(first)?.parent ?? '';
      say(frame, ownFields(node), ['role']);
      node.premises.forEach((premise, at) => {
        const premiseKey = keys[at] ?? '';
        // Another stands in the place of what is used again until that is there.
        if (premise.ref !== undefined)
          again.push({ node: premise as AnyNode, parent: frame, index: at, place: premiseKey });
        else say(premiseKey, ownFields(premise as AnyNode));
        below(premise as AnyNode, premiseKey, `${place} ${at + 1}`);
      });
      below(node, frame, place);
    } else {
      // The step from one premise alone is its own; the command is about the step from all of them.
      const undercuts = node.against === 'inference' && now().draft.claims.get(parent)?.slot !== 'premises';
      if (undercuts) run((draft) => addUndercut(draft, parent, key));
      else run((draft) => addBelow(draft, parent, role, { key }));
      say(key, ownFields(node), undercuts ? ['role', 'against'] : ['role']);
      below(node, key, place);
    }
  };
  /** By which a draft knows the claim that a document calls so. */
  const keyOf = (id: string) =>
    [...now().draft.claims.values()].find(({ fields }) => fields.id === id)?.key ?? id;
  const { thesis, issue, tours, $schema: _, version: __, ...fields } = document;
  for (const [field, value] of Object.entries(fields)) run(() => setMap(field as keyof MapFields, value));
  if (issue) run(() => setMap('issue', issue.text));
  const theses = thesis ? [thesis] : (issue?.theses ?? []);
  theses.forEach((node, at) => {
    const key = at === 0 ? 'thesis' : (node.id ?? `at ${at + 1}`);
    const before = at === 1 ? 'thesis' : (theses[at - 1]?.id ?? `at ${at}`);
    if (at > 0) run((draft) => addBeside(draft, before, key));
    say(key, ownFields(node));
    below(node, key, String(at + 1));
  });
  for (const { node, parent, index, place } of again) {
    const slot = now().draft.claims.has(place) ? 'premises' : 'children';
    const key = slot === 'premises' ? `${place} again` : place;
    run((draft) => reuse(draft, keyOf(node.ref ?? ''), parent, key));
    const { ref: _, ...rest } = ownFields(node);
    say(key, rest);
    run((draft) => moveTo(draft, key, { parent, slot, index }));
    if (slot === 'premises') run((draft) => remove(draft, place));
  }
  const named = tours?.map((tour) => ({
    ...tour,
    steps: tour.steps.map((step) => naming(step, (ids) => ids.map(keyOf))),
  }));
  if (named) run(() => setMap('tours', named));
  return { history: now(), kept: kept(), count: count() };
}

/** Whatever order the fields stand in. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '$schema')
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, each]) => [name, plain(each)]),
  );
};

for (const name of ['putin-zelensky-summit', 'broad-street-pump', 'school-at-nine']) {
  test(`${name} can be made from nothing by commands, each kept as a step, and says what its file says`, () => {
    const document = JSON.parse(readFileSync(`data/${name}.json`, 'utf8')) as ArgumentDocument;
    const { history, kept, count } = make(document);
    const { text } = writeBack(history.draft, null);
    expect(parseArgument(text).problems).toEqual([]);
    expect(plain(JSON.parse(text))).toEqual(plain(document));
    expect(kept).toEqual(history);
    console.log(`${name}: ${count} commands`);
    let before: History | null = history;
    for (let at = 0; at < Math.min(count, 500); at++) before = before && undo(before);
    expect(before?.done).toEqual([]);
    if (count <= 500) expect(before?.draft).toEqual(blankDraft());
  });
}

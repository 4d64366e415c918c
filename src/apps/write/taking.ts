// Words of a text become claims and citations of the draft: under the claim that one came with, which stays the same until
// another is chosen.

import { createStore } from 'zustand/vanilla';
import { claimIn } from '../../draft/draft.ts';
import { newKey, refuse } from '../../draft/outcome.ts';
import { citationOf, requote, type TakenAs, take } from '../../draft/quoting.ts';
import type { Prepared } from '../../quotes/locate.ts';
import type { TextRange } from '../../quotes/quotation.ts';
import type { NotQuotable } from '../../quotes/quotationAt.ts';
import { attempt } from '../../store/attempt.ts';
import { nextTask } from '../../store/nextTask.ts';
import { loadQuotes } from '../../store/quotesPart.ts';
import type { Session } from '../../store/session.ts';
import type { Writer } from './writer.ts';

/** Words of a source's text. */
export interface TakenWords {
  source: string;
  text: string;
  range: TextRange;
}

/** `part`: a further part of the quotation that was made last. */
export type TakeAs = TakenAs | 'part';

export type Taking = ReturnType<typeof createTaking>;

const whyNot: Record<NotQuotable, string> = {
  'no-words': 'There are no words in it. Select some.',
  overlap: 'These words are in the quotation already. Select others.',
  'not-there':
    'These words cannot be told from the same words elsewhere in the text. Select some more beside them.',
};
const notParts =
  'With these words the parts cannot be found together: they stand too far apart, or stand closer elsewhere.';

export function createTaking(session: Session, writer: Writer) {
  /** `target`: the claim that words go under; null for the claim in focus. */
  const store = createStore<{ target: string | null }>(() => ({ target: null }));
  let prepared: { text: string; words: Prepared } | null = null;
  let last: { key: string; at: number; source: string; ranges: readonly TextRange[] } | null = null;
  let line: Promise<unknown> = Promise.resolve();

  const engineFor = async (text: string) => {
    const engine = await loadQuotes();
    if (prepared?.text !== text) prepared = { text, words: engine.prepareText(text) };
    return { engine, words: prepared.words };
  };

  /** The claim that words go under. */
  function target(): string {
    const { claims, theses } = writer.draft();
    const { target } = store.getState();
    const { focus } = session.store.getState();
    return [target, focus].find((key) => key !== null && claims.has(key)) ?? theses[0] ?? '';
  }

  /** The quotation that a further part belongs to: the one that was made last, or the last of the target from this text. */
  function quotationToExtend(source: string): typeof last {
    const { claims } = writer.draft();
    const cited = (key: string) => claims.get(key)?.fields.citations ?? [];
    if (last?.source === source && cited(last.key)[last.at]?.source === source) return last;
    const key = target();
    const at = cited(key).findLastIndex((citation) => citation.source === source);
    const found = session.store.getState().checked.get(source)?.located.get(`${key}:${at}`);
    return found && found.quoted.length > 0 ? { key, at, source, ranges: found.quoted } : null;
  }

  async function takeNow(
    as: TakeAs,
    { source, text, range }: TakenWords,
    under: string,
    back: () => void,
  ): Promise<void> {
    const { engine, words } = await engineFor(text);
    // Whoever did not wait for the engine may be typing elsewhere by now.
    writer.settle(false);
    const before = as === 'part' ? quotationToExtend(source) : null;
    if (as === 'part' && !before) {
      writer.run(
        refuse('There is no quotation of this text yet that they could be a part of. Press q first.'),
      );
      return;
    }
    const quotation = engine.quotationAt(words, [...(before?.ranges ?? []), range]);
    if (typeof quotation === 'string') {
      writer.run(refuse(before && quotation === 'not-there' ? notParts : whyNot[quotation]));
      return;
    }
    const citation = citationOf(source, quotation);
    const draft = writer.draft();
    if (before) {
      const isDone = writer.run(
        { ...requote(draft, before.key, before.at, citation), focus: session.store.getState().focus },
        false,
      );
      if (isDone) last = { ...before, ranges: quotation.ranges };
      return;
    }
    const key = draft.claims.has(under) ? under : target();
    const made = newKey(draft);
    const outcome = take(draft, as as TakenAs, key, citation, made);
    const { slot, fields } = claimIn(draft, key);
    const isThesis = slot === 'theses' && fields.text === '';
    if (as === 'quotation' && !isThesis) {
      // The claim that is quoted for stays in focus: the next words may be for it, too.
      if (!writer.run('operations' in outcome ? { ...outcome, focus: key } : outcome, false)) return;
    } else if (writer.run(outcome, false) && outcome.focus !== null) {
      // Its words are there to be put in other words.
      writer.store.setState({ editing: { key: outcome.focus, field: 'text', fresh: false, back } });
    }
    const at = writer.draft().claims.has(made) ? made : key;
    const { citations = [] } = writer.draft().claims.get(at)?.fields ?? {};
    if (citations.includes(citation))
      last = { key: at, at: citations.indexOf(citation), source, ranges: quotation.ranges };
  }

  return {
    store,
    target,
    /** Makes the engine ready, so that the first words are taken at once. */
    prepare(text: string) {
      attempt(() => engineFor(text));
    },
    /** Where words stand in a text, from the first to the last; null where they are not there. */
    async find(text: string, words: string): Promise<TextRange | null> {
      const { engine } = await engineFor(text);
      const cited = [{ key: '', parts: [words], verbatim: true }];
      const { located } = await engine.checkInSlices(text, cited, false, nextTask);
      const { finding, quoted } = located[0]?.[1] ?? { quoted: [] };
      // What only resembles them is something else.
      const isThere = finding === 'verbatim' || finding === 'normalized' || finding === 'ambiguous';
      return (isThere && quoted[0]) || null;
    },
    /** Whether words of this text may become a further part of a quotation. */
    canExtend: (source: string) => quotationToExtend(source) !== null,
    setTarget(target: string | null) {
      store.setState({ target });
    },
    /** @param back Where the keyboard goes when the claim has its words. */
    take(as: TakeAs, words: TakenWords, back: () => void) {
      writer.settle(false);
      // What was their claim when they were chosen; the engine may come a little later.
      const under = target();
      // One after the other, in the order of the keys.
      line = line
        .then(() => takeNow(as, words, under, back))
        .catch((error: unknown) => {
          writer.run(refuse('The words could not be checked, so nothing was made of them. Try again.'));
          attempt(() => {
            throw error;
          });
        });
    },
  };
}

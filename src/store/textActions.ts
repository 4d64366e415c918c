// The texts of the sources, and what a check of the map's quotations found in them.

import type { Checked, Origin, SourceTextState, Store } from './state.ts';
import { carryKey } from './textKey.ts';

/** The same map is asked about once; with other hosts it is another. */
export const answerKey = ({ name, file }: Origin, hosts: readonly string[]) =>
  JSON.stringify([name, file, hosts]);

export function textActions({ getState: get, setState: set }: Store) {
  return {
    setText(source: string, text: SourceTextState) {
      set(({ texts }) => {
        carryKey(texts.get(source), text);
        return { texts: new Map(texts).set(source, text) };
      });
    },
    /** Whether the hosts of the map's texts may be asked for them. The texts are still to be fetched then. */
    answerForeignTexts(answer: 'load' | 'later') {
      const { origin, foreignTexts, foreignAnswers, texts } = get();
      const waiting = [...texts].filter(([, text]) => text.status === 'failed' && text.waits);
      const still = new Map(texts);
      if (answer === 'load') for (const [id] of waiting) still.delete(id);
      set({
        foreignTexts: { ...foreignTexts, answer },
        foreignAnswers: new Map(foreignAnswers).set(answerKey(origin, foreignTexts.hosts), answer),
        texts: still,
      });
    },
    /** What was found in a text; an answer about another text than the one at hand comes too late. */
    setChecked(source: string, checked: Checked) {
      set((state) => ({ checked: new Map(state.checked).set(source, checked) }));
    },
    /** Takes the reader's own copy of a source's text away again. */
    forgetText(source: string) {
      const texts = new Map(get().texts);
      const checked = new Map(get().checked);
      texts.delete(source);
      checked.delete(source);
      set({ texts, checked });
    },
  };
}

// Fetching the text of a source that lies beside the map, or on another host.

import type { Source } from '../argument/argument.ts';
import { fetchSentence, fetchText, TransferProblem } from '../store/fetchText.ts';
import { isOfTheSite, waitsForAnswer } from '../store/foreignTexts.ts';
import type { Session } from '../store/session.ts';
import { copyOf } from '../store/sourceText.ts';
import type { SourceTextState } from '../store/state.ts';

/** Fetches the text of a source, once; what failed is fetched again only when the reader asks for it. */
export async function needText(session: Session, source: Source, again = false): Promise<void> {
  const { texts, origin } = session.store.getState();
  const href = source.text?.href;
  const before = texts.get(source.id);
  if (href === undefined || source.text?.paragraphs) return;
  if (before && !(again && before.status === 'failed' && before.again)) return;
  const set = (text: SourceTextState) => {
    const now = session.store.getState();
    // The reader may have opened another map meanwhile, or brought a copy.
    if (now.origin !== origin || copyOf(source, now.texts)) return;
    session.setText(source.id, text);
  };
  const absolute = /^https:/i.test(href);
  if (origin.base === null && !absolute) {
    const why = 'The text lies beside the map file, where this page cannot read it. Attach your copy of it.';
    set({ status: 'failed', why });
    return;
  }
  const address = new URL(href, origin.base ?? document.baseURI).href;
  if (waitsForAnswer(session.store.getState(), address)) {
    const why = `The text lies on ${new URL(address).host}, which was not asked for it.`;
    set({ status: 'failed', why, waits: true });
    return;
  }
  set({ status: 'loading' });
  try {
    // A stranger's map was given leave for the hosts that it names, and for no other.
    const redirect = isOfTheSite(origin) ? 'follow' : 'error';
    const { text } = await fetchText(address, document.baseURI, { redirect });
    set({ status: 'loaded', text });
  } catch (error) {
    set({ status: 'failed', why: fetchSentence(error), again: error instanceof TransferProblem });
  }
}

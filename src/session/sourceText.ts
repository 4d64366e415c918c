// The texts of sources: those in the map at once, those beside it when they are asked for.

import type { Argument, Source } from '../argument/argument.ts';
import { chainOf } from '../argument/walk.ts';
import { FetchProblem, fetchText } from './fetchText.ts';
import type { Session } from './session.ts';
import type { SessionState, SourceText } from './state.ts';

/** The source whose text shows a citation of `source`: itself, or the first that reports it. */
export function textBearer(argument: Argument, source: string): Source | undefined {
  return chainOf(argument, source)
    .flatMap((id) => argument.sources.get(id) ?? [])
    .find(({ text }) => text?.paragraphs !== undefined || text?.href !== undefined);
}

/** The text at hand; undefined where it has to be fetched first. */
export function textOf(source: Source, texts: SessionState['texts']): SourceText | undefined {
  if (source.text?.paragraphs) return { status: 'loaded', text: source.text.paragraphs.join('\n\n') };
  return texts.get(source.id);
}

/** Fetches the text of a source, once. */
export async function needText(session: Session, source: Source): Promise<void> {
  const { texts, origin } = session.store.getState();
  const href = source.text?.href;
  if (href === undefined || texts.has(source.id) || source.text?.paragraphs) return;
  const absolute = /^https:/i.test(href);
  if (origin.base === null && !absolute) {
    const why = 'The text lies beside the map file, where this page cannot read it.';
    session.setText(source.id, { status: 'failed', why });
    return;
  }
  session.setText(source.id, { status: 'loading' });
  try {
    const address = new URL(href, origin.base ?? document.baseURI).href;
    const { text } = await fetchText(address, document.baseURI);
    session.setText(source.id, { status: 'loaded', text });
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    session.setText(source.id, { status: 'failed', why: error.message });
  }
}

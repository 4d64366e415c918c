// Texts that an author brings become sources of the draft; the full text stays in this browser.

import type { DocumentSource } from '../../argument/document.ts';
import { describeMap } from '../../draft/describing.ts';
import { isRefused, refuse } from '../../draft/outcome.ts';
import { addSource } from '../../draft/quoting.ts';
import { readerTools } from '../../panels/reader/readerTools.ts';
import { languageByWords } from '../../quotes/lexicon/connectives.ts';
import { fold } from '../../quotes/normalize/fold.ts';
import { report } from '../../store/attempt.ts';
import { PartProblem } from '../../store/loadPart.ts';
import type { Session } from '../../store/session.ts';
import { attachCopy } from '../../texts/attachCopy.ts';
import { checkCopy } from '../../texts/checkCopy.ts';
import { KeepProblem } from '../../texts/copyStore.ts';
import { digestOf } from '../../texts/digestOf.ts';
import { foundIn, matchText } from '../../texts/matchText.ts';
import { TextProblem } from '../../texts/readTextFile.ts';
import { textOfFile } from '../../texts/textOfFile.ts';
import type { Writer } from './writer.ts';

/** One after the other; the last is shown beside the map. What cannot be read is said. */
export async function bringTexts(session: Session, writer: Writer, files: readonly File[]): Promise<void> {
  for (const file of files) {
    try {
      await bringText(session, writer, file);
    } catch (error) {
      if (error instanceof KeepProblem) writer.run(refuse(error.message));
      else if (error instanceof TextProblem || error instanceof PartProblem)
        writer.run(refuse(`${file.name}: ${error.message}`));
      else {
        writer.run(refuse(`${file.name} could not be read. Try again, or copy its text and paste it here.`));
        report(error);
      }
    }
  }
}

async function bringText(session: Session, writer: Writer, file: File): Promise<void> {
  const { text, facts, page } = await textOfFile(file);
  const digest = await digestOf(text);
  if (writer.isClosed()) return;
  writer.settle(false);
  // On a phone the field of a new map is gone as soon as the view of texts lies over it.
  if (writer.store.getState().editing) writer.leave('', false);
  const known = await knownSource(session, text, digest);
  if (writer.isClosed()) return;
  const source = known ?? nameSource(writer, { type: page ? 'webpage' : 'document', ...facts }, text, digest);
  session.setView('text');
  readerTools.setState({ wanted: source });
  if (known !== null)
    writer.store.setState({ words: 'The text is that of a source of this map.', refused: false });
  await attachCopy(session, source, { name: file.name, text, digest }, true);
}

/** The source whose text it is: the map names it, or most of what it cites stands there. */
async function knownSource(session: Session, text: string, digest: string): Promise<string | null> {
  const { argument, texts } = session.store.getState();
  if (!argument || argument.sources.size === 0) return null;
  const { fits, sure } = await matchText(argument, texts, digest, (cited) => checkCopy(text, cited));
  const [best] = fits;
  return best && sure && (best.identical || foundIn(best).found > 0) ? best.source : null;
}

/** The source of a new map is also what that is named after, in whose language it is. */
function nameSource(
  writer: Writer,
  source: Omit<DocumentSource, 'id'>,
  text: string,
  digest: string,
): string {
  const draft = writer.draft();
  const language = source.language ?? languageByWords(text);
  const added = addSource(draft, {
    ...source,
    ...(language === undefined ? {} : { language }),
    text: { copy: { digest, length: [...fold(text).text].length } },
  });
  const isNew = draft.claims.size === 1 && draft.claims.get(draft.theses[0] ?? '')?.fields.text === '';
  // What cannot be the title of a map is that of the source alone.
  const said = (field: 'title' | 'language', words = '') => {
    const outcome = isNew && words !== '' ? describeMap(draft, field, words) : null;
    return outcome && !isRefused(outcome) ? outcome.operations : [];
  };
  const about = [...said('title', source.title), ...said('language', language)];
  if ('operations' in added) writer.run({ ...added, operations: [...added.operations, ...about] }, false);
  return added.id;
}

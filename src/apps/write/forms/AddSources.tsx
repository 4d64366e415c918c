// Sources that come from elsewhere: CSL-JSON as Zotero exports it, what a DOI's service answers, BibTeX.

import { useId, useRef, useState } from 'react';
import { parseCslItems } from '../../../draft/cslItems.ts';
import { isRefused } from '../../../draft/outcome.ts';
import { addSources, sourceId } from '../../../draft/sources.ts';
import { loadPart, PartProblem } from '../../../store/loadPart.ts';
import { say } from '../holding.ts';
import type { Writer } from '../writer.ts';

export function AddSources({ writer }: { writer: Writer }) {
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const adding = useRef('');
  const add = async () => {
    // What reads BibTeX may have to come first: once is enough.
    if (text !== '' && adding.current === text) return;
    adding.current = text;
    const refused = await addFrom(writer, text);
    adding.current = '';
    setProblem(refused ?? '');
    if (refused === null) setText((now) => (now === text ? '' : now));
  };
  return (
    <section className="details-part">
      <h3>
        <label htmlFor={id}>Paste sources</label>
      </h3>
      <p id={`${id}-hint`} className="write-hint">
        CSL-JSON (Zotero: export, copy), BibTeX, or the JSON of a DOI.
      </p>
      <textarea
        id={id}
        className="write-paste"
        rows={3}
        spellCheck="false"
        value={text}
        aria-invalid={problem !== '' || undefined}
        aria-describedby={`${id}-hint${problem === '' ? '' : ` ${id}-problem`}`}
        onChange={(event) => setText(event.target.value)}
      />
      {problem && (
        <p id={`${id}-problem`} className="write-problem">
          {problem}
        </p>
      )}
      <p className="write-ways">
        <button type="button" className="button" onClick={() => void add()}>
          Add them
        </button>
      </p>
    </section>
  );
}

/** @returns Why nothing was added; null where something was. */
async function addFrom(writer: Writer, text: string): Promise<string | null> {
  const refuseWith = (words: string) => {
    say(writer, words, true);
    return words;
  };
  if (text.trim() === '') return refuseWith('Paste CSL-JSON or BibTeX into the field first.');
  const bibtex = /^\s*(%.*\n\s*)*@\w+\s*[{(]/u.test(text);
  let items: ReturnType<typeof parseCslItems>;
  try {
    items = bibtex
      ? (await loadPart(() => import('./bibtex.ts'))).parseBibtexItems(text)
      : parseCslItems(text);
  } catch (error) {
    if (error instanceof PartProblem) return refuseWith(error.message);
    throw error;
  }
  if (!items) {
    return refuseWith(
      bibtex
        ? 'This BibTeX cannot be read. Look for a missing brace or comma.'
        : 'This is neither CSL-JSON nor BibTeX. Copy the whole of it, from { or [ to the end.',
    );
  }
  const draft = writer.draft();
  const taken = new Set<string>();
  const sources = items.sources.map((item) => {
    const fresh = sourceId(draft, item);
    let id = fresh;
    for (let count = 2; taken.has(id); count++) id = `${fresh}-${count}`;
    taken.add(id);
    return { id, ...item };
  });
  const outcome = addSources(draft, sources);
  if (isRefused(outcome)) return refuseWith(outcome.refused);
  const left = items.dropped.length === 0 ? '' : ` Left out: ${items.dropped.slice(0, 5).join(', ')}.`;
  writer.run({ ...outcome, words: `${outcome.words}${left}` }, false);
  return null;
}

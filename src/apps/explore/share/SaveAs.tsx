// The map in another notation, with what that cannot hold, before it is saved.

import { useEffect, useId, useState } from 'react';
import type { ArgumentDocument } from '../../../argument/document.ts';
import { type Export, exports } from '../../../formats/exports.ts';
import { lossWords } from '../../../formats/losses.ts';
import type { Written } from '../../../formats/notation.ts';
import { saveText } from '../../../panels/saveText.ts';
import { loadPart } from '../../../store/loadPart.ts';
import type { MapToShare } from './mapToShare.ts';

export function SaveAs({ map, name }: { map: MapToShare; name: string }) {
  const id = useId();
  const [document] = useState(() => JSON.parse(map.document) as ArgumentDocument);
  const possible = exports.filter(({ of }) => of === 'map' || (document.sources ?? []).length > 0);
  const [chosen, setChosen] = useState<Export>(possible[0] as Export);
  const [said, setSaid] = useState('');
  const outcome = useWritten(document, chosen);
  const written = typeof outcome === 'string' ? null : outcome;
  const save = () => {
    if (!written) return;
    const file = `${name}${chosen.ending}`;
    saveText(file, written.text, `${chosen.type};charset=utf-8`);
    setSaid(`Saved as ${file}.`);
  };
  return (
    <section className="share-part share-save">
      <h3>In another notation</h3>
      <p className="share-choice">
        <label htmlFor={id}>Notation</label>
        <select
          id={id}
          value={chosen.label}
          onChange={({ target }) => {
            const found = possible.find(({ label }) => label === target.value);
            if (found) setChosen(found);
            setSaid('');
          }}
        >
          {[...new Set(possible.map(({ of }) => of))].map((of) => (
            <optgroup key={of} label={of === 'map' ? 'The map' : 'Its sources'}>
              {possible
                .filter((each) => each.of === of)
                .map(({ label }) => (
                  <option key={label}>{label}</option>
                ))}
            </optgroup>
          ))}
        </select>
      </p>
      <p className="share-note">{chosen.says}</p>
      <p>
        <button type="button" className="button" disabled={!written} onClick={save}>
          {`Save as ${chosen.label}`}
        </button>
      </p>
      <p role="status">{said}</p>
      {typeof outcome === 'string' && <p role="alert">{outcome}</p>}
      {written && <Losses losses={written.losses} chosen={chosen} />}
    </section>
  );
}

function Losses({
  losses,
  chosen: { label, of },
}: Pick<Written, 'losses'> & { chosen: Pick<Export, 'label' | 'of'> }) {
  const all = of === 'map' ? 'all of it' : 'all of the sources, and nothing else';
  if (losses.length === 0) return <p className="share-note">{`${label} holds ${all}.`}</p>;
  return (
    <div className="share-note">
      <p>{`${label} cannot hold everything; this map’s own file can:`}</p>
      <ul className="share-losses">
        {losses.map((loss) => (
          <li key={loss.message}>{lossWords(loss)}</li>
        ))}
      </ul>
    </div>
  );
}

/** Null until it is there; a sentence where it does not come. */
function useWritten(document: ArgumentDocument, { write }: Export): Written | string | null {
  const [written, setWritten] = useState<{ write: Export['write']; result: Written | string } | null>(null);
  useEffect(() => {
    let current = true;
    const show = (result: Written | string) => current && setWritten({ write, result });
    loadPart(async () => write(document)).then(show, (error: Error) => show(error.message));
    return () => {
      current = false;
    };
  }, [document, write]);
  return written?.write === write ? written.result : null;
}

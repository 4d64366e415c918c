// The sources of the map, each with its form; and a field for those that come from elsewhere.

import { type Dispatch, type SetStateAction, useState } from 'react';
import { addSources, newSource, newSourceTitle, removeSource, sourceNamed } from '../../../draft/sources.ts';
import { AddSources } from './AddSources.tsx';
import type { FormProps } from './forms.ts';
import { SourceForm } from './SourceForm.tsx';

export function SourcesForm({ writer, draft, argument }: FormProps) {
  const sources = draft.fields.sources ?? [];
  // Who was led here by a claim without a source describes the one that was just made.
  const [open, setOpen] = useState<string | null>(
    () => sources.find(({ title }) => title === newSourceTitle)?.id ?? null,
  );
  const cited = new Map<string, number>();
  for (const { citations } of argument.claims.values())
    for (const source of new Set(citations.map((each) => each.source)))
      cited.set(source, (cited.get(source) ?? 0) + 1);
  return (
    <div className="write-form">
      <h2>Sources</h2>
      {sources.length === 0 && <p className="write-hint">The map has none yet.</p>}
      <ul className="write-sources">
        {sources.map((source) => (
          <li key={source.id}>
            <button
              type="button"
              className="write-toggle"
              aria-expanded={open === source.id}
              onClick={() => setOpen(open === source.id ? null : source.id)}
            >
              <bdi lang={source.language}>{sourceNamed(source)}</bdi>
              <span className="write-hint">{citedWords(cited.get(source.id) ?? 0)}</span>
            </button>
            {open === source.id && <Opened {...{ writer, draft, argument, source, setOpen }} />}
          </li>
        ))}
      </ul>
      <p className="write-ways">
        <button
          type="button"
          className="button"
          onClick={() => {
            const source = newSource(writer.draft());
            if (writer.run(addSources(writer.draft(), [source]), false)) setOpen(source.id);
          }}
        >
          New source
        </button>
      </p>
      <AddSources writer={writer} />
    </div>
  );
}

interface OpenedProps extends FormProps {
  source: NonNullable<FormProps['draft']['fields']['sources']>[number];
  setOpen: Dispatch<SetStateAction<string | null>>;
}

function Opened({ source, setOpen, ...forms }: OpenedProps) {
  const { writer } = forms;
  return (
    <>
      <SourceForm {...forms} source={source} />
      <button
        type="button"
        className="link quiet"
        onClick={(event) => {
          const panel = event.currentTarget.closest<HTMLElement>('.panel');
          if (!writer.run(removeSource(writer.draft(), source.id), false)) return;
          panel?.focus();
          setOpen(null);
        }}
      >
        Remove this source
      </button>
    </>
  );
}

const citedWords = (count: number) =>
  count === 0 ? 'not cited' : `${count} ${count === 1 ? 'claim cites' : 'claims cite'} it`;

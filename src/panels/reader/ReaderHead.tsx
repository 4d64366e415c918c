// The reader's head, always in sight: which text, and from citation to citation through it.

import { useMemo } from 'react';
import type { Source } from '../../argument/argument.ts';
import { sourceTitle } from '../../labels/wording.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { citationPlaces, type SourceMark } from '../../texts/sourceMarks.ts';
import { Icon } from '../Icon.tsx';

interface Props {
  sources: readonly Source[];
  source: Source;
  marks: readonly SourceMark[];
  onPick: (source: string) => void;
}

export function ReaderHead({ sources, source, marks, onPick }: Props) {
  return (
    <div className="reader-head">
      {sources.length > 1 && (
        <select
          className="reader-picker"
          aria-label="Which text"
          value={source.id}
          onChange={(event) => onPick(event.target.value)}
        >
          {sources.map((each) => (
            <option key={each.id} value={each.id}>
              {sourceTitle(each)}
            </option>
          ))}
        </select>
      )}
      <Steps marks={marks} />
    </div>
  );
}

function Steps({ marks }: Pick<Props, 'marks'>) {
  const session = useSession();
  const focus = useSessionState((state) => state.focus);
  const open = useSessionState((state) => state.open);
  const stops = useMemo(() => citationPlaces(marks), [marks]);
  if (stops.length === 0) return null;
  const opened = stops.findIndex(
    ({ claim, citation }) => claim === open?.claim && citation === open.citation,
  );
  const at = opened === -1 ? stops.findIndex(({ claim }) => claim === focus) : opened;
  const step = (by: 1 | -1) => {
    const from = at === -1 && by === -1 ? 0 : at;
    const stop = stops[(from + by + stops.length) % stops.length];
    if (stop) session.openCitation(stop.claim, stop.citation);
  };
  return (
    <div className="reader-steps">
      <p>
        {at === -1
          ? `${stops.length} ${stops.length === 1 ? 'citation' : 'citations'}`
          : `${at + 1} of ${stops.length}`}
      </p>
      <button
        type="button"
        className="button small icon quiet"
        aria-label="Previous citation in the text"
        onClick={() => step(-1)}
      >
        <Icon name="previous" />
      </button>
      <button
        type="button"
        className="button small icon quiet"
        aria-label="Next citation in the text"
        onClick={() => step(1)}
      >
        <Icon name="next" />
      </button>
    </div>
  );
}

// The map in another page: the code for it, as it is chosen, and how it will look.

import { useId, useMemo } from 'react';
import { Copyable } from './Copyable.tsx';
import { EmbedChoices } from './EmbedChoices.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import { canBe, type EmbedChoice } from './embedChoice.ts';
import type { MapToShare } from './mapToShare.ts';
import { OnlyHere } from './OnlyHere.tsx';
import { snippet } from './snippets.ts';

/** Characters of a map that a page can reasonably hold. */
const most = 400_000;

const codes: readonly { code: EmbedChoice['code']; label: string; says: string }[] = [
  { code: 'frame', label: 'Frame', says: 'Works nearly everywhere, and shows the newest state of the map.' },
  {
    code: 'version',
    label: 'Frame with this version',
    says: 'Stays as it is now, whatever becomes of the map: for citing.',
  },
  {
    code: 'element',
    label: 'Element',
    says: 'For pages that may load scripts: a link stands in until the map is there, and its height can follow an outline.',
  },
  {
    code: 'held',
    label: 'Element with this version in it',
    says: 'The map itself is in the code and stays as it is now, whatever becomes of its file. Program and texts of sources still come from their addresses.',
  },
];

interface Props {
  map: MapToShare;
  choice: EmbedChoice;
  change: (part: Partial<EmbedChoice>) => void;
}

export function ShareEmbed({ map, choice, change }: Props) {
  const tooLong = choice.code === 'held' && map.held.length > most;
  const code = useMemo(() => (tooLong ? '' : snippet(map, choice)), [map, choice, tooLong]);
  return (
    <div className="share-embed">
      <div className="share-options">
        <Codes map={map} code={choice.code} set={(code) => change({ code })} />
        <EmbedChoices choice={choice} change={change} />
      </div>
      <div className="share-outcome">
        <EmbedPreview map={map} choice={choice} />
        {tooLong ? (
          <p role="alert">
            This map is too large to be put into a page ({Math.ceil(map.held.length / 1000)} kB). Save its
            file, put it on a web server, and embed it from there.
          </p>
        ) : (
          <Copyable label="Code for your page" action="Copy code" text={code} rows={6} />
        )}
        {choice.code === 'held' && !tooLong && (
          <p className="share-note">{Math.ceil(code.length / 1000)} kB, most of it the map.</p>
        )}
        <OnlyHere />
      </div>
    </div>
  );
}

interface CodesProps {
  map: MapToShare;
  code: EmbedChoice['code'];
  set: (code: EmbedChoice['code']) => void;
}

function Codes({ map, code, set }: CodesProps) {
  const id = useId();
  const isFile = map.where === 'file';
  return (
    <fieldset className="share-codes">
      <legend>Kind of code</legend>
      {isFile && (
        <p className="share-note">
          {map.draft ? 'This is a draft, which only this browser has' : 'This map is a file on your disk'}, so
          there is no link to it that a frame could show. Its code holds the map.
        </p>
      )}
      {codes
        .filter((each) => canBe(map, each.code))
        .map((each) => (
          <div key={each.code}>
            <label>
              <input
                type="radio"
                name={id}
                checked={each.code === code}
                aria-describedby={`${id}-says`}
                onChange={() => set(each.code)}
              />
              {each.label}
            </label>
          </div>
        ))}
      <p id={`${id}-says`} className="share-note" aria-live="polite">
        {codes.find((each) => each.code === code)?.says}
      </p>
    </fieldset>
  );
}

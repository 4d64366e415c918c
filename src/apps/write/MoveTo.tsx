// Where a claim is to hang: found by a few letters, chosen with Enter. What cannot take it is not offered.

import { useMemo, useRef, useState } from 'react';
import { nameOf } from '../../argument/walk.ts';
import { lastUnder } from '../../draft/copying.ts';
import { argumentOf } from '../../draft/documentOf.ts';
import { moveTo } from '../../draft/moving.ts';
import { targetsAmong } from '../../draft/targets.ts';
import { languageOf } from '../../labels/readingDirection.ts';
import { emptyQuery, findClaims } from '../../search/search.ts';
import { Finder } from '../explore/Finder.tsx';
import { ClaimWords } from '../explore/PaletteWords.tsx';
import { useFocusAtOnce } from '../explore/useFocusAtOnce.ts';
import type { Writer } from './writer.ts';

interface Props {
  writer: Writer;
  /** What is moved. */
  id: string;
  close: () => void;
}

export function MoveTo({ writer, id, close }: Props) {
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const [draft] = useState(() => writer.draft());
  const argument = argumentOf(draft);
  const claim = argument.claims.get(id);
  const { keys, left } = useMemo(() => {
    const asked = words.trim();
    const hits = asked === '' ? null : findClaims(argument, { ...emptyQuery, words: asked });
    return targetsAmong(draft, id, hits?.map((hit) => hit.id) ?? null);
  }, [draft, argument, id, words]);
  const rows = keys.flatMap((key) => {
    const claim = argument.claims.get(key);
    return claim ? { key, claim } : [];
  });
  useFocusAtOnce(() => field.current);
  if (!claim) return null;
  return (
    <div className="palette-body">
      <p className="move-what">
        Move <bdi lang={languageOf(argument, claim)}>“{nameOf(argument, claim)}”</bdi> under
      </p>
      <Finder
        field={field}
        label="Find the claim that it is to hang on"
        listLabel="Claims that can take it"
        placeholder="Words of the claim that it is to hang on"
        words={words}
        setWords={setWords}
        sections={[{ name: null, rows }]}
        takesFirst
        said={foundWords(rows.length, left, words)}
        choose={({ key }) => {
          close();
          writer.run(moveTo(draft, id, lastUnder(draft, id, key)));
        }}
        close={close}
      >
        {(row) => <ClaimWords claim={row.claim} />}
      </Finder>
    </div>
  );
}

function foundWords(found: number, left: number, words: string): string {
  const out = left === 0 ? '' : left === 1 ? ' One cannot take it.' : ` ${left} cannot take it.`;
  if (found > 0) return `${found} ${found === 1 ? 'claim' : 'claims'}.${out}`;
  return left > 0
    ? `No claim with these words can take it: it would hang on itself, or go in a circle.`
    : `No claim holds “${words.trim()}”.`;
}

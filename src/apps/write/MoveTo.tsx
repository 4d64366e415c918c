// Where a claim is to hang: found by a few letters, chosen with Enter. What cannot take it is not offered.

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { type Key, ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Input, TextField } from 'react-aria-components/TextField';
import { nameOf } from '../../argument/walk.ts';
import { lastUnder } from '../../draft/copying.ts';
import { argumentOf } from '../../draft/documentOf.ts';
import { moveTo } from '../../draft/moving.ts';
import { targetsAmong } from '../../draft/targets.ts';
import { languageOf } from '../../labels/readingDirection.ts';
import { emptyQuery, findClaims } from '../../search/search.ts';
import { CloseButton } from '../explore/ModalDialog.tsx';
import { ClaimWords, spokenRow } from '../explore/PaletteWords.tsx';
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
  const list = useRef<HTMLDivElement>(null);
  const [draft] = useState(() => writer.draft());
  const argument = argumentOf(draft);
  const claim = argument.claims.get(id);
  const { keys, left } = useMemo(() => {
    const asked = words.trim();
    const hits = asked === '' ? null : findClaims(argument, { ...emptyQuery, words: asked });
    return targetsAmong(draft, id, hits?.map((hit) => hit.id) ?? null);
  }, [draft, argument, id, words]);
  const rows = keys.flatMap((key) => argument.claims.get(key) ?? []);
  useEffect(() => field.current?.focus(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words, another list, read from its top.
  useEffect(() => {
    list.current?.scrollTo({ top: 0 });
  }, [words]);
  if (!claim) return null;
  const choose = (under: string | undefined) => {
    if (under === undefined) return;
    close();
    writer.run(moveTo(draft, id, lastUnder(draft, id, under)));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault();
      // Enter means the first row where none is marked.
      if (list.current?.querySelector('[data-focused]')) return;
      event.stopPropagation();
      choose(keys[0]);
    }
  };
  return (
    <div className="palette-body" onKeyDownCapture={onKey}>
      {/* Where an element of this name is, react-aria leaves out the style sheet that our policy refuses. */}
      <span id="react-aria-pressable-style" hidden />
      <p className="move-what">
        Move <bdi lang={languageOf(argument, claim)}>“{nameOf(argument, claim)}”</bdi> under
      </p>
      <Autocomplete inputValue={words} onInputChange={setWords}>
        <div className="palette-head">
          <TextField
            className="palette-field"
            aria-label="Find the claim that it is to hang on"
            type="search"
          >
            <Input
              ref={field}
              className="palette-input"
              role="combobox"
              aria-expanded={rows.length > 0}
              placeholder="Words of the claim that it is to hang on"
            />
          </TextField>
          <CloseButton close={close} />
        </div>
        <p className={rows.length === 0 ? 'palette-none' : 'visually-hidden'} role="status">
          {foundWords(rows.length, left, words)}
        </p>
        <ListBox
          ref={list}
          className="palette-list"
          aria-label="Claims that can take it"
          items={rows.map((row) => ({ id: row.id, claim: row }))}
          data-asked
          onAction={(key: Key) => choose(String(key))}
        >
          {(row) => (
            <ListBoxItem
              id={row.id}
              className="palette-row"
              textValue={spokenRow(argument, { key: row.id, kind: 'claim', claim: row.claim })}
            >
              <ClaimWords claim={row.claim} />
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
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

// All actions, and claims beside them: found by a few letters, done with Enter.

import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import {
  Collection,
  Header,
  type Key,
  ListBox,
  ListBoxItem,
  ListBoxSection,
} from 'react-aria-components/ListBox';
import { Input, TextField } from 'react-aria-components/TextField';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import type { Command } from '../commands/command.ts';
import { type PaletteRow, paletteSections, searchesClaims } from '../commands/paletteSections.ts';
import { CloseButton } from './ModalDialog.tsx';
import { ClaimWords, CommandWords, spokenRow } from './PaletteWords.tsx';

/** What was typed while the list of all actions came over the line. */
export interface Begun {
  words: string;
  /** Enter was pressed behind it. */
  entered: boolean;
}

interface Props {
  begun?: Begun;
  /** What can be done now. */
  possible?: readonly Command[];
  /** Closes the dialog and gives the keyboard back. */
  close: () => void;
}

export function Palette({ possible = [], begun, close }: Props) {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const sections = useMemo(() => paletteSections(possible, argument, words), [possible, argument, words]);
  const rows = sections.flatMap((section) => section.rows);

  // In the same breath in which the field of before goes: no letter falls between the two.
  useLayoutEffect(() => {
    focusOn(field.current);
    // Letters may have come after this was first drawn.
    if (begun) setWords(begun.words);
  }, [begun]);
  // Where the list was there at once, the dialog took the keyboard after that.
  useEffect(() => focusOn(field.current), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words, another list, read from its top.
  useEffect(() => {
    list.current?.scrollTo({ top: 0 });
  }, [words]);

  const choose = (row: PaletteRow | undefined) => {
    if (!row) return;
    // First the dialog, so that the command finds the keyboard where it was before.
    close();
    if (row.kind === 'command') row.command.run(session);
    else session.focus(row.claim.id, { requestFocus: true });
  };
  const entered = useRef(begun?.entered ?? false);
  useEffect(() => {
    // Enter pressed before the list was there means its first row, as soon as the words are in it.
    if (!(entered.current || begun?.entered) || words.trim() === '' || words !== begun?.words) return;
    entered.current = false;
    begun.entered = false;
    choose(rows[0]);
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      // The list would keep the key to itself while a row is marked.
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter' && event.target === field.current) {
      // The key may not press what gets the keyboard back.
      event.preventDefault();
      // With words typed, Enter means the first row where none is marked.
      if (words.trim() === '' || list.current?.querySelector('[data-focused]')) return;
      event.stopPropagation();
      choose(rows[0]);
    }
  };
  return (
    <div className="palette-body" onKeyDownCapture={onKey}>
      {/* Where an element of this name is, react-aria leaves out the style sheet that our policy refuses. What it
          says is in theme/palette.css. */}
      <span id="react-aria-pressable-style" hidden />
      <Autocomplete inputValue={words} onInputChange={setWords}>
        <div className="palette-head">
          <TextField className="palette-field" aria-label="Find an action or a claim" type="search">
            <Input
              ref={field}
              className="palette-input"
              role="combobox"
              aria-expanded={rows.length > 0}
              placeholder="What do you want to do?"
            />
          </TextField>
          <CloseButton close={close} />
        </div>
        <p className={rows.length === 0 ? 'palette-none' : 'visually-hidden'} role="status">
          {said(rows, words)}
        </p>
        <ListBox
          ref={list}
          className="palette-list"
          aria-label="Actions and claims"
          items={sections}
          data-asked={words.trim() === '' ? undefined : true}
          onAction={(key: Key) => choose(rows.find((row) => row.key === key))}
        >
          {({ name, rows }) => (
            <ListBoxSection id={name} className="palette-section">
              <Header className="palette-heading">{name}</Header>
              <Collection items={rows}>
                {(row) => (
                  <ListBoxItem id={row.key} className="palette-row" textValue={spokenRow(argument, row)}>
                    {row.kind === 'command' ? (
                      <CommandWords
                        command={row.command}
                        group={name === row.command.group ? null : row.command.group}
                      />
                    ) : (
                      <ClaimWords claim={row.claim} />
                    )}
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Autocomplete>
    </div>
  );
}

/** Under a finger the keyboard on the screen would cover the list. */
function focusOn(field: HTMLInputElement | null): void {
  if (!matchMedia('(pointer: coarse)').matches) field?.focus();
}

function said(rows: readonly PaletteRow[], words: string): string {
  if (rows.length === 0) {
    const none = `Nothing here is called “${words.trim()}”`;
    return searchesClaims(words) ? `${none}, and no claim holds these words.` : `${none}.`;
  }
  const claims = rows.filter(({ kind }) => kind === 'claim').length;
  const actions = rows.length - claims;
  return [
    ...(actions > 0 ? [`${actions} ${actions === 1 ? 'action' : 'actions'}`] : []),
    ...(claims > 0 ? [`${claims} ${claims === 1 ? 'claim' : 'claims'}`] : []),
  ].join(', ');
}

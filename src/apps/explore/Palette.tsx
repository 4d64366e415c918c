// All actions, and claims beside them: found by a few letters, done with Enter.

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import type { Command } from '../commands/command.ts';
import { type PaletteRow, paletteSections, searchesClaims } from '../commands/paletteSections.ts';
import { Finder } from './Finder.tsx';
import { ClaimWords, CommandWords } from './PaletteWords.tsx';
import { useFocusAtOnce } from './useFocusAtOnce.ts';

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
  const sections = useMemo(() => paletteSections(possible, argument, words), [possible, argument, words]);
  const rows = sections.flatMap((section) => section.rows);

  // Under a finger the keyboard on the screen would cover the list.
  useFocusAtOnce(() => (matchMedia('(pointer: coarse)').matches ? null : field.current));
  useLayoutEffect(() => {
    // Letters may have come after this was first drawn.
    if (begun) setWords(begun.words);
  }, [begun]);

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
  return (
    <div className="palette-body">
      <Finder
        field={field}
        label="Find an action or a claim"
        listLabel="Actions and claims"
        placeholder="What do you want to do?"
        words={words}
        setWords={setWords}
        sections={sections}
        takesFirst={words.trim() !== ''}
        said={said(rows, words)}
        choose={choose}
        close={close}
      >
        {(row, section) =>
          row.kind === 'command' ? (
            <CommandWords
              command={row.command}
              group={section === row.command.group ? null : row.command.group}
            />
          ) : (
            <ClaimWords claim={row.claim} />
          )
        }
      </Finder>
    </div>
  );
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

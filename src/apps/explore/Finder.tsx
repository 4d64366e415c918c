// A field and the rows that are found with it: arrows mark a row, Enter takes it, and the keyboard stays in the field (a
// combobox after the ARIA Authoring Practices, whose list is always open).

import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { scrollWithin } from '../../panels/outline/scrollWithin.ts';
import { CloseButton } from './ModalDialog.tsx';

interface Row {
  key: string;
}

/** Without a name its rows stand by themselves. */
interface Section<Found> {
  name: string | null;
  rows: readonly Found[];
}

interface Props<Found extends Row> {
  field: RefObject<HTMLInputElement | null>;
  /** What the field and the list are called. */
  label: string;
  listLabel: string;
  placeholder: string;
  words: string;
  setWords: (words: string) => void;
  sections: readonly Section<Found>[];
  /** Whether Enter means the first row, until another is marked. */
  takesFirst: boolean;
  /** How much was found. */
  said: string;
  choose: (row: Found) => void;
  close: () => void;
  /** The words of a row, in the section of that name. */
  children: (row: Found, section: string | null) => ReactNode;
}

export function Finder<Found extends Row>({ sections, words, takesFirst, ...props }: Props<Found>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const rows = sections.flatMap((section) => section.rows);
  // With other words there is another list, and nothing is marked in it.
  const [moved, setMoved] = useState({ words, key: '' });
  const movedTo = moved.words === words ? rows.findIndex(({ key }) => key === moved.key) : -1;
  const at = movedTo < 0 && takesFirst && rows.length > 0 ? 0 : movedTo;
  const marked = rows[at];
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words, another list, read from its top.
  useLayoutEffect(() => {
    const box = list.current;
    // The first row is seen with what stands over it.
    if (at <= 0) box?.scrollTo({ top: 0 });
    else scrollWithin(box, box?.querySelector('[data-focused]'), 8);
  }, [words, at]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') {
      // The key may not press what gets the keyboard back.
      event.preventDefault();
      if (marked) props.choose(marked);
      return;
    }
    const to = whither(event, { at, last: rows.length - 1, step: rowsInSight(list.current) });
    const row = to === null ? undefined : rows[to];
    if (!row) return;
    event.preventDefault();
    setMoved({ words, key: row.key });
  };
  const drawn = (row: Found, section: string | null) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keyboard is the field's.
    <div
      key={row.key}
      id={`${id}-${rows.indexOf(row)}`}
      className="palette-row"
      role="option"
      aria-selected={row === marked}
      data-focused={row === marked || undefined}
      onClick={() => props.choose(row)}
    >
      {props.children(row, section)}
    </div>
  );
  return (
    <>
      <div className="palette-head">
        <input
          ref={props.field}
          className="palette-input"
          type="search"
          role="combobox"
          aria-label={props.label}
          aria-autocomplete="list"
          aria-expanded={rows.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={marked && `${id}-${at}`}
          autoComplete="off"
          autoCorrect="off"
          spellCheck="false"
          placeholder={props.placeholder}
          value={words}
          onChange={({ target }) => props.setWords(target.value)}
          onKeyDown={onKeyDown}
        />
        <CloseButton close={props.close} />
      </div>
      <p className={rows.length === 0 ? 'palette-none' : 'visually-hidden'} role="status">
        {props.said}
      </p>
      <div
        ref={list}
        id={`${id}-list`}
        className="palette-list"
        role="listbox"
        aria-label={props.listLabel}
        tabIndex={-1}
        hidden={rows.length === 0}
        // The keyboard stays in the field.
        onMouseDown={(event) => event.preventDefault()}
      >
        {sections.map(({ name, rows }) =>
          name === null ? (
            rows.map((row) => drawn(row, name))
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset holds controls.
            <div key={name} role="group" aria-label={name}>
              <div className="palette-heading" aria-hidden="true">
                {name}
              </div>
              {rows.map((row) => drawn(row, name))}
            </div>
          ),
        )}
      </div>
    </>
  );
}

interface Stand {
  /** The row that is marked, or -1. */
  at: number;
  last: number;
  /** As far as a page goes. */
  step: number;
}

/** The row that a key goes to, where it goes to one. Home and End are the field's. */
function whither({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent, { at, last, step }: Stand) {
  if (altKey || ctrlKey || metaKey || shiftKey) return null;
  const way = { ArrowDown: 1, ArrowUp: -1, PageDown: step, PageUp: -step }[key];
  if (way === undefined) return null;
  if (at < 0) return way > 0 ? 0 : last;
  return Math.max(0, Math.min(at + way, last));
}

function rowsInSight(list: HTMLElement | null): number {
  const row = list?.querySelector<HTMLElement>('[role="option"]');
  return list && row ? Math.max(1, Math.floor(list.clientHeight / row.offsetHeight) - 1) : 1;
}

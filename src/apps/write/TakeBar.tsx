// What can be made of words of the text: beside them, or in a narrow window below the text, where the system's own menu
// never lies over it.

import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { TakeAs } from './taking.ts';
import type { TextWords } from './useTextWords.ts';

interface Props {
  /** Of the claim that words go under; null while the thesis is still to be written. */
  name: string | null;
  /** Where the words stand in the window; null where it stays in its place. */
  box: TextWords['box'] | null;
  reader: RefObject<HTMLElement | null>;
  disabled: boolean;
  /** Whether there is a quotation of which they could be a further part. */
  further: boolean;
  isThesis: boolean;
  take: (as: TakeAs) => void;
}

const ways: readonly { as: TakeAs; key: string; sign: string; label: string }[] = [
  { as: 'reason', key: 'r', sign: '+ because', label: 'Add a reason with these words' },
  { as: 'objection', key: 'b', sign: '+ but', label: 'Add an objection with these words' },
  { as: 'premise', key: 'j', sign: '+ and', label: 'Add a premise that counts only together with it' },
  { as: 'quotation', key: 'q', sign: '❞ quote', label: 'Quote these words as evidence' },
  { as: 'part', key: 'Q', sign: '❞ … part', label: 'Add these words to the quotation made last' },
];
const first = { as: 'reason', key: 'r', sign: '∴ thesis', label: 'Make these words the thesis' } as const;

/** CSS pixels between it and the words, and the edges of the text. */
const gap = 8;

export function TakeBar({ name, box, reader, disabled, further, isThesis, take }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = bar.current;
    const frame = reader.current?.getBoundingClientRect();
    if (!element || !frame || !box) return;
    const { width, height } = element.getBoundingClientRect();
    const above = box.top - height - gap;
    const wanted = above >= frame.top ? above : box.bottom + gap;
    const top = Math.max(frame.top + gap, Math.min(wanted, frame.bottom - height - gap));
    const left = Math.max(frame.left + gap, Math.min(box.left, frame.right - width - gap));
    element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  });
  const shown =
    name === null
      ? [first]
      : ways.filter(({ as }) => (as === 'part' ? further : as !== 'premise' || !isThesis));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame, and these are no fields.
    <div
      ref={bar}
      className="take-bar"
      data-floating={box !== null || undefined}
      role="group"
      aria-label={name === null ? 'With these words' : `With these words, for ${name}`}
    >
      {box && name !== null && (
        <span className="take-target">
          for <b>{name}</b>
        </span>
      )}
      <span className="take-row">
        {shown.map(({ as, key, sign, label }) => (
          <button
            key={key}
            type="button"
            className="button quiet take-button"
            title={`${label} (${key})`}
            aria-keyshortcuts={key === 'Q' ? 'Shift+Q' : key}
            data-key={box ? key : undefined}
            disabled={disabled}
            // The words stay selected, and the keyboard where it is.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(as)}
          >
            {sign}
          </button>
        ))}
      </span>
    </div>
  );
}

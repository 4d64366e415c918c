// How an embedded map is to look and to behave.

import { type ReactNode, useId, useState } from 'react';
import { type EmbedChoice, isFrame, sizes } from './embedChoice.ts';

interface Props {
  choice: EmbedChoice;
  change: (part: Partial<EmbedChoice>) => void;
}

export function EmbedChoices({ choice, change }: Props) {
  return (
    <fieldset className="share-choices">
      <legend>How it looks</legend>
      <Choice
        label="Width"
        value={choice.width === null ? 'column' : 'pixels'}
        options={[
          ['column', 'The whole column'],
          ['pixels', 'In pixels'],
        ]}
        set={(value) => change({ width: value === 'column' ? null : sizes.width.default })}
      />
      {choice.width !== null && (
        <Pixels
          label="Pixels wide"
          value={choice.width}
          {...sizes.width}
          set={(width) => change({ width })}
        />
      )}
      <Pixels
        label={!isFrame(choice) && choice.grows ? 'Height in the preview' : 'Height'}
        value={choice.height}
        {...sizes.height}
        set={(height) => change({ height })}
      />
      {!isFrame(choice) && (
        <Tick label="As tall as its outline" on={choice.grows} set={(grows) => change({ grows })} />
      )}
      <Choice
        label="Starts at"
        value={choice.start}
        options={[
          ['sight', 'What you see now'],
          ['whole', 'The map as it opens'],
        ]}
        set={(start) => change({ start })}
      />
      <Choice
        label="Shows"
        value={choice.view}
        options={[
          ['auto', 'What fits its width'],
          ['map', 'Map'],
          ['outline', 'Outline'],
        ]}
        set={(view) => change({ view })}
      />
      <Choice
        label="Colours"
        value={choice.theme}
        options={[
          ['auto', 'Automatic'],
          ['light', 'Light'],
          ['dark', 'Dark'],
        ]}
        set={(theme) => change({ theme })}
      />
      <Choice
        label="Bar"
        value={choice.ui}
        options={[
          ['full', 'Title and buttons'],
          ['min', 'Buttons'],
          ['none', 'None'],
        ]}
        set={(ui) => change({ ui })}
      />
      <Choice
        label="Wheel and touch"
        value={choice.gestures}
        options={[
          ['auto', 'Automatic'],
          ['cooperative', 'Scroll the page first'],
          ['greedy', 'Zoom the map'],
          ['none', 'Only scroll the page'],
        ]}
        set={(gestures) => change({ gestures })}
      />
      <Tick label="Details of a chosen claim" on={choice.panel} set={(panel) => change({ panel })} />
    </fieldset>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly (readonly [value: Value, label: string])[];
  set: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, set }: ChoiceProps<Value>) {
  return (
    <Row label={label}>
      {(id) => (
        <select
          id={id}
          value={value}
          onChange={({ target }) => {
            const chosen = options.find(([each]) => each === target.value);
            if (chosen) set(chosen[0]);
          }}
        >
          {options.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Row>
  );
}

interface PixelsProps {
  label: string;
  value: number;
  min: number;
  max: number;
  set: (value: number) => void;
}

/** While somebody types, what stands there may be no size yet: the last one that was counts. */
function Pixels({ label, value, min, max, set }: PixelsProps) {
  const [typed, setTyped] = useState(String(value));
  const change = (text: string) => {
    setTyped(text);
    const number = Math.round(Number(text));
    if (text !== '' && number >= min && number <= max) set(number);
  };
  return (
    <Row label={label}>
      {(id) => (
        <span className="share-pixels">
          <input
            id={id}
            type="number"
            inputMode="numeric"
            min={min}
            max={max}
            step={10}
            value={typed}
            onChange={({ target }) => change(target.value)}
            onBlur={() => {
              const number = Math.max(min, Math.min(max, Math.round(Number(typed)) || value));
              set(number);
              setTyped(String(number));
            }}
          />
          <span aria-hidden="true">px</span>
        </span>
      )}
    </Row>
  );
}

function Row({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="share-choice">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

function Tick({ label, on, set }: { label: string; on: boolean; set: (on: boolean) => void }) {
  return (
    <label className="share-tick">
      <input type="checkbox" checked={on} onChange={({ target }) => set(target.checked)} />
      {label}
    </label>
  );
}

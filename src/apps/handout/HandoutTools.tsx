// The bar over a handout, which is not printed: what is on it, and how one gets it on paper.

import type { Argument } from '../../argument/argument.ts';
import { useSession } from '../../store/SessionContext.ts';
import { toursOf } from '../../tours/steps.ts';
import { commandById } from '../commands/commands.ts';
import type { HandoutOptions } from './handoutOptions.ts';
import type { Worksheet } from './worksheet.ts';

interface Props {
  argument: Argument;
  options: HandoutOptions;
  onChange: (change: Partial<HandoutOptions>) => void;
}

const worksheets: readonly [Worksheet, string][] = [
  ['none', 'None'],
  ['blanks', 'Claims to fill in'],
  ['find', 'Find the sentence'],
  ['whatIf', 'What if'],
];

export function HandoutTools({ argument, options, onChange }: Props) {
  const session = useSession();
  const tours = toursOf(argument);
  return (
    <header className="handout-tools">
      <button type="button" className="button" onClick={() => commandById('map').run(session)}>
        <span aria-hidden="true">‹ </span>Back to the map
      </button>
      {tours.length > 1 && (
        <label className="handout-choice">
          Tour
          <select
            value={options.tour ?? tours[0]?.id}
            onChange={(event) => onChange({ tour: event.target.value })}
          >
            {tours.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="handout-choice">
        Worksheet
        <select
          value={options.worksheet}
          onChange={({ target }) => {
            const chosen = worksheets.find(([value]) => value === target.value);
            if (chosen) onChange({ worksheet: chosen[0] });
          }}
        >
          {worksheets.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {options.worksheet !== 'none' && (
        <Tick label="With solutions" on={options.solutions} set={(solutions) => onChange({ solutions })} />
      )}
      <Tick label="Pictures" on={options.pictures} set={(pictures) => onChange({ pictures })} />
      <Tick label="Notes for the teacher" on={options.notes} set={(notes) => onChange({ notes })} />
      <Tick label="Black and white" on={options.grey} set={(grey) => onChange({ grey })} />
      <button
        type="button"
        className="button main handout-print"
        onClick={() => commandById('print').run(session)}
      >
        Print
      </button>
    </header>
  );
}

function Tick({ label, on, set }: { label: string; on: boolean; set: (on: boolean) => void }) {
  return (
    <label className="handout-choice">
      <input type="checkbox" checked={on} onChange={(event) => set(event.target.checked)} />
      {label}
    </label>
  );
}

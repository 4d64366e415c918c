// What is left to see of a search when its list is closed: how many filters are set, which hit of how many is
// looked at, and the ways to the next and the previous one.

import { asksForSomething, countFilters, type Hit } from '../../search/search.ts';
import { useSessionState } from '../../store/SessionContext.ts';
import { Icon } from '../Icon.tsx';

export interface StepsProps {
  hits: readonly Hit[];
  /** Whether the list is open. */
  open: boolean;
  onStep: (by: 1 | -1) => void;
  onFilters: () => void;
  onClear: () => void;
}

export function SearchSteps({ hits, open, onStep, onFilters, onClear }: StepsProps) {
  const query = useSessionState((state) => state.query);
  const focus = useSessionState((state) => state.focus);
  const filters = countFilters(query);
  if (!asksForSomething(query) && query.words === '') return null;
  const at = hits.findIndex(({ id }) => id === focus);
  const total = hits.length.toLocaleString('en');
  const place = at >= 0 ? `${(at + 1).toLocaleString('en')} of ${total}` : `${total} found`;
  return (
    <span className="search-steps">
      {filters > 0 && (
        <button type="button" className="search-set" aria-expanded={open} onClick={onFilters}>
          <Icon name="filter" />
          <span translate="no">{filters}</span>
          <span className="search-set-word">{filters === 1 ? ' filter' : ' filters'}</span>
        </button>
      )}
      {asksForSomething(query) && (at >= 0 || !open) && (
        // The list says how many there are itself.
        <span className="search-place" aria-live={open ? 'off' : 'polite'}>
          {place}
        </span>
      )}
      {hits.length > 0 && (
        <>
          <Step name="previous" label="Previous hit" onPress={() => onStep(-1)} />
          <Step name="next" label="Next hit" onPress={() => onStep(1)} />
        </>
      )}
      <Step name="close" label="Clear search" onPress={onClear} />
    </span>
  );
}

interface StepProps {
  name: 'previous' | 'next' | 'close';
  label: string;
  onPress: () => void;
}

function Step({ name, label, onPress }: StepProps) {
  return (
    <button type="button" className="search-step" aria-label={label} title={label} onClick={onPress}>
      <Icon name={name} />
    </button>
  );
}

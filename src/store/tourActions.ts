// A tour as it is recorded, edited and tried out.

import type { Argument } from '../argument/argument.ts';
import type { StepView } from '../tours/stepView.ts';
import type { TourDraft } from '../tours/tourDraft.ts';
import { stepScene } from './presentationActions.ts';
import type { DocumentText, Store } from './state.ts';

export function tourActions({ getState: get, setState: set }: Store) {
  return {
    /** @param announcement In a sentence, what was done. */
    setDraft(draft: TourDraft | null, announcement: string) {
      set({ draft, announcement });
    },
    /** The same claims with other tours: focus, what is open and where the camera stands are not touched. */
    setTours(tours: Argument['tours'], document: DocumentText) {
      set(({ argument }) => (argument ? { argument: { ...argument, tours }, document } : {}));
    },
    /** Goes to what a step shows; what else is open stays so. */
    showStepView(view: StepView) {
      if (get().view !== 'map') set({ view: 'map', viewChosen: true });
      set(({ expanded }) => ({ ...stepScene(view), expanded: new Set([...expanded, ...view.expanded]) }));
    },
  };
}

// A step of the draft, as its row and its form have it.

import type { Argument, WrittenStep } from '../../argument/argument.ts';
import type { Session } from '../../store/session.ts';

export interface TourStepProps {
  argument: Argument;
  step: WrittenStep;
  /** "3", or "3.1" within another. */
  number: string;
  /** Among the steps that it stands with, from 0. */
  at: number;
  /** The step that it is part of. */
  within: WrittenStep | null;
  session: Session;
  remove: () => void;
  rename: (name: string) => void;
}

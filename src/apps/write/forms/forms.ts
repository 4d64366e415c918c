// What all forms work with.

import type { Argument } from '../../../argument/argument.ts';
import type { Draft } from '../../../draft/draft.ts';
import type { Writer } from '../writer.ts';

export interface FormProps {
  writer: Writer;
  draft: Draft;
  /** That of the draft. */
  argument: Argument;
}

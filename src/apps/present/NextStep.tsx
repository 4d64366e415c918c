// The step that comes next: its picture, and what the class will read.

import { useMemo } from 'react';
import type { Argument } from '../../argument/argument.ts';
import { drawNames, drawPart } from '../../drawing/drawPart.ts';
import type { PresentationState } from '../../protocol/presentation.ts';
import { stepTitle } from '../../tours/stepName.ts';
import { type StepView, stepsIn, stepView } from '../../tours/stepView.ts';
import { SvgTree } from '../handout/SvgTree.tsx';

export function NextStep({
  argument,
  presentation,
}: {
  argument: Argument;
  presentation: PresentationState;
}) {
  const last = stepsIn(argument, presentation).length - 1;
  const next = presentation.step < last ? stepView(argument, presentation.tour, presentation.step + 1) : null;
  return (
    <section className="console-next" aria-label="Next">
      <h2>Next</h2>
      {next ? (
        <>
          <p dir="auto" lang={argument.language}>
            <b translate="no">{next.step.number}</b> <span>{stepTitle(argument, next.step)}</span>
          </p>
          <NextPicture argument={argument} view={next} />
        </>
      ) : (
        <p>This is the last step.</p>
      )}
    </section>
  );
}

/** Drawn for a page of paper, and shown smaller. */
const room = { width: 700, height: 520 };
const nothing: ReadonlyMap<string, string> = new Map();
const none: ReadonlySet<string> = new Set();

function NextPicture({ argument, view }: { argument: Argument; view: StepView }) {
  const picture = useMemo(() => {
    const options = {
      look: 'paper',
      room,
      numbers: nothing,
      blank: none,
      speakers: false,
      whole: true,
    } as const;
    const part = drawPart(argument, view.inView, options);
    const named = view.inView.length === 0 ? [...argument.claims.keys()].slice(0, 200) : view.inView;
    return part.length === 1 ? part[0] : drawNames(argument, named, options)[0];
  }, [argument, view]);
  if (!picture) return null;
  const { svg, width, height } = picture;
  return (
    <div className="console-picture">
      <SvgTree svg={svg} width={width} height={height} label="What will be shown" />
    </div>
  );
}

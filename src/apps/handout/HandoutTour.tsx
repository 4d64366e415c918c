// The tour on paper: each step with what is asked before it, its caption, its picture, and what the teacher may say.

import { useMemo } from 'react';
import type { Argument } from '../../argument/argument.ts';
import { sentenceOf } from '../../argument/walk.ts';
import { drawNames, drawPart, type Picture } from '../../drawing/drawPart.ts';
import { roleOf } from '../../labels/wording.ts';
import { WritingLines } from '../../panels/print/WritingLines.tsx';
import { UiText } from '../../panels/UiText.tsx';
import { tourOf } from '../../tours/steps.ts';
import type { HandoutOptions } from './handoutOptions.ts';
import { countSteps, type HandoutPart, type HandoutStep, handoutParts, mostSteps } from './handoutParts.ts';
import { SvgTree } from './SvgTree.tsx';
import { withoutSentences } from './worksheet.ts';

/** Between the margins of print.css, in CSS pixels: the width of A4, the height of Letter. */
const page = { width: 664, height: 905 };
/** What stands above a picture on its page: about so much for each caption, and for each question. */
const above = { caption: 62, question: 150, least: 480 };

interface Props {
  argument: Argument;
  options: HandoutOptions;
  numbers: ReadonlyMap<string, string>;
  blank: ReadonlySet<string>;
}

export function HandoutTour({ argument, options, numbers, blank }: Props) {
  const { tour: id, pictures, grey, worksheet } = options;
  const tour = tourOf(argument, id);
  const parts = useMemo(() => {
    const look = grey ? 'grey' : 'paper';
    return handoutParts(argument, id).map((part) => ({
      part,
      pictures: pictures
        ? picturesOf(argument, part, { look, numbers, blank, speakers: worksheet !== 'find' })
        : [],
    }));
  }, [argument, id, pictures, grey, worksheet, numbers, blank]);
  const steps = useMemo(() => countSteps(argument, id), [argument, id]);
  return (
    <section className="handout-tour">
      <h2 dir="auto">{tour.title}</h2>
      {tour.summary !== undefined && <p dir="auto">{tour.summary}</p>}
      {steps > mostSteps && (
        <p className="handout-small">
          <UiText>
            This tour has {steps.toLocaleString('en-GB')} steps: the first {mostSteps} are printed here.
          </UiText>
        </p>
      )}
      {parts.map(({ part, pictures }) => (
        <Part key={part.steps[0]?.number} {...{ argument, options, numbers, blank, part, pictures }} />
      ))}
    </section>
  );
}

function picturesOf(
  argument: Argument,
  part: HandoutPart,
  how: Omit<Parameters<typeof drawPart>[2], 'room'>,
): Picture[] {
  const questions = part.steps.flatMap((step) => step.questions).length;
  const height = page.height - part.steps.length * above.caption - questions * above.question;
  const options = { ...how, room: { width: page.width, height: Math.max(above.least, height) } };
  if (!part.whole) return drawPart(argument, part.claims, options);
  const full = part.claims.length > 40 ? [] : drawPart(argument, part.claims, options);
  return full.length === 1 ? full : drawNames(argument, part.claims, options);
}

interface PartProps extends Props {
  part: HandoutPart;
  pictures: readonly Picture[];
}

function Part({ argument, options, numbers, blank, part, pictures }: PartProps) {
  const hidden = (text: string) => withoutSentences(text, argument, blank, numbers);
  const [first, ...more] = pictures;
  const label = (picture: Picture) => hidden(labelOf(argument, part, picture, numbers, blank, hidden));
  return (
    <article className="handout-part">
      <div className="handout-shown">
        {part.steps.map((step) => (
          <StepHead key={step.number} step={step} hidden={hidden} />
        ))}
        {first && <Figure picture={first} label={label(first)} />}
        {first && <Missing argument={argument} part={part} pictures={pictures} />}
        {!first && options.pictures && part.whole && (
          <p className="handout-small">
            <UiText>The whole is too large for a picture on this page: it stands in the outline.</UiText>
          </p>
        )}
      </div>
      {more.map((picture, at) => (
        <div key={picture.claims.join(' ')} className="handout-shown">
          <p className="handout-small">
            <UiText>
              Step {part.steps.map(({ number }) => number).join(' and ')}, picture {at + 2} of{' '}
              {pictures.length}
            </UiText>
          </p>
          <Figure picture={picture} label={label(picture)} />
        </div>
      ))}
      {options.notes && <Notes part={part} />}
    </article>
  );
}

function StepHead({ step, hidden }: { step: HandoutStep; hidden: (text: string) => string }) {
  return (
    <div className="handout-step">
      {step.questions.map(({ text, choices }) => (
        <div key={text} className="handout-question">
          <p className="handout-caption">
            <span className="handout-number">{step.number}?</span> <span dir="auto">{text}</span>
          </p>
          <ul className="handout-choices">
            {choices.map((choice) => (
              <li key={choice}>
                <span aria-hidden="true">☐</span> <bdi>{choice}</bdi>
              </li>
            ))}
          </ul>
          <WritingLines count={2} label="Your answer" />
        </div>
      ))}
      <h3 className="handout-caption">
        <span className="handout-number">{step.number}</span>{' '}
        <span dir="auto">{step.captions.map(hidden).join(' ')}</span>
      </h3>
    </div>
  );
}

function Figure({ picture, label }: { picture: Picture; label: string }) {
  return (
    <div className="handout-figure">
      <SvgTree svg={picture.svg} width={picture.width} height={picture.height} label={label} />
    </div>
  );
}

/** What the pictures of a step leave out. */
function Missing({ argument, part, pictures }: Pick<PartProps, 'argument' | 'part' | 'pictures'>) {
  const shown = new Set(pictures.flatMap(({ claims }) => claims));
  const missing = part.claims.filter((id) => argument.claims.has(id) && !shown.has(id)).length;
  if (missing === 0) return null;
  return (
    <p className="handout-small">
      <UiText>
        {part.whole ? 'The upper levels, by name.' : `The first ${pictures.length} pictures of this step.`}{' '}
        {missing.toLocaleString('en-GB')} more {missing === 1 ? 'claim stands' : 'claims stand'} in the
        outline.
      </UiText>
    </p>
  );
}

function Notes({ part }: { part: HandoutPart }) {
  const noted = part.steps.filter(({ notes }) => notes.length > 0);
  if (noted.length === 0) return null;
  return (
    <aside className="handout-notes">
      {noted.map(({ number, notes }) => (
        <p key={number} className="handout-note" dir="auto">
          <b>
            <UiText>For the teacher{part.steps.length > 1 ? `, step ${number}` : ''}:</UiText>
          </b>{' '}
          {notes.join(' ')}
        </p>
      ))}
    </aside>
  );
}

/** The captions, then the claims of the picture; of those that are to be filled in, only the number. */
function labelOf(
  argument: Argument,
  { steps }: HandoutPart,
  picture: Picture,
  numbers: ReadonlyMap<string, string>,
  blank: ReadonlySet<string>,
  hidden: (text: string) => string,
): string {
  const claims = picture.claims.flatMap((id) => {
    const claim = argument.claims.get(id);
    if (!claim || claim.kind === 'linked') return [];
    const said = blank.has(id) ? 'to be filled in' : sentenceOf(argument, claim);
    return `${numbers.get(id)} ${roleOf(argument, claim)}: ${said}`;
  });
  return [...steps.flatMap(({ captions }) => captions.map(hidden)), ...claims].join(' ');
}

// The map itself as a form: its title, what it is about, its language; its tours, and the way to its sources.

import { describeMap, type MapField, removeTour } from '../../../draft/describing.ts';
import { stepsWords } from '../../../labels/tourWords.ts';
import { editTour } from '../../../store/recordTour.ts';
import { useSession } from '../../../store/SessionContext.ts';
import { FormField } from './FormField.tsx';
import type { FormProps } from './forms.ts';

export function MapForm({ writer, draft, argument }: FormProps) {
  const session = useSession();
  const { title, summary, language } = draft.fields;
  const field = (name: MapField, label: string, value = '', more: { long?: boolean; hint?: string } = {}) => (
    <FormField
      writer={writer}
      of=""
      label={label}
      value={value}
      lang={name === 'language' ? undefined : language}
      apply={(typed) => describeMap(writer.draft(), name, typed)}
      {...more}
    />
  );
  const [first] = argument.theses;
  const sources = argument.sources.size;
  return (
    <div className="write-form">
      <h2>About this map</h2>
      {field('title', 'Title', title)}
      {field('issue', 'Question', draft.issue ?? '', {
        hint: 'To which its theses are answers. Empty: the map has one thesis.',
      })}
      {field('summary', 'Summary', summary, { long: true })}
      {field('language', 'Language', language, { hint: 'A tag like en, de or pt-BR.' })}
      <p className="write-ways">
        <button type="button" className="button" onClick={() => session.openPanel('sources')}>
          {sources === 0 ? 'Add a source' : `${sources} ${sources === 1 ? 'source' : 'sources'}`}
        </button>
        {first !== undefined && (
          <button
            type="button"
            className="button"
            onClick={() => session.focus(first, { requestFocus: true })}
          >
            To the thesis
          </button>
        )}
      </p>
      <section className="details-part">
        <h3>Tours</h3>
        {argument.tours.length === 0 && <p className="write-hint">The map has none of its own yet.</p>}
        <ul className="write-list">
          {argument.tours.map((tour) => (
            <li key={tour.id}>
              <span>
                <bdi>{tour.title}</bdi> <span className="write-hint">{stepsWords(tour.steps.length)}</span>
              </span>
              <button
                type="button"
                className="link"
                onClick={() => {
                  editTour(session, tour);
                  session.openPanel('tour');
                }}
              >
                Change<span className="visually-hidden"> “{tour.title}”</span>
              </button>
              <button
                type="button"
                className="link quiet"
                onClick={(event) => {
                  event.currentTarget.closest<HTMLElement>('.panel')?.focus();
                  writer.run(removeTour(writer.draft(), tour.id), false);
                }}
              >
                Remove<span className="visually-hidden"> “{tour.title}”</span>
              </button>
            </li>
          ))}
        </ul>
        <p className="write-ways">
          <button type="button" className="button" onClick={() => session.openPanel('tour')}>
            Record a tour
          </button>
        </p>
      </section>
    </div>
  );
}

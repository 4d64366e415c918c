// The answers of a worksheet, on a page of their own.

import type { Argument } from '../../argument/argument.ts';
import { sentenceOf } from '../../argument/walk.ts';
import type { SentenceSearch } from './worksheet.ts';

interface Props {
  argument: Argument;
  /** Ids in the order of the outline. */
  order: readonly string[];
  blank: ReadonlySet<string>;
  tasks: readonly SentenceSearch[];
  numbers: ReadonlyMap<string, string>;
}

export function Solutions({ argument, order, blank, tasks, numbers }: Props) {
  const filled = order
    .filter((id) => blank.has(id))
    .flatMap((id) => argument.claims.get(id) ?? [])
    .map((claim) => ({
      id: claim.id,
      number: numbers.get(claim.id),
      answer: sentenceOf(argument, claim),
    }));
  const found = tasks.map(({ places }, at) => ({
    id: String(at),
    number: String(at + 1),
    answer: places.map(placeWords).join('; '),
  }));
  return (
    <section className="handout-solutions">
      <h2>Solutions</h2>
      <ol>
        {[...filled, ...found].map(({ id, number, answer }) => (
          <li key={id}>
            <span className="handout-number">{number}</span>
            <p dir="auto">{answer}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const placeWords = ({ paragraph, words }: SentenceSearch['places'][number]) =>
  `${paragraph === '' ? 'No paragraph is given' : `Paragraph ${paragraph}`}: “${words}”`;

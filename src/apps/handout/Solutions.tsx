// The answers of a worksheet, on a page of their own.

import { sentenceOf } from '../../argument/walk.ts';
import type { DocumentContents } from '../../document/documentContents.ts';
import { ruleRemark } from '../../labels/doubtWords.ts';
import type { Supposition } from './suppositions.ts';
import type { SentenceSearch } from './worksheet.ts';

interface Props {
  contents: DocumentContents;
  blank: ReadonlySet<string>;
  tasks: readonly SentenceSearch[];
  supposed: readonly Supposition[];
}

export function Solutions({ contents: { argument, rows }, blank, tasks, supposed }: Props) {
  const filled = rows
    .filter(({ id }) => blank.has(id))
    .flatMap(({ id, number }) => {
      const claim = argument.claims.get(id);
      return claim ? { id, number, answer: sentenceOf(argument, claim) } : [];
    });
  const found = tasks.map(({ places }, at) => ({
    id: String(at),
    number: String(at + 1),
    answer: places.map(placeWords).join('; '),
  }));
  const followed = supposed.map(({ answer }, at) => ({ id: `if ${at}`, number: String(at + 1), answer }));
  return (
    <section className="handout-solutions">
      <h2>Solutions</h2>
      {followed.length > 0 && <p>{ruleRemark}</p>}
      <ol>
        {[...filled, ...found, ...followed].map(({ id, number, answer }) => (
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

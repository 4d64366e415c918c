// How much of the text the map uses, and where; and what of it should stand out.

import { useMemo } from 'react';
import { countUses, coverageSentence, type ReadParagraph, type Use } from '../../texts/coverage.ts';

export type Shown = 'all' | 'used' | 'unused';

interface Props {
  slices: readonly (readonly ReadParagraph[])[];
  done: boolean;
  digest: boolean;
  shown: Shown;
  onShow: (shown: Shown) => void;
}

const useWords: Record<Use, string> = {
  quoted: 'quoted',
  partly: 'quoted in part',
  paraphrased: 'paraphrased',
  unused: 'left out',
};
const uses = ['quoted', 'partly', 'paraphrased', 'unused'] as const;
const choices = [
  ['all', 'All'],
  ['used', 'Used'],
  ['unused', 'Left out'],
] as const;

export function Coverage({ slices, done, digest, shown, onShow }: Props) {
  const counts = useMemo(() => (done ? countUses(slices.flat()) : null), [slices, done]);
  return (
    <section className="coverage" aria-label="What the map uses">
      <p className="coverage-words">{counts ? coverageSentence(counts, digest) : 'Reading the text …'}</p>
      {done && <CoverageBar slices={slices} />}
      <ul className="coverage-uses">
        {uses.map((use) => (
          <li key={use} data-use={use}>
            {counts?.[use].toLocaleString('en-GB') ?? '…'} {useWords[use]}
          </li>
        ))}
      </ul>
      <fieldset className="coverage-filter">
        <legend className="visually-hidden">Sentences that stand out</legend>
        {choices.map(([choice, word]) => (
          <button
            key={choice}
            type="button"
            className="coverage-choice"
            aria-pressed={shown === choice}
            onClick={() => onShow(choice)}
          >
            <span>{word}</span>
          </button>
        ))}
      </fieldset>
    </section>
  );
}

/** The text from beginning to end, with what is used of it filled in. */
function CoverageBar({ slices }: Pick<Props, 'slices'>) {
  const paths = useMemo(() => {
    const sentences = slices.flat().flatMap((paragraph) => paragraph.sentences);
    const from = sentences[0]?.start ?? 0;
    const length = Math.max(1, (sentences.at(-1)?.end ?? 1) - from);
    // One sentence of ten thousand is to be seen too.
    const least = length / 600;
    const placeOf = (at: number) => (((at - from) / length) * 1000).toFixed(1);
    return uses.slice(0, 3).map((use) => ({
      use,
      path: sentences
        .filter((sentence) => sentence.use === use)
        .map(({ start, end }) => ({ left: placeOf(start), right: placeOf(Math.max(end, start + least)) }))
        .map(({ left, right }) => `M${left} 0H${right}V10H${left}z`)
        .join(''),
    }));
  }, [slices]);
  return (
    <svg className="coverage-bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
      {paths.map(({ use, path }) => (
        <path key={use} data-use={use} d={path} />
      ))}
    </svg>
  );
}

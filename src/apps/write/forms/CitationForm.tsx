// A citation as a form: of which source, where in it, in which words; and what a check of the words gave.

import { useState } from 'react';
import type { Citation } from '../../../argument/argument.ts';
import { locatorLabels } from '../../../argument/csl.ts';
import { quotedParts } from '../../../argument/quotedParts.ts';
import type { CitationEntry } from '../../../document/citationEntry.ts';
import { changeCitation, removeCitation } from '../../../draft/citing.ts';
import { type Outcome, refuse } from '../../../draft/outcome.ts';
import { fieldLabel } from '../../../draft/sourceFields.ts';
import { sourceNamed } from '../../../draft/sources.ts';
import { PassageText } from '../../../panels/details/PassageText.tsx';
import type { Writer } from '../writer.ts';
import { FormChoice, FormField } from './FormField.tsx';
import type { FormProps } from './forms.ts';

type Label = NonNullable<Citation['locator']>['label'];
type Change = (to: Parameters<typeof changeCitation>[3]) => ReturnType<typeof changeCitation>;

interface Props extends FormProps {
  entry: CitationEntry;
}

const modes: readonly (readonly [string, string])[] = [
  ['', 'word for word'],
  ['paraphrase', 'in other words (paraphrase)'],
  ['translation', 'translated'],
  ['data', 'figures or data'],
];

export function CitationForm({ writer, argument, entry }: Props) {
  const { claim, index, citation } = entry;
  const { locator, mode = '', note, passage } = citation;
  const change: Change = (to) => changeCitation(writer.draft(), claim.id, index, to);
  const quoted = quotedParts(citation).length > 0;
  const of = `${claim.id} ${index + 1}`;
  // Where no place is said yet, the one that is chosen for it.
  const [chosen, setChosen] = useState<Label>('paragraph');
  const place = locator?.label ?? chosen;
  const field = (label: string, value: string, apply: (typed: string) => Outcome, long = false) => (
    <FormField writer={writer} of={of} label={label} value={value} long={long} apply={apply} />
  );
  return (
    <fieldset className="citation-form">
      <legend>Citation {index + 1}</legend>
      <FormChoice
        label="Source"
        value={citation.source}
        options={[...argument.sources.values()].map((source) => [source.id, sourceNamed(source)])}
        choose={(source) => writer.run(change({ source }), false)}
      />
      <div className="write-pair">
        <FormChoice
          label="Place"
          value={place}
          options={locatorLabels.map((label) => [label, fieldLabel(label)])}
          choose={(label) => {
            setChosen(label as Label);
            // Without a number there is no place yet.
            if (locator)
              writer.run(change({ locator: { label: label as Label, value: locator.value } }), false);
          }}
        />
        {field('Number', locator?.value ?? '', (typed) =>
          change({
            locator: typed.trim() === '' ? undefined : { label: place, value: typed.trim() },
          }),
        )}
      </div>
      <FormChoice
        label="It is cited"
        value={mode === 'verbatim' ? '' : mode}
        options={modes}
        choose={(to) => writer.run(change({ mode: to === '' ? undefined : (to as Citation['mode']) }), false)}
      />
      <Quotation of={of} {...{ writer, citation, change }} />
      {(mode === 'paraphrase' || passage) && <Passage of={of} {...{ writer, citation, change }} />}
      {field('Remark', note ?? '', (typed) => change({ note: typed.trim() || undefined }))}
      {(quoted || passage || locator) && <PassageText argument={argument} entry={entry} />}
      <button
        type="button"
        className="link quiet"
        onClick={(event) => {
          // What stays in the panel gets the keyboard.
          event.currentTarget.closest<HTMLElement>('.panel')?.focus();
          writer.run(removeCitation(writer.draft(), claim.id, index), false);
        }}
      >
        Remove citation {index + 1}
      </button>
    </fieldset>
  );
}

interface WordsProps {
  writer: Writer;
  of: string;
  citation: Citation;
  change: Change;
}

/** The words that are quoted: several parts where some are left out between them, and what tells them from others. */
function Quotation({ writer, of, citation, change }: WordsProps) {
  const parts = quotedParts(citation);
  const [more, setMore] = useState(false);
  const round = typeof citation.quote === 'object' ? citation.quote : {};
  const say = (now: readonly string[], prefix = round.prefix, suffix = round.suffix) => {
    const words = now.map((part) => part.trim()).filter(Boolean);
    const [first] = words;
    if (first === undefined) return change({ quote: undefined });
    const beside = {
      ...(prefix?.trim() ? { prefix } : {}),
      ...(suffix?.trim() ? { suffix } : {}),
    };
    if (words.length > 1) return change({ quote: { parts: words, ...beside } });
    return change({ quote: 'prefix' in beside || 'suffix' in beside ? { exact: first, ...beside } : first });
  };
  const shown = [...parts, ...(parts.length === 0 || more ? [''] : [])];
  return (
    <>
      {shown.map((part, at) => (
        <FormField
          // biome-ignore lint/suspicious/noArrayIndexKey: parts stand in their order.
          key={at}
          writer={writer}
          of={of}
          long
          label={at === 0 ? 'Quotation' : `Part ${at + 1}, after words that are left out`}
          value={part}
          apply={(typed) => {
            setMore(false);
            return say(at < parts.length ? parts.with(at, typed) : [...parts, typed]);
          }}
        />
      ))}
      {parts.length > 0 && (
        <p className="write-ways">
          <button type="button" className="link" onClick={() => setMore(true)}>
            Add a part
          </button>
        </p>
      )}
      {parts.length > 0 && (
        <details className="write-more" open={round.prefix !== undefined || round.suffix !== undefined}>
          <summary>Words round it, where it stands there twice</summary>
          <FormField
            writer={writer}
            of={of}
            label="Words before it"
            value={round.prefix ?? ''}
            apply={(typed) => say(parts, typed, round.suffix)}
          />
          <FormField
            writer={writer}
            of={of}
            label="Words after it"
            value={round.suffix ?? ''}
            apply={(typed) => say(parts, round.prefix, typed)}
          />
        </details>
      )}
    </>
  );
}

/** Which passage is meant, where its words are not quoted: both its ends, or neither. */
function Passage({ writer, of, citation, change }: WordsProps) {
  const meant = JSON.stringify([citation.source, citation.passage]);
  // Half a passage waits for its other half, as long as it is that of the same passage.
  const [half, setHalf] = useState<{ start: string; end: string; meant: string } | null>(null);
  const { start = '', end = '' } = (half?.meant === meant ? half : citation.passage) ?? {};
  const say = (now: { start: string; end: string }): Outcome => {
    const isHalf = (now.start === '') !== (now.end === '');
    setHalf(isHalf ? { ...now, meant } : null);
    if (isHalf) return refuse('A passage has both its first and its last words. Put in the others, too.');
    return change({ passage: now.start === '' ? undefined : now });
  };
  return (
    <div className="write-pair">
      <FormField
        writer={writer}
        of={of}
        label="First words of the passage"
        value={start}
        apply={(typed) => say({ start: typed.trim(), end })}
      />
      <FormField
        writer={writer}
        of={of}
        label="Last words"
        value={end}
        apply={(typed) => say({ start, end: typed.trim() })}
      />
    </div>
  );
}

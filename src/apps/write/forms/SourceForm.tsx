// A source as a form: the fields of CSL by their usual names.

import { useLayoutEffect, useRef, useState } from 'react';
import type { Source } from '../../../argument/argument.ts';
import { cslTypes, cslVariables } from '../../../argument/csl.ts';
import { noStrength, parseStrength } from '../../../draft/describing.ts';
import { refuse } from '../../../draft/outcome.ts';
import {
  dateLine,
  fieldLabel,
  kindOfField,
  nameLine,
  parseDate,
  parseNames,
} from '../../../draft/sourceFields.ts';
import { setSource, sourceNamed, textWith } from '../../../draft/sources.ts';
import { FormChoice, FormField, strengthField } from './FormField.tsx';
import type { FormProps } from './forms.ts';

interface Props extends FormProps {
  source: Source;
}

const usual = [
  'title',
  'author',
  'container-title',
  'publisher',
  'issued',
  'page',
  'DOI',
  'URL',
  'language',
  'license',
];
const all = [
  ...cslVariables.text,
  ...cslVariables.number,
  ...cslVariables.name,
  ...cslVariables.date,
  ...['URL', 'license'],
];
const others = all
  .filter((field) => !usual.includes(field))
  .map((field) => [field, fieldLabel(field)] as const)
  .toSorted(([, one], [, other]) => one.localeCompare(other));

export function SourceForm({ writer, draft, source }: Props) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const form = useRef<HTMLDivElement>(null);
  const given = source as unknown as Record<string, unknown>;
  const shown = [
    ...usual,
    ...all.filter((field) => !usual.includes(field) && (field in given || added.includes(field))),
  ];
  const set = (field: string, value: unknown) => setSource(writer.draft(), source.id, field, value);
  const newest = added.at(-1);
  useLayoutEffect(() => {
    if (newest !== undefined)
      form.current?.querySelector<HTMLElement>(`[data-field="${newest}"] :is(input, textarea)`)?.focus();
  }, [newest]);
  const through = (draft.fields.sources ?? []).filter(({ id }) => id !== source.id);
  return (
    <div ref={form} className="source-form">
      <FormChoice
        label="Kind"
        value={source.type}
        options={cslTypes.map((type) => [type, fieldLabel(type)])}
        choose={(type) => writer.run(set('type', type), false)}
      />
      {shown.map((field) => (
        <div key={field} data-field={field}>
          <SourceField
            writer={writer}
            of={source.id}
            field={field}
            value={given[field]}
            set={(value) => set(field, value)}
          />
        </div>
      ))}
      <TextInMap writer={writer} of={source.id} text={source.text} set={(value) => set('text', value)} />
      <FormField
        {...{ writer, of: source.id, ...strengthField }}
        value={String(source.strength ?? '')}
        apply={(typed) => {
          const strength = typed.trim() === '' ? undefined : parseStrength(typed);
          return strength === null ? refuse(noStrength) : set('strength', strength);
        }}
      />
      {through.length > 0 && (
        <FormChoice
          label="Known only through"
          value={source.via ?? ''}
          options={[['', '(seen itself)'], ...through.map((each) => [each.id, sourceNamed(each)] as const)]}
          choose={(via) => writer.run(set('via', via), false)}
        />
      )}
      <FormChoice
        label="One more field"
        value=""
        options={[['', 'Choose …'], ...others.filter(([field]) => !shown.includes(field))]}
        choose={(field) => field !== '' && setAdded([...added, field])}
      />
    </div>
  );
}

interface TextProps {
  writer: Props['writer'];
  of: string;
  text: Source['text'];
  set: (value: Source['text']) => ReturnType<typeof setSource>;
}

const kinds = [
  ['full', 'its own words, whole'],
  ['excerpt', 'its own words, a part of it'],
  ['digest', 'a summary of it'],
] as const;

/** What of a text everybody has who has the map; the text that a reader brings stays in the browser. */
function TextInMap({ writer, of, text, set }: TextProps) {
  const { paragraphs = [], kind } = text ?? {};
  return (
    <>
      <FormField
        {...{ writer, of }}
        label="Text that the map carries"
        long
        hint="An empty line between paragraphs. Only what you may give along."
        value={paragraphs.join('\n\n')}
        apply={(typed) => {
          const now = typed.split(/\n\s*\n/u).flatMap((paragraph) => paragraph.trim() || []);
          return set(textWith(text, { paragraphs: now.length > 0 ? now : undefined }));
        }}
      />
      {paragraphs.length === 0 && (
        <FormField
          {...{ writer, of }}
          label="File of its text"
          hint="Beside the map, like my%20text.txt, or an https address."
          value={text?.href ?? ''}
          apply={(typed) => set(textWith(text, { href: typed.trim() || undefined }))}
        />
      )}
      {(paragraphs.length > 0 || text?.href !== undefined) && (
        <FormChoice
          label="It is"
          value={kind ?? 'full'}
          // A summary stands in the map itself.
          options={paragraphs.length > 0 ? kinds : kinds.slice(0, 2)}
          choose={(chosen) => {
            const is = kinds.find(([each]) => each === chosen)?.[0] ?? 'full';
            writer.run(set(textWith(text, { kind: is })), false);
          }}
        />
      )}
    </>
  );
}

interface FieldProps {
  writer: Props['writer'];
  of: string;
  field: string;
  value: unknown;
  set: (value: unknown) => ReturnType<typeof setSource>;
}

const longFields: ReadonlySet<string> = new Set(['abstract', 'note', 'annote', 'references']);

function SourceField({ writer, of, field, value, set }: FieldProps) {
  const label = fieldLabel(field);
  switch (kindOfField(field)) {
    case 'name': {
      const names = (value ?? []) as NonNullable<Source['author']>;
      return (
        <FormField
          {...{ writer, of, label }}
          long
          hint="One a line: Snow, John. An institution without a comma."
          value={names.map(nameLine).join('\n')}
          apply={(typed) => set(parseNames(typed, names))}
        />
      );
    }
    case 'date':
      return (
        <FormField
          {...{ writer, of, label }}
          hint={field === 'issued' ? 'Like 1854-09-08, 1854-09 or 1854.' : ''}
          value={dateLine(value as Source['issued'])}
          apply={(typed) => {
            if (typed.trim() === '') return set(undefined);
            const date = parseDate(typed, value as Source['issued']);
            return date
              ? set(date)
              : refuse(`“${typed.trim()}” is no date. Write it like 1854-09-08, 1854-09 or 1854.`);
          }}
        />
      );
    default:
      return (
        <FormField
          {...{ writer, of, label }}
          long={longFields.has(field)}
          value={value === undefined ? '' : String(value)}
          {...(field === 'URL' ? { inputMode: 'url' as const } : {})}
          apply={(typed) => set(typed.trim())}
        />
      );
  }
}

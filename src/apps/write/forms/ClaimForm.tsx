// A claim as a form: its name, its text and what else is said of it, and what it cites.

import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Claim } from '../../../argument/argument.ts';
import { sourceWithText } from '../../../argument/quoteSelectors.ts';
import { nameOf } from '../../../argument/walk.ts';
import { citationEntries } from '../../../document/citationEntry.ts';
import { claimHead } from '../../../document/claimEntry.ts';
import { addCitation, citeNewSource } from '../../../draft/citing.ts';
import { type DescribedField, describeClaim, setRole } from '../../../draft/describing.ts';
import { languageOf } from '../../../labels/readingDirection.ts';
import { bearingOf } from '../../../labels/wording.ts';
import { ClaimLink } from '../../../panels/ClaimLink.tsx';
import { useSession } from '../../../store/SessionContext.ts';
import { copiesIn } from '../../../store/sourceText.ts';
import { useStore } from '../../../store/useStore.ts';
import { needText } from '../../../texts/needText.ts';
import { openWriter } from '../openWriter.ts';
import { CitationForm } from './CitationForm.tsx';
import { FormChoice, FormField, strengthField } from './FormField.tsx';
import type { FormProps } from './forms.ts';

interface Props extends FormProps {
  claim: Claim;
}

export function ClaimForm({ writer, draft, argument, claim }: Props) {
  const session = useSession();
  const form = useRef<HTMLDivElement>(null);
  const asked = useStore(openWriter(session), (state) => state.formAsked);
  const { fields, slot } = draft.claims.get(claim.id) ?? { fields: {}, slot: 'children' };
  const head = claimHead(argument, claim);
  const lang = languageOf(argument, claim);
  useAskedFocus(form, asked);
  useTextsOf({ argument, claim });
  const field = (
    name: DescribedField,
    label: string,
    more: { term?: string; long?: boolean; hint?: string } = {},
  ) => (
    <FormField
      writer={writer}
      of={claim.id}
      label={label}
      value={name === 'tags' ? (fields.tags ?? []).join(', ') : String(fields[name] ?? '')}
      lang={name === 'lang' || name === 'strength' ? undefined : lang}
      apply={(typed) => describeClaim(writer.draft(), claim.id, name, typed)}
      {...more}
    />
  );
  return (
    <div ref={form} className="write-form" data-standing={head.standing}>
      <h2 className="visually-hidden">{nameOf(argument, claim)}</h2>
      <p className={`chip ${head.opposes ? 'opposes' : 'supports'} chip-${head.standing}`}>
        <span aria-hidden="true">{head.sign}</span> {head.role}
      </p>
      {claim.parent !== null && (
        <p className="details-bearing">
          {bearingOf(argument, claim)}: <ClaimLink id={claim.parent} />
        </p>
      )}
      {claim.kind === 'reuse' && (
        <p>
          Its words are those of <ClaimLink id={claim.target} />: change them there.
        </p>
      )}
      {claim.kind === 'text' && field('text', 'Text', { long: true })}
      {claim.kind === 'linked' && (
        <ol className="details-premises">
          {claim.premises.map((id) => (
            <li key={id}>
              <ClaimLink id={id} whole />
            </li>
          ))}
        </ol>
      )}
      {claim.kind !== 'reuse' && field('label', 'Short name')}
      {slot === 'children' && (
        <FormChoice
          label="It is"
          value={fields.role ?? 'reason'}
          options={[
            ['reason', 'a reason'],
            ['evidence', 'evidence'],
            ['objection', fields.against === 'inference' ? 'an objection to the step' : 'an objection'],
          ]}
          choose={(role) => writer.run(setRole(writer.draft(), claim.id, role), false)}
        />
      )}
      {slot === 'children' && field('warrant', 'Why does it follow?', { long: true, term: 'warrant' })}
      {claim.kind !== 'reuse' && <Citations {...{ writer, draft, argument, claim }} />}
      {field('note', 'Note', { long: true })}
      {field('tags', 'Tags', { hint: 'With commas between them.' })}
      {claim.kind === 'text' && field('strength', strengthField.label, strengthField)}
      {field('lang', 'Language', { hint: `A tag like en or pt-BR. Empty: as the map.` })}
    </div>
  );
}

function Citations({ writer, draft, argument, claim }: Props) {
  const entries = citationEntries(argument, claim);
  const sources = [...argument.sources.values()];
  const [first] = sources;
  const session = useSession();
  const list = useRef<HTMLElement>(null);
  const last = claim.citations.at(-1);
  return (
    <section ref={list} className="details-part" aria-label="What it cites">
      <h3>What is the evidence?</h3>
      {entries.length === 0 && <p className="write-hint">It cites nothing yet.</p>}
      {entries.map((entry) => (
        <CitationForm key={entry.key} {...{ writer, draft, argument, entry }} />
      ))}
      <p className="write-ways">
        {first && (
          <button
            type="button"
            className="button"
            onClick={() => {
              // Most claims cite what the one before cited.
              const source = last?.source ?? lastCited(argument) ?? first.id;
              if (writer.run(addCitation(writer.draft(), claim.id, { source }), false))
                queueMicrotask(() =>
                  list.current?.querySelector<HTMLElement>('.citation-form:last-of-type select')?.focus(),
                );
            }}
          >
            Add a citation
          </button>
        )}
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            // The first source of a map is for the claim that asks for one.
            if (first || writer.run(citeNewSource(writer.draft(), claim.id), false))
              session.openPanel('sources');
          }}
        >
          {first ? 'Sources of the map' : 'Add a source'}
        </button>
      </p>
    </section>
  );
}

/** The source that most claims of the map cite. */
function lastCited({ claims }: FormProps['argument']): string | undefined {
  const counts = new Map<string, number>();
  for (const { citations } of claims.values())
    for (const { source } of citations) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** By key or menu the form is asked for the keyboard; a claim that is only looked at keeps it. */
function useAskedFocus(form: React.RefObject<HTMLElement | null>, asked: number): void {
  const session = useSession();
  useLayoutEffect(() => {
    if (asked === 0) return;
    form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    openWriter(session).setState({ formAsked: 0 });
  }, [asked, form, session]);
}

function useTextsOf({ argument, claim }: Pick<Props, 'argument' | 'claim'>): void {
  const session = useSession();
  const { citations } = claim;
  useEffect(() => {
    for (const { source } of citations) {
      const bearer = sourceWithText(argument, source, copiesIn(session.store.getState().texts));
      if (bearer) void needText(session, bearer);
    }
  }, [argument, citations, session]);
}

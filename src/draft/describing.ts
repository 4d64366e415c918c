// Commands of forms: what is typed into a field is what the map or a claim says, where the format takes it.

import type { Tour } from '../argument/argument.ts';
import { someText } from '../argument/blankText.ts';
import { limits } from '../argument/limits.ts';
import { isKnownLocale } from '../argument/safeLocale.ts';
import { type StrengthWord, strengthWords } from '../argument/strengthField.ts';
import { capital } from '../labels/capital.ts';
import { setField, setMap } from './changing.ts';
import { claimIn, type Draft } from './draft.ts';
import type { Operation } from './operations.ts';
import { named, type Outcome, refuse } from './outcome.ts';
import { ifSound } from './whyNot.ts';

export type DescribedField = 'label' | 'text' | 'warrant' | 'note' | 'tags' | 'lang' | 'strength';

/** @param typed As it stands in the field; tags with commas between them. */
export function describeClaim(draft: Draft, key: string, field: DescribedField, typed: string): Outcome {
  const words = typed.trim();
  const problem = words === '' ? null : whyNotWords(field === 'lang' ? 'language' : field, words);
  if (problem) return refuse(problem);
  if (field === 'text' && !someText.test(words)) return refuse('A claim needs words.');
  if (field === 'strength') {
    const strength = words === '' ? undefined : parseStrength(words);
    return strength === null ? refuse(noStrength) : setField(draft, key, field, strength);
  }
  if (field !== 'tags') return setField(draft, key, field, words);
  const tags = [...new Set(words.split(/[,;\n]/u).map((tag) => tag.trim()))].filter((tag) =>
    someText.test(tag),
  );
  if (tags.some((tag) => tag.length > longestTag))
    return refuse(`A tag has at most ${longestTag} characters.`);
  return setField(draft, key, 'tags', tags);
}

/** As it is typed: "0.7", "0,7" or one of the words. Null for what is none. */
export function parseStrength(typed: string): number | StrengthWord | null {
  const words = typed.trim().toLowerCase();
  if (Object.hasOwn(strengthWords, words)) return words as StrengthWord;
  const number = Number(words.replace(',', '.'));
  return words !== '' && number >= 0 && number <= 1 ? number : null;
}

/** Of a source, too. */
export const noStrength = `A strength is a number from 0 to 1, or one of: ${Object.keys(strengthWords).join(', ')}.`;

const longestTag = 200;

export type MapField = 'title' | 'summary' | 'language' | 'issue';

export function describeMap(draft: Draft, field: MapField, typed: string): Outcome {
  const words = typed.trim();
  if (words === '') {
    if (field === 'title') return refuse('A map needs a title.');
    if (field === 'issue' && draft.theses.length > 1)
      return refuse('Several answers need a question. Take the others away first.');
    return {
      operations: [{ do: 'setMap', field }],
      words: `Took away the ${mapNames[field]} of the map.`,
      focus: null,
    };
  }
  const problem = whyNotWords(field, words);
  return problem ? refuse(problem) : setMap(field, words);
}

const mapNames: Record<MapField, string> = {
  ...{ title: 'title', summary: 'summary', language: 'language', issue: 'question' },
};

function whyNotWords(field: string, words: string): string | null {
  if (words.length > limits.text) return 'That is too long: at most 50,000 characters.';
  if (!words.isWellFormed()) return 'There is half a character in it. Type it anew.';
  if (field === 'language') {
    const shaped = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(words);
    return shaped && isKnownLocale(words)
      ? null
      : `“${words}” is no language tag. Write one like en, de or pt-BR.`;
  }
  return field === 'tags' || someText.test(words) ? null : 'There is nothing to read in it.';
}

/** A tour in the place of the one with its id, or behind the others. @param before The id that it had. */
export function setTour(draft: Draft, tour: Tour, before = tour.id): Outcome {
  const tours = draft.fields.tours ?? [];
  const at = tours.findIndex(({ id }) => id === before);
  return {
    operations: [
      { do: 'setMap', field: 'tours', value: at === -1 ? [...tours, tour] : tours.with(at, tour) },
    ],
    words: `${at === -1 ? 'Added' : 'Changed'} the tour “${tour.title}”.`,
    focus: null,
  };
}

export function removeTour(draft: Draft, id: string): Outcome {
  const tours = draft.fields.tours ?? [];
  const tour = tours.find((each) => each.id === id);
  if (!tour) return refuse('That tour is not in the map any more.');
  const left = tours.filter((each) => each !== tour);
  return {
    operations: [{ do: 'setMap', field: 'tours', ...(left.length > 0 ? { value: left } : {}) }],
    words: `Removed the tour “${tour.title}”.`,
    focus: null,
  };
}

/** Reason, evidence or objection. */
export function setRole(draft: Draft, key: string, role: string): Outcome {
  const { slot, fields } = claimIn(draft, key);
  if (slot !== 'children') return refuse('A thesis and a premise are what they are by their place.');
  const against: Operation[] =
    fields.against !== undefined && role !== 'objection' ? [{ do: 'set', key, field: 'against' }] : [];
  const kind = { reason: 'a reason', evidence: 'evidence', objection: 'an objection' }[role];
  if (kind === undefined) return refuse(`There are reasons, evidence and objections, and no “${role}”.`);
  return ifSound(draft, {
    operations: [{ do: 'set', key, field: 'role', value: role }, ...against],
    words: `${capital(named(draft, key))} is now ${kind}.`,
    focus: key,
  });
}

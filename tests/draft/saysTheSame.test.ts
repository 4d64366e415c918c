import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBelow } from '../../src/draft/adding.ts';
import { flip, setField } from '../../src/draft/changing.ts';
import { documentOf } from '../../src/draft/documentOf.ts';
import type { Draft } from '../../src/draft/draft.ts';
import { applyAll } from '../../src/draft/operations.ts';
import { originalOf } from '../../src/draft/originalOf.ts';
import { isRefused, type Outcome } from '../../src/draft/outcome.ts';
import { saysTheSame } from '../../src/draft/saysTheSame.ts';
import { loggedSeed } from '../properties.ts';

const seed = loggedSeed('saysTheSame');

const { draft } = originalOf(
  JSON.stringify({
    version: 1,
    title: 'Mine',
    thesis: {
      text: 'It is so.',
      children: [
        {
          role: 'reason',
          text: 'Because of this.',
          label: 'This',
          children: [{ role: 'reason', text: 'So.' }],
        },
        { role: 'objection', text: 'But there is that.' },
      ],
    },
  }),
);

function after(draft: Draft, outcome: Outcome): Draft {
  if (isRefused(outcome)) return draft;
  return applyAll(draft, outcome.operations).draft;
}

const change = fc.tuple(fc.nat(3), fc.nat(3)).map(([what, which]) => (now: Draft): Draft => {
  const key = [...now.claims.keys()][which % now.claims.size] ?? '';
  if (what === 0) return after(now, flip(now, key));
  if (what === 1) return after(now, setField(now, key, 'note', 'Noted.'));
  if (what === 2) return after(now, setField(now, key, 'note', ''));
  return after(now, addBelow(now, key, 'reason', { fields: { text: 'One more.' } }));
});

const written = (draft: Draft) => JSON.stringify(documentOf(draft));

test('drafts say the same where their documents do, after any two rows of changes', () => {
  let alike = 0;
  fc.assert(
    fc.property(fc.array(change, { maxLength: 5 }), fc.array(change, { maxLength: 5 }), (one, other) => {
      const [here, there] = [one, other].map((changes) => changes.reduce((now, each) => each(now), draft));
      if (!here || !there) return;
      const same = written(here) === written(there);
      if (same) alike++;
      expect(saysTheSame(here, there)).toBe(same);
    }),
    { seed, numRuns: 2000 },
  );
  expect(alike).toBeGreaterThan(50);
});

test('a field that is taken away and said again stands elsewhere, and says the same', () => {
  const without = after(draft, setField(draft, '1.1', 'label', ''));
  expect(saysTheSame(without, draft)).toBe(false);
  const again = after(without, setField(without, '1.1', 'label', 'This'));
  expect(written(again)).not.toBe(written(draft));
  expect(saysTheSame(again, draft)).toBe(true);
});

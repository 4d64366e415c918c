import { waitFor } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { Outline } from '../../../src/panels/outline/Outline.tsx';
import { mounted } from '../../mounted.tsx';

test('lines of the outline say how strong their claims stand while somebody asks what if', async () => {
  const { session, container } = mounted(<Outline />);
  const { argument } = session.store.getState();
  session.reveal([...(argument?.claims.keys() ?? [])]);
  const line = (id: string) => container.querySelector(`[data-row="${id}"] .meter-words`)?.textContent;
  expect(line('lavrov')).toBeUndefined();
  session.setDoubts(new Map());
  await waitFor(() => expect(line('lavrov')).toBe('well supported'));
  session.setDoubts(new Map([['lavrov', 1]]));
  await waitFor(() => expect(line('lavrov')).toBe('▼ rejected, was well supported'));
  expect(line('unacceptable')).toMatch(/^▼ leaning for/);
  expect(line('europe')).not.toMatch(/[▲▼]/);
  session.setDoubts(null);
  await waitFor(() => expect(container.querySelector('.meter')).toBeNull());
});

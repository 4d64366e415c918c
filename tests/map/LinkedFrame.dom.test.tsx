import { waitFor } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { LinkedFrame } from '../../src/map/LinkedFrame.tsx';
import { mounted } from '../mounted.tsx';

test('a bracket says how strong its premises stand together, to be seen and heard', async () => {
  const { session, container, queryByRole } = mounted(
    <LinkedFrame id="legitimacy" width={327} height={419} gaps={[]} chip={null} />,
  );
  const words = () => container.querySelector('.meter-words')?.textContent;
  expect(words()).toBeUndefined();
  session.setDoubts(new Map());
  await waitFor(() => expect(words()).toBe('open'));
  session.setDoubts(new Map([['legitimacy', 1]]));
  await waitFor(() => expect(words()).toBe('▼ rejected, was open'));
  expect(queryByRole('article', { description: /^rejected ?, was open$/ })).not.toBeNull();
  session.setDoubts(null);
  await waitFor(() => expect(words()).toBeUndefined());
  expect(queryByRole('article')?.hasAttribute('aria-describedby')).toBe(false);
});

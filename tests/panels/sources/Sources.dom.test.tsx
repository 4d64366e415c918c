import { userEvent } from '@testing-library/user-event';
import { test } from 'vitest';
import { Sources } from '../../../src/panels/sources/Sources.tsx';
import { mounted, says } from '../../mounted.tsx';

test('the sources say what rests on them, and what rests on nothing', async () => {
  const sources = mounted(<Sources />);
  await says(sources, /5 more through sources that it reports/);
  await says(sources, /2 sources are used only once/);
  await userEvent.click(sources.getByText(/claims name no source of their own/));
  await says(sources, /To Putin the summit threatens/);
});

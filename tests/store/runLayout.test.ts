import { expect, test, vi } from 'vitest';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { initialView } from '../../src/store/openMap.ts';
import { runLayout } from '../../src/store/runLayout.ts';
import { createSession } from '../../src/store/session.ts';
import { generatedMap } from '../browser/generatedMap.ts';

test('a large map is laid out where there are no workers, as here', async () => {
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  const session = createSession();
  const stop = runLayout(session);
  const { argument } = parseArgument(generatedMap(900));
  if (!argument) throw new Error('The map is sound.');
  session.setViewportSize({ width: 1200, height: 800 });
  session.show(
    argument,
    { name: null, file: null, base: null, host: null },
    { ...initialView, expand: 'all' },
  );
  await vi.waitFor(() => expect(session.store.getState().layout?.places.boxes.size).toBe(900), {
    timeout: 20_000,
  });
  expect(session.store.getState().layout?.request).toBe(session.store.getState().layoutRequest);
  stop();
});

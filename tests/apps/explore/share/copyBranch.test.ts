import { expect, test, vi } from 'vitest';
import { copyBranchAsText } from '../../../../src/apps/explore/share/copyBranch.ts';
import { initialView } from '../../../../src/store/openMap.ts';
import { createSession } from '../../../../src/store/session.ts';
import { sound } from '../../../argument/maps.ts';

test('what is said to be copied is what was copied, whatever is looked at by then', async () => {
  const text = JSON.stringify({
    ...{ version: 1, title: 'A map' },
    thesis: {
      id: 'n',
      text: 'So it is.',
      children: [{ id: 'a', role: 'reason', label: 'One', text: 'One.' }],
    },
  });
  const session = createSession();
  session.setViewportSize({ width: 1020, height: 843 });
  session.show(sound(text), { name: 'one', file: null, base: null, host: null }, initialView, () => text);
  session.focus('a');
  let done = () => {};
  const writeText = () =>
    new Promise<void>((resolve) => {
      done = resolve;
    });
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const copied = copyBranchAsText(session);
  session.focus('n');
  done();
  await copied;
  expect(session.store.getState().announcement).toBe('The branch “One” is copied as text.');
});

import { fireEvent } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { useCommandKeys } from '../../../src/apps/commands/useCommandKeys.ts';
import { useSession } from '../../../src/store/SessionContext.ts';
import { mapOf } from '../../argument/maps.ts';
import { type Mounted, whenSeen } from '../../mounted.tsx';

const always = () => true;
const close = [
  {
    ...{ id: 'close', label: 'Close', group: 'View' as const, keys: ['x'] },
    run: (session: ReturnType<typeof useSession>) => session.announce('Closed.'),
  },
];

function Bar() {
  useCommandKeys(useSession(), close, always);
  return <p className="bar">Press x.</p>;
}

test('who sees a part has its keys', async () => {
  const map = mapOf({ id: 't', text: 'T.' });
  const press = (_: unknown, { session }: Mounted) => {
    fireEvent.keyDown(document.body, { key: 'x' });
    return session.store.getState().announcement;
  };
  const said = await whenSeen(<Bar />, '.bar', press, { map });
  expect(said).toBe('Closed.');
});

import { fireEvent } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { usePresentationKeys } from '../../../src/apps/present/usePresentationKeys.ts';
import { useSession } from '../../../src/store/SessionContext.ts';
import { mapOf } from '../../argument/maps.ts';
import { type Mounted, whenSeen } from '../../mounted.tsx';

function Talk() {
  usePresentationKeys(useSession());
  return <p className="talk">A talk.</p>;
}

test('who sees a talk that was just begun has its keys', async () => {
  const map = mapOf({ id: 't', text: 'T.', children: [{ id: 'r', role: 'reason', text: 'R.' }] });
  const press = (_: unknown, { session }: Mounted) => {
    session.startPresentation();
    fireEvent.keyDown(document.body, { key: 'PageDown' });
    return session.store.getState().presentation?.step;
  };
  const step = await whenSeen(<Talk />, '.talk', press, { map });
  expect(step).toBe(1);
});

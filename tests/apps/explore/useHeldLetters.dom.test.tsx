import { expect, test, vi } from 'vitest';
import { useHeldLetters } from '../../../src/apps/explore/useHeldLetters.ts';
import { mounted, unmountAll } from '../../mounted.tsx';

function Waiting() {
  useHeldLetters();
  return <input aria-label="Search" />;
}

const press = (key: string, target: EventTarget = document.body, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

test('while a part is awaited letters reach no command; keys with names, fields and Ctrl are as ever', async () => {
  const { getByLabelText } = mounted(<Waiting />);
  const heard = vi.fn();
  await vi.waitFor(() => expect(press('r')).toBe(false));
  addEventListener('keydown', ({ key }) => heard(key));
  press('r');
  press('o');
  press('Escape');
  press('z', document.body, { ctrlKey: true });
  press('a', getByLabelText('Search'));
  expect(heard.mock.calls.flat()).toEqual(['Escape', 'z', 'a']);
  unmountAll();
  press('r');
  expect(heard).toHaveBeenLastCalledWith('r');
});

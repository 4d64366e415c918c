import { expect, test, vi } from 'vitest';
import { BeforeWriting, takeHeldLetters } from '../../../src/apps/explore/BeforeWriting.tsx';
import { mounted, unmountAll } from '../../mounted.tsx';

const press = (key: string, target: EventTarget = document.body, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

test('while a part is awaited letters are held and reach no command; keys with names, fields and Ctrl are as ever', async () => {
  const { getByLabelText } = mounted(
    <>
      <BeforeWriting />
      <input aria-label="Search" />
    </>,
  );
  const heard = vi.fn();
  await vi.waitFor(() => expect(press('c')).toBe(false));
  addEventListener('keydown', ({ key }) => heard(key));
  press('a');
  press('t');
  press('Escape');
  press('z', document.body, { ctrlKey: true });
  press('a', getByLabelText('Search'));
  expect(heard.mock.calls.flat()).toEqual(['Escape', 'z', 'a']);
  unmountAll();
  press('r');
  expect(heard).toHaveBeenLastCalledWith('r');
  expect(takeHeldLetters()).toBe('cat');
  expect(takeHeldLetters()).toBe('');
});

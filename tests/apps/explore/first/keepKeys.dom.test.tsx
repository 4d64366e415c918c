import { afterEach, expect, test } from 'vitest';
import { keepKeys } from '../../../../src/apps/explore/first/keepKeys.ts';

const press = (target: Element, init: KeyboardEventInit) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));

let heard: [string, Element][] = [];
const hear = (event: KeyboardEvent) => heard.push([event.key, event.target as Element]);

afterEach(() => {
  removeEventListener('keydown', hear);
  document.body.replaceChildren();
  heard = [];
});

test('keys that are kept are pressed again where they were, in their order; those with Ctrl are the browser’s', () => {
  const card = document.body.appendChild(document.createElement('button'));
  const gone = document.body.appendChild(document.createElement('button'));
  const pressKept = keepKeys();
  press(card, { key: 'Enter' });
  press(gone, { key: 'k' });
  press(card, { key: 'p', ctrlKey: true });
  gone.remove();
  addEventListener('keydown', hear);
  pressKept();
  expect(heard).toEqual([
    ['Enter', card],
    ['k', document.body],
  ]);
});

test('a key that was answered is not kept', () => {
  const answer = (event: Event) => event.preventDefault();
  addEventListener('keydown', answer);
  const pressKept = keepKeys();
  press(document.body, { key: 'a' });
  removeEventListener('keydown', answer);
  addEventListener('keydown', hear);
  pressKept();
  expect(heard).toEqual([]);
});

test('letters are typed into the field that one has gone to meanwhile', () => {
  const field = document.body.appendChild(document.createElement('input'));
  const typed: string[] = [];
  field.addEventListener('input', () => typed.push(field.value));
  const pressKept = keepKeys();
  for (const key of ['w', 'a', 'Shift', 'r']) press(document.body, { key });
  field.focus();
  pressKept();
  expect(typed).toEqual(['w', 'wa', 'war']);
});

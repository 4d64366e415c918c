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

test('keys that are kept are pressed again where they were, in their order; those with Ctrl are the browser’s', async () => {
  const card = document.body.appendChild(document.createElement('button'));
  const gone = document.body.appendChild(document.createElement('button'));
  const pressKept = keepKeys();
  press(card, { key: 'Enter' });
  press(gone, { key: 'k' });
  press(card, { key: 'p', ctrlKey: true });
  gone.remove();
  addEventListener('keydown', hear);
  await pressKept();
  expect(heard).toEqual([
    ['Enter', card],
    ['k', document.body],
  ]);
});

test('a key that was answered is not kept', async () => {
  const answer = (event: Event) => event.preventDefault();
  addEventListener('keydown', answer);
  const pressKept = keepKeys();
  press(document.body, { key: 'a' });
  removeEventListener('keydown', answer);
  addEventListener('keydown', hear);
  await pressKept();
  expect(heard).toEqual([]);
});

test('nor is one that was answered after it was heard here: what answers it was there just in time', async () => {
  const answer = (event: Event) => event.preventDefault();
  const pressKept = keepKeys();
  addEventListener('keydown', answer);
  press(document.body, { key: 'PageDown' });
  removeEventListener('keydown', answer);
  addEventListener('keydown', hear);
  await pressKept();
  expect(heard).toEqual([]);
});

test('letters are typed into the field that one has gone to meanwhile', async () => {
  const card = document.body.appendChild(document.createElement('button'));
  const field = document.body.appendChild(document.createElement('input'));
  const find = (event: KeyboardEvent) => event.key === '/' && field.focus();
  const typed: string[] = [];
  field.addEventListener('input', () => typed.push(field.value));
  const pressKept = keepKeys();
  card.focus();
  for (const key of ['b', '/', 'w', 'Shift', 'ar', 'r']) press(card, { key });
  addEventListener('keydown', find);
  await pressKept();
  expect(typed).toEqual(['w', 'wr']);
  removeEventListener('keydown', find);
});

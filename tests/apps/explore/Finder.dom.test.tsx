import { fireEvent } from '@testing-library/dom';
import { useRef, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Finder } from '../../../src/apps/explore/Finder.tsx';
import { type Mounted, mounted } from '../../mounted.tsx';

const choose = vi.fn<(key: string) => void>();
const words = ['Zoom in', 'Zoom out', 'Dark', 'Light'];

function Found({ takesFirst = false }: { takesFirst?: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const rows = words.flatMap((key) => (key.toLowerCase().includes(typed) ? { key } : []));
  return (
    <Finder
      field={field}
      label="Find"
      listLabel="Found"
      placeholder=""
      words={typed}
      setWords={setTyped}
      sections={[
        { name: 'Zoom', rows: rows.slice(0, 2) },
        { name: null, rows: rows.slice(2) },
      ]}
      takesFirst={takesFirst || typed !== ''}
      said={`${rows.length} found`}
      choose={({ key }) => choose(key)}
      close={() => undefined}
    >
      {({ key }, section) => `${key}${section === null ? '' : ` (${section})`}`}
    </Finder>
  );
}

const open = (takesFirst?: boolean) => {
  choose.mockClear();
  return mounted(<Found takesFirst={takesFirst ?? false} />);
};
const field = (page: Mounted) => page.getByRole<HTMLInputElement>('combobox');
/** Two keys of a reader never come before what the first did is drawn. */
const press = async (page: Mounted, ...keys: (string | KeyboardEventInit)[]) => {
  let taken = false;
  for (const key of keys) {
    taken = !fireEvent.keyDown(field(page), typeof key === 'string' ? { key } : key);
    await Promise.resolve();
  }
  return taken;
};
const type = async (page: Mounted, value: string) => {
  fireEvent.input(field(page), { target: { value } });
  await Promise.resolve();
};
/** What a screen reader takes for marked, which is what is seen as marked. */
const marked = (page: Mounted) => {
  const seen = page.container.querySelector('[data-focused]');
  const id = field(page).getAttribute('aria-activedescendant');
  expect(seen?.id).toBe(id ?? undefined);
  expect(seen?.getAttribute('aria-selected') ?? 'true').toBe('true');
  return seen?.textContent ?? null;
};

test('arrows mark rows from the top or from the end, stop there, and Enter takes what is marked', async () => {
  const page = open();
  expect(marked(page)).toBeNull();
  await press(page, 'Enter');
  expect(choose).not.toHaveBeenCalled();
  await press(page, 'ArrowUp', 'ArrowDown');
  expect(marked(page)).toBe('Light');
  await press(page, 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp');
  expect(marked(page)).toBe('Zoom in (Zoom)');
  await press(page, 'ArrowDown');
  expect(await press(page, 'Enter')).toBe(true);
  expect(choose.mock.calls).toEqual([['Zoom out']]);
});

test('with words Enter means the first row, after a correction too, and what was marked among others is not', async () => {
  const page = open();
  await press(page, 'ArrowDown', 'ArrowDown');
  await type(page, 'z');
  expect(marked(page)).toBe('Zoom in (Zoom)');
  await press(page, 'ArrowDown');
  await type(page, 'zo');
  expect(marked(page)).toBe('Zoom in (Zoom)');
  await type(page, 'xyzzy');
  expect([marked(page), field(page).getAttribute('aria-expanded')]).toEqual([null, 'false']);
  await press(page, 'Enter', 'ArrowDown');
  expect(choose).not.toHaveBeenCalled();
  await type(page, '');
  expect(marked(page)).toBeNull();
});

test('what Enter means is marked from the start where it means something', async () => {
  const page = open(true);
  expect(marked(page)).toBe('Zoom in (Zoom)');
  await press(page, 'ArrowDown');
  expect(marked(page)).toBe('Zoom out (Zoom)');
});

test('Home, End, keys of a composition and keys with others are left to the field', async () => {
  const page = open();
  const keys = ['Home', 'End', 'ArrowLeft', { key: 'ArrowDown', altKey: true }];
  for (const key of [...keys, { key: 'Enter', isComposing: true }])
    expect(await press(page, key)).toBe(false);
  expect(marked(page)).toBeNull();
});

test('a press takes a row and leaves the keyboard in the field', () => {
  const page = open();
  const row = page.getByText('Dark');
  expect(fireEvent.mouseDown(row)).toBe(false);
  fireEvent.click(row);
  expect(choose.mock.calls).toEqual([['Dark']]);
});

test('rows of a section are a group with its name', () => {
  const group = open().getByRole('group', { name: 'Zoom' });
  expect(group.querySelectorAll('[role="option"]')).toHaveLength(2);
});

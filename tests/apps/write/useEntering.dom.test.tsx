import { useRef } from 'react';
import { beforeEach, expect, test } from 'vitest';
import type { Taking } from '../../../src/apps/write/taking.ts';
import { createTaking } from '../../../src/apps/write/taking.ts';
import { useEntering } from '../../../src/apps/write/useEntering.ts';
import { createWriter } from '../../../src/apps/write/writer.ts';
import { useSession } from '../../../src/store/SessionContext.ts';
import { sound } from '../../argument/maps.ts';
import { type Mounted, mounted } from '../../mounted.tsx';

const document = JSON.stringify({
  ...{ version: 1, title: 'A map' },
  thesis: {
    ...{ id: 't', text: 'T.' },
    children: [
      { id: 'a', role: 'reason', text: 'A.' },
      { id: 'b', role: 'reason', text: 'B.' },
    ],
  },
});
let taking: Taking;

function Page() {
  const session = useSession();
  const scroller = useRef<HTMLDivElement>(null);
  const made = useRef<Taking>(null);
  made.current ??= createTaking(session, createWriter(session, null));
  taking = made.current;
  useEntering(scroller, taking);
  return (
    <>
      <div ref={scroller}>
        <button type="button">It rains.</button>
      </div>
      <section className="text-tools">
        <button type="button">Words go under</button>
      </section>
      <button type="button">The map</button>
    </>
  );
}

let page: Mounted;
const press = (name: string) =>
  page.getByText(name).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
const choose = (id: string) => {
  press('Words go under');
  taking.setTarget(id);
};

beforeEach(() => {
  page = mounted(<Page />, { map: sound(document), document, node: 't' });
});

test('a claim that is chosen for words before one comes to the text stays their claim there', () => {
  choose('b');
  press('It rains.');
  expect(taking.target()).toBe('b');
});

test('who chooses one from within the text goes on with it, until one has gone to the map', () => {
  press('It rains.');
  page.session.focus('a');
  expect(taking.target()).toBe('t');
  choose('b');
  press('It rains.');
  expect(taking.target()).toBe('b');
  press('The map');
  press('It rains.');
  expect(taking.target()).toBe('a');
});

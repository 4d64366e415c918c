import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createTaking } from '../../../src/apps/write/taking.ts';
import { createWriter, type Writer } from '../../../src/apps/write/writer.ts';
import { initialView } from '../../../src/store/openMap.ts';
import { loadQuotes } from '../../../src/store/quotesPart.ts';
import { createSession, type Session } from '../../../src/store/session.ts';
import { sound } from '../../argument/maps.ts';

const text = JSON.stringify({
  version: 1,
  title: 'A map',
  language: 'en',
  thesis: {
    id: 'n',
    text: 'So it is.',
    children: [
      { id: 'a', role: 'reason', text: 'One.' },
      { id: 'b', role: 'reason', text: 'Other.' },
    ],
  },
  sources: [{ id: 's', type: 'book', title: 'S', text: { paragraphs: ['It rains. It pours.'] } }],
});
let session: Session;
let writer: Writer;

// The engine comes later than what is done meanwhile all the same, and within the time that the tests wait.
beforeAll(loadQuotes);

beforeEach(() => {
  session = createSession();
  session.setViewportSize({ width: 1020, height: 843 });
  const origin = { name: 'one', file: null, base: null, host: null };
  session.show(sound(text), origin, initialView, () => text);
  writer = createWriter(session, null);
});

const words = { source: 's', text: 'It rains. It pours.', range: { start: 0, end: 9 } };
const childrenOf = (key: string) => writer.draft().claims.get(key)?.children ?? [];

test('words go under the claim that was theirs when they were chosen, whatever is looked at until the engine has come', async () => {
  session.focus('a');
  const taking = createTaking(session, writer);
  taking.take('reason', words, () => {});
  session.focus('b');
  await vi.waitFor(() => expect(childrenOf('a')).toHaveLength(1));
  expect(childrenOf('b')).toEqual([]);
});

test('what is being typed elsewhere when the words are taken is the claim’s', async () => {
  session.focus('a');
  const taking = createTaking(session, writer);
  taking.take('reason', words, () => {});
  writer.edit('b');
  writer.onSettle((keyboard) => void writer.leave('Typed meanwhile.', keyboard));
  await vi.waitFor(() => expect(childrenOf('a')).toHaveLength(1));
  expect(writer.draft().claims.get('b')?.fields.text).toBe('Typed meanwhile.');
});

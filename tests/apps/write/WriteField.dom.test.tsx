import { fireEvent } from '@testing-library/dom';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { beforeEach, expect, test } from 'vitest';
import { keptTyping } from '../../../src/apps/write/typing.ts';
import { WriteField } from '../../../src/apps/write/WriteField.tsx';
import { createWriter } from '../../../src/apps/write/writer.ts';
import { useSession } from '../../../src/store/SessionContext.ts';
import { sound } from '../../argument/maps.ts';
import { mounted } from '../../mounted.tsx';

const text = JSON.stringify({ version: 1, title: 'Mine', thesis: { id: 'n', text: 'It is' } });
const editing = { key: 'n', field: 'text', fresh: false } as const;
let put: (where: 'card' | 'bar' | 'nowhere') => void;

function Desk() {
  const session = useSession();
  const [writer] = useState(() => createWriter(session, null));
  const [where, setWhere] = useState<'card' | 'bar' | 'nowhere'>('card');
  put = (next) => flushSync(() => setWhere(next));
  const field = <WriteField writer={writer} editing={editing} id="one" />;
  return (
    <>
      <article>{where === 'card' && field}</article>
      <section>{where === 'bar' && field}</section>
    </>
  );
}

beforeEach(() => localStorage.clear());

test('what was typed just now is in the field when that stands elsewhere, and kept when it goes', () => {
  const { container } = mounted(<Desk />, { map: sound(text), document: text });
  const field = () => container.querySelector('textarea') as HTMLTextAreaElement;
  const type = (words: string) => fireEvent.input(Object.assign(field(), { value: words }));
  type('It is so');
  put('bar');
  expect(field().value).toBe('It is so');
  type('It is so.');
  put('nowhere');
  expect(keptTyping('one')).toEqual({ key: 'n', field: 'text', text: 'It is so.' });
});

import { waitFor } from '@testing-library/dom';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { useAfterPaint } from '../../src/store/useAfterPaint.ts';
import { mounted } from '../mounted.tsx';

const drawn: string[] = [];
let type: (words: string) => void;

function List() {
  const [typed, setTyped] = useState('a');
  type = setTyped;
  const listed = useAfterPaint(typed);
  drawn.push(`${typed} ${listed}`);
  return <p>{listed}</p>;
}

test('what is typed is drawn before what is made of it; of what is typed fast, the last is made something of', async () => {
  const { container } = mounted(<List />);
  drawn.length = 0;
  for (const words of ['ab', 'abc', 'abcd']) {
    type(words);
    await Promise.resolve();
  }
  expect(drawn).toEqual(['ab a', 'abc a', 'abcd a']);
  await waitFor(() => expect(container.textContent).toBe('abcd'));
  expect(drawn.slice(3)).toEqual(['abcd abcd']);
});

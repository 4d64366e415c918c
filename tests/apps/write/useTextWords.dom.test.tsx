import { fireEvent } from '@testing-library/dom';
import { useRef } from 'react';
import { expect, test } from 'vitest';
import { useTextWords } from '../../../src/apps/write/useTextWords.ts';
import { mapOf } from '../../argument/maps.ts';
import { mounted } from '../../mounted.tsx';

function Reader() {
  const scroller = useRef<HTMLDivElement>(null);
  const words = useTextWords(scroller);
  return (
    <>
      <div ref={scroller}>
        <button type="button" data-start="0">
          It rains.
        </button>
      </div>
      {words && <p className="bar">With these words</p>}
    </>
  );
}

const frames = async () => {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
};

test('while words are being selected with the mouse nothing lies over them, though their sentence lets go of the keyboard', async () => {
  const { getByText, queryByText } = mounted(<Reader />, { map: mapOf({ id: 't', text: 'T.' }) });
  const sentence = getByText('It rains.');
  sentence.focus();
  await frames();
  expect(queryByText('With these words')).not.toBeNull();
  fireEvent(sentence, new PointerEvent('pointerdown', { bubbles: true, pointerType: 'mouse' }));
  await new Promise((resolve) => setTimeout(resolve));
  expect(queryByText('With these words')).toBeNull();
  fireEvent.blur(sentence);
  fireEvent(document, new Event('selectionchange'));
  await frames();
  expect(queryByText('With these words')).toBeNull();
  fireEvent(sentence, new PointerEvent('pointerup', { bubbles: true, pointerType: 'mouse' }));
  await frames();
  expect(queryByText('With these words')).not.toBeNull();
});

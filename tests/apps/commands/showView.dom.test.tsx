import { fireEvent } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { focusSoon, showView } from '../../../src/apps/commands/showView.ts';
import { useSessionState } from '../../../src/store/SessionContext.ts';
import { mapOf } from '../../argument/maps.ts';
import { mounted } from '../../mounted.tsx';

function Views() {
  const view = useSessionState((state) => state.view);
  return (
    <main>
      <button type="button">Elsewhere</button>
      {view === 'outline' ? (
        <div className="outline">
          <button type="button" tabIndex={0}>
            Row
          </button>
        </div>
      ) : (
        <div className="map">
          <button type="button" tabIndex={0}>
            Card
          </button>
        </div>
      )}
    </main>
  );
}

test('the keyboard is in the view that was gone to before the next key comes', async () => {
  const { session, getByText } = mounted(<Views />, { map: mapOf({ id: 't', text: 'T.' }) });
  getByText('Elsewhere').focus();
  showView(session, 'outline');
  await Promise.resolve();
  expect(document.activeElement?.textContent).toBe('Row');
  showView(session, 'map');
  await Promise.resolve();
  expect(document.activeElement?.textContent).toBe('Card');
});

test('whoever pressed something else before what was asked for had come is not called back', async () => {
  const { getByText, container } = mounted(<Views />, { map: mapOf({ id: 't', text: 'T.' }) });
  getByText('Card').focus();
  focusSoon('.late');
  await Promise.resolve();
  container.append(Object.assign(document.createElement('button'), { className: 'late' }));
  fireEvent.pointerDown(getByText('Elsewhere'));
  getByText('Elsewhere').focus();
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(document.activeElement?.textContent).toBe('Elsewhere');
});

import { readFileSync } from 'node:fs';
import { fireEvent, waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { TourPanel } from '../../../src/panels/tour/TourPanel.tsx';
import { keepSight } from '../../../src/store/recordTour.ts';
import { sound } from '../../argument/maps.ts';
import { type Mounted, mounted, says } from '../../mounted.tsx';

const user = userEvent.setup({ delay: null });
const pump = readFileSync('data/broad-street-pump.json', 'utf8');

/** The panel with two sights kept: the thesis and the first objection. */
function recorded(): Mounted {
  localStorage.clear();
  const tour = mounted(<TourPanel />, { map: sound(pump), document: pump });
  for (const claim of ['thesis', 'miasma']) {
    tour.session.focus(claim);
    keepSight(tour.session);
  }
  return tour;
}
const step = (tour: Mounted, number: number) =>
  tour.getByRole('button', { name: new RegExp(`^Step ${number}\\b`), hidden: true });
const press = async (tour: Mounted, name: string | RegExp) =>
  user.click(await tour.findByRole('button', { name, hidden: true }));
const fill = (tour: Mounted, label: string, value: string) =>
  fireEvent.input(tour.getByLabelText(label), { target: { value } });

/** What the browser is given to be saved. */
async function saved(tour: Mounted): Promise<string> {
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  await press(tour, 'Save map with this tour');
  return (made.mock.lastCall?.[0] as Blob | undefined)?.text() ?? '';
}

test('a step that was deleted comes back, and the keyboard stays near', async () => {
  const tour = recorded();
  await waitFor(() => expect(step(tour, 1).textContent).toContain('Water carries cholera'));
  await user.click(step(tour, 1));
  await press(tour, 'Delete step 1');
  expect(step(tour, 1).textContent).toContain('Foul air explains it');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
  await user.keyboard('{Enter}');
  expect(step(tour, 1).textContent).toContain('Water carries cholera');
  expect(tour.queryByText('Undo')).toBeNull();
});

test('a tour that is discarded can be had back', async () => {
  const tour = recorded();
  await waitFor(() => step(tour, 1));
  await press(tour, 'Put away');
  await press(tour, /^Discard/);
  expect(tour.container.textContent).not.toContain('unsaved tour');
  await press(tour, 'Undo');
  await says(tour, /You have an unsaved tour of this map from/);
});

test('a file that was saved is opened with its tour, to be edited in its place', async () => {
  const first = recorded();
  await waitFor(() => step(first, 1));
  fill(first, 'Title of the tour', 'Soho in 1854');
  const text = await saved(first);
  const again = mounted(<TourPanel />, { map: sound(text), document: text });
  await press(again, /^Edit .*Soho in 1854/);
  await waitFor(() => step(again, 1).click());
  fill(again, 'Caption, for the class', 'Here.');
  const steps = sound(await saved(again)).tours.map(({ id, steps }) => [id, steps[0]?.caption]);
  expect(steps).toEqual([
    ['lesson', sound(text).tours[0]?.steps[0]?.caption],
    ['soho-in-1854', 'Here.'],
  ]);
});

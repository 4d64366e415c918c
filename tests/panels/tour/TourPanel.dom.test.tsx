import { readFileSync } from 'node:fs';
import { fireEvent, waitFor, within } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { TourPanel } from '../../../src/panels/tour/TourPanel.tsx';
import { keepSight } from '../../../src/store/recordTour.ts';
import { useSessionState } from '../../../src/store/SessionContext.ts';
import { sound } from '../../argument/maps.ts';
import { type Mounted, mounted, says } from '../../mounted.tsx';

const user = userEvent.setup({ delay: null });
const pump = readFileSync('data/broad-street-pump.json', 'utf8');

/** The panel with two sights kept: the thesis and the first objection. */
function recorded(panel = <TourPanel />): Mounted {
  localStorage.clear();
  const tour = mounted(panel, { map: sound(pump), document: pump });
  for (const claim of ['thesis', 'miasma']) {
    tour.session.focus(claim);
    keepSight(tour.session);
  }
  return tour;
}
const kept = ({ session }: Mounted) => session.store.getState().draft?.tour.steps ?? [];
const choose = (tour: Mounted, label: string | RegExp, words: string) =>
  user.selectOptions(tour.getByLabelText(label), words);
const group = (tour: Mounted, name: string) => within(tour.getByRole('group', { name, hidden: true }));
const step = (tour: Mounted, number: number | string) =>
  tour.getByRole('button', { name: new RegExp(`^Step ${number}(?![.\\d])`), hidden: true });
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

/** The same, with the first step open. */
async function stepOpen(panel = <TourPanel />): Promise<Mounted> {
  const tour = recorded(panel);
  await waitFor(() => step(tour, 1));
  await user.click(step(tour, 1));
  return tour;
}

test('a step shows several claims: the one that is looked at is added, each but the last is taken out', async () => {
  const tour = await stepOpen();
  const claims = group(tour, 'Claims');
  tour.session.focus('cluster');
  const add = await claims.findByRole('button', { name: 'Add “Deaths round one pump”', hidden: true });
  add.focus();
  await user.keyboard('{Enter}');
  expect(kept(tour)[0]?.focus).toEqual(['thesis', 'cluster']);
  expect(tour.session.store.getState().announcement).toBe('“Deaths round one pump” is added.');
  // What was just done cannot be done again, and keeps the keyboard.
  expect(document.activeElement).toBe(add);
  expect(add.getAttribute('aria-disabled')).toBe('true');
  await user.keyboard('{Enter}');
  expect(kept(tour)[0]?.focus).toHaveLength(2);
  await user.click(claims.getByRole('button', { name: 'Take out “Water carries cholera”', hidden: true }));
  expect(kept(tour)[0]?.focus).toEqual(['cluster']);
  expect(document.activeElement).toBe(add);
  expect(claims.queryByRole('button', { name: /^Take out/, hidden: true })).toBeNull();
});

test('the light falls on claims that one chooses, on those of the step, or is out', async () => {
  const tour = await stepOpen();
  await choose(tour, 'Spotlight', 'On claims that you choose');
  expect(kept(tour)[0]?.spotlight).toEqual(['thesis']);
  tour.session.focus('cluster');
  const light = group(tour, 'Claims in the light');
  await user.click(await light.findByRole('button', { name: /^Add “Deaths/, hidden: true }));
  expect(kept(tour)[0]?.spotlight).toEqual(['thesis', 'cluster']);
  await choose(tour, 'Spotlight', 'Off: nothing is dimmed');
  expect(kept(tour)[0]?.spotlight).toBe(false);
  await choose(tour, 'Spotlight', 'On its claims: the rest is dimmed');
  expect(kept(tour)[0]?.spotlight).toBeUndefined();
  // Of the whole map nothing is dimmed, but where it is said.
  await choose(tour, 'Shows', 'The whole map');
  expect((tour.getByLabelText('Spotlight') as HTMLSelectElement).value).toBe('off');
  await choose(tour, 'Spotlight', 'On its claims: the rest is dimmed');
  expect(kept(tour)[0]?.spotlight).toBe(true);
});

test('a step opens a passage of what it shows, or of the claim that is looked at', async () => {
  const tour = await stepOpen();
  tour.session.focus('brewery');
  await waitFor(() => choose(tour, 'Opens the passage of', 'The brewery men, passage 1'));
  expect(kept(tour)[0]?.open).toEqual({ claim: 'brewery', citation: 0 });
  await choose(tour, 'Opens the passage of', 'None');
  expect(kept(tour)[0]).not.toHaveProperty('open');
});

test('what else is open, and what is doubted and how far, is said of a step', async () => {
  const tour = await stepOpen();
  tour.session.focus('cluster');
  const open = group(tour, 'Claims that are opened, too');
  await user.click(await open.findByRole('button', { name: /^Add “Deaths/, hidden: true }));
  expect(kept(tour)[0]?.show).toContain('cluster');
  await choose(tour, 'What to doubt', 'The step from “Deaths round one pump” to “Water carries cholera”');
  await press(tour, 'Doubt it');
  await choose(tour, /^How far the step from/, 'doubted by half');
  await press(tour, 'Doubt it');
  expect(kept(tour)[0]?.doubt).toEqual(['step:cluster:0.5', 'cluster']);
  await press(tour, /^Take out the step from/);
  expect(kept(tour)[0]?.doubt).toEqual(['cluster']);
  expect(document.activeElement).toBe(tour.getByLabelText('What to doubt'));
  const doubted = group(tour, 'What is doubted while it is shown');
  await user.click(doubted.getByRole('button', { name: /^Take out/, hidden: true }));
  expect(kept(tour)[0]).not.toHaveProperty('doubt');
});

test('a step becomes part of the one before it, has what it does not say from that, and comes out again', async () => {
  const tour = await stepOpen();
  await user.click(step(tour, 2));
  const into = await tour.findByRole('button', { name: 'Part of the step before it', hidden: true });
  await user.click(into);
  expect(kept(tour).map(({ sub }) => sub?.[0]?.focus)).toEqual([['miasma']]);
  expect(document.activeElement).toBe(into);
  await choose(tour, 'Shows', 'As the larger step');
  expect(kept(tour)[0]?.sub?.[0]).not.toHaveProperty('fit');
  await choose(tour, 'Spotlight', 'Off: nothing is dimmed');
  await choose(tour, 'Spotlight', 'As the larger step');
  expect(kept(tour)[0]?.sub?.[0]).not.toHaveProperty('spotlight');
  await press(tour, 'Delete step 1.1');
  expect(kept(tour)[0]).not.toHaveProperty('sub');
  await press(tour, 'Undo');
  await user.click(step(tour, '1.1'));
  await press(tour, 'A step of its own');
  expect(kept(tour).map(({ focus }) => focus)).toEqual([['thesis'], ['miasma']]);
  expect(document.activeElement?.textContent).toBe('A step of its own');
});

test('a step is called as one likes in addresses, and its form stays open with the keyboard in it', async () => {
  const tour = await stepOpen();
  const name = tour.getByLabelText('Name in addresses');
  await user.clear(name);
  // As every other step is called, but for a number.
  await user.type(name, 'Foul air explains it');
  await user.tab();
  expect(kept(tour).map(({ id }) => id)).toEqual(['foul-air-explains-it-2', 'foul-air-explains-it']);
  expect(tour.getByLabelText('Name in addresses')).toBe(name);
  expect((name as HTMLInputElement).value).toBe('foul-air-explains-it-2');
  expect(document.activeElement?.textContent).toBe('Part of the step before it');
  await user.clear(name);
  await user.tab();
  expect((name as HTMLInputElement).value).toBe('foul-air-explains-it-2');
});

test('a name that is being typed is kept when the page goes', async () => {
  const tour = await stepOpen();
  await user.clear(tour.getByLabelText('Name in addresses'));
  await user.type(tour.getByLabelText('Name in addresses'), 'Start');
  dispatchEvent(new Event('pagehide'));
  await waitFor(() => expect(kept(tour)[0]?.id).toBe('start'));
});

test('the tour has a summary', async () => {
  const tour = await stepOpen();
  fill(tour, 'Summary', 'One disease.');
  expect(tour.session.store.getState().draft?.tour.summary).toBe('One disease.');
  fill(tour, 'Summary', '');
  expect(tour.session.store.getState().draft?.tour).not.toHaveProperty('summary');
});

test('the step that was open is open when one comes back to the tour', async () => {
  const Beside = () => (useSessionState(({ panel }) => panel) === 'tour' ? <TourPanel /> : null);
  const tour = await stepOpen(<Beside />);
  tour.session.openPanel('details');
  await waitFor(() => expect(tour.queryByLabelText('Caption, for the class')).toBeNull());
  tour.session.openPanel('tour');
  expect(await tour.findByLabelText('Caption, for the class')).toBeTruthy();
});

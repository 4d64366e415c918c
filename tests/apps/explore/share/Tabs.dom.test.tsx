import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Tabs } from '../../../../src/apps/explore/share/Tabs.tsx';
import { mounted } from '../../../mounted.tsx';

const user = userEvent.setup({ delay: null });
const tabs = ['Link', 'Embed', 'File'].map((label) => ({ id: label, label, panel: () => `${label}s` }));

test('one panel is shown, and arrows, Home and End show another, round the ends', async () => {
  const { getByRole, getAllByRole } = mounted(<Tabs label="Kinds" tabs={tabs} first="Embed" />);
  const shown = () => {
    const tab = getByRole('tab', { selected: true });
    const panel = getByRole('tabpanel', { name: tab.textContent ?? '' });
    expect(tab.getAttribute('aria-controls')).toBe(panel.id);
    expect(getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toEqual([tab]);
    return panel.textContent;
  };
  expect(shown()).toBe('Embeds');
  getByRole('tab', { selected: true }).focus();
  for (const [key, panel] of [
    ['ArrowRight', 'Files'],
    ['ArrowRight', 'Links'],
    ['ArrowLeft', 'Files'],
    ['ArrowLeft', 'Embeds'],
    ['Home', 'Links'],
    ['End', 'Files'],
  ] as const) {
    await user.keyboard(`{${key}}`);
    expect(shown(), key).toBe(panel);
    expect(getByRole('tab', { selected: true })).toBe(document.activeElement);
  }
  await user.click(getByRole('tab', { name: 'Link' }));
  expect(shown()).toBe('Links');
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refuseDrops } from '../../src/apps/refuseDrops.ts';

const drag = (type: string, types: string[]) => {
  const dataTransfer = { types, dropEffect: 'copy' };
  return Object.assign(new Event(type, { cancelable: true }), { dataTransfer });
};

test('a file that is dropped where nothing takes it is not opened by the browser', () => {
  const page = new EventTarget();
  refuseDrops(page);
  const [over, drop] = [drag('dragover', ['Files']), drag('drop', ['Files'])];
  page.dispatchEvent(over);
  page.dispatchEvent(drop);
  expect([over.defaultPrevented, drop.defaultPrevented]).toEqual([true, true]);
  expect(over.dataTransfer.dropEffect).toBe('none');
});

test('words that are dragged into a field go there', () => {
  const page = new EventTarget();
  refuseDrops(page);
  const words = drag('drop', ['text/plain']);
  page.dispatchEvent(words);
  expect(words.defaultPrevented).toBe(false);
});

test('what keeps an event to itself does not keep it from being heard', () => {
  const page = new EventTarget();
  refuseDrops(page);
  page.addEventListener('drop', (event) => event.stopImmediatePropagation(), { capture: true });
  const drop = drag('drop', ['Files']);
  page.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(true);
});

test('every page of ours refuses them: the site, frames, pages that hold their map, and built ones', () => {
  for (const entry of ['site.tsx', 'embed.tsx', 'full.tsx']) {
    expect(readFileSync(`src/${entry}`, 'utf8')).toContain('refuseDrops();');
  }
  expect(readFileSync('src/site-builder/activate.js', 'utf8')).toContain("['dragover', 'drop']");
});

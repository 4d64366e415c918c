import { generatedMap } from './generatedMap.ts';
import { dropFile, enterMap, expect, openMap, still, test } from './page.ts';

interface Sight {
  zoom: number;
  detail: string;
  /** The smallest text in the map, in pixels on screen, and what it says. */
  smallest: number;
  says: string;
  texts: number;
  names: number;
  /** Pairs of names that lie on each other. */
  overlaps: string[];
}

/** Everything that can be read on the map as it comes to be on screen. */
async function look(): Promise<Sight> {
  // The names are placed in the frames after those in which the cards become blocks. The last of these frames is the one
  // that is looked at: by the next one the map may have changed again.
  const far = () => document.querySelector<HTMLElement>('.map')?.dataset.detail === 'far';
  const region = document.querySelector('.map');
  const stage = region?.getBoundingClientRect() ?? new DOMRect();
  // Some are there and still fade in.
  const isInSight = (name: Element) => {
    const { left, right, top, bottom } = name.getBoundingClientRect();
    const isOnStage =
      right >= stage.left && left <= stage.right && bottom >= stage.top && top <= stage.bottom;
    return isOnStage && name.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  const hasNames = () => [...document.querySelectorAll('.place-name, .card-name')].some(isInSight);
  for (let frame = 0; frame < 2 || (frame < 120 && far() && !hasNames()); frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const zoom = new DOMMatrix(
    getComputedStyle(document.querySelector('.react-flow__viewport') ?? document.body).transform,
  ).a;
  const walker = document.createTreeWalker(region ?? document.body, NodeFilter.SHOW_TEXT);
  let smallest = Number.POSITIVE_INFINITY;
  let says = '';
  let texts = 0;
  const names: { text: string; box: DOMRect }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!element || text === '' || element.closest('.visually-hidden')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.right < stage.left || box.left > stage.right || box.bottom < stage.top || box.top > stage.bottom)
      continue;
    const scaled = element.closest('.react-flow__viewport') ? zoom : 1;
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * scaled;
    texts++;
    if (size < smallest) {
      smallest = size;
      says = text.slice(0, 40);
    }
    if (element.closest('.place-name, .card-name')) {
      names.push({ text, box: (element.closest('.place-name') ?? element).getBoundingClientRect() });
    }
  }
  const overlaps = names.flatMap((a, index) =>
    names
      .slice(index + 1)
      .filter(
        (b) =>
          a.box.left < b.box.right - 0.5 &&
          b.box.left < a.box.right - 0.5 &&
          a.box.top < b.box.bottom - 0.5 &&
          b.box.top < a.box.bottom - 0.5,
      )
      .map((b) => `${a.text} × ${b.text}`),
  );
  const detail = document.querySelector<HTMLElement>('.map')?.dataset.detail ?? '';
  return { zoom, detail, smallest, says, texts, names: names.length, overlaps };
}

const maps: Record<string, string | number> = {
  'the flagship': 'putin-zelensky-summit',
  'the pump': 'broad-street-pump',
  '300 claims': 300,
  '3,000 claims': 3000,
};

for (const [name, what] of Object.entries(maps)) {
  test(`${name}: from zoom 2 to 0.02 no text is under 11 pixels, and no two names overlap`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await openMap(page, typeof what === 'string' ? `?map=${what}&expand=all` : '');
    if (typeof what === 'number') {
      await dropFile(page, 'large.json', generatedMap(what));
      await expect(page.getByRole('heading', { level: 1 })).toContainText(String(what));
      await page.getByRole('button', { name: 'Open all' }).click();
    }
    await still(page);
    await enterMap(page);
    await page.keyboard.press('Home');
    await still(page);
    const thesis = await page.locator('[data-focused]').boundingBox();
    if (!thesis) throw new Error('The thesis is not on the page.');
    await page.mouse.move(thesis.x + thesis.width / 2, thesis.y + thesis.height / 2);
    for (let step = 0; step < 8; step++) await page.mouse.wheel(0, -600);
    await still(page);
    const sights: Sight[] = [];
    for (let step = 0; step < 45; step++) {
      sights.push(await page.evaluate(look));
      if ((sights.at(-1)?.zoom ?? 0) <= 0.0201) break;
      await page.mouse.wheel(0, 80);
    }
    const zooms = sights.map(({ zoom }) => zoom);
    expect(Math.max(...zooms)).toBeGreaterThan(1.9);
    expect(Math.min(...zooms)).toBeLessThanOrEqual(0.0201);
    expect(new Set(sights.map(({ detail }) => detail)).size).toBe(3);
    const small = sights.filter(({ smallest }) => smallest < 11);
    expect(small.map(({ zoom, smallest, says }) => `${zoom}: ${smallest} ${says}`)).toEqual([]);
    expect(sights.flatMap(({ zoom, overlaps }) => overlaps.map((pair) => `${zoom}: ${pair}`))).toEqual([]);
    // There is always something to read, and from afar there are names.
    expect(sights.filter(({ texts }) => texts < 2)).toEqual([]);
    expect(sights.filter(({ detail, names }) => detail === 'far' && names === 0)).toEqual([]);
  });
}

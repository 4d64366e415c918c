import { goToMap, openCopy } from './goToMap.ts';
import { card, enterMap, expect, goTo, map, moving, openMap, still, test } from './page.ts';

test.use(moving);

test('what belongs to the claim in focus stands out; its path leads back up and down again; its branch is shown alone', async ({
  page,
}) => {
  await test.step('the claim in focus, its way to the thesis and what hangs on it stand out; the rest recedes', async () => {
    await openMap(page, '?node=sanctions-bite&expand=all&detail=names');
    await still(page);
    for (const [id, emphasis] of [
      ['sanctions-bite', 'focus'],
      ['washington', 'path'],
      ['thesis', 'path'],
      ['politico', 'below'],
      ['europe', 'rest'],
    ]) {
      await expect(card(page, id ?? '')).toHaveAttribute('data-emphasis', emphasis ?? '');
    }
    const border = (id: string) =>
      card(page, id)
        .locator('.card-shape')
        .evaluate((shape) => getComputedStyle(shape).stroke);
    expect(await border('europe')).not.toBe(await border('washington'));
    // Its edges are drawn all the way to the thesis.
    await expect(page.locator('.edges .way')).toHaveCount(3);
  });
  await test.step('the path of names leads back up, and back leads down again', async () => {
    await goToMap(page, '?node=sanctions-answer');
    const path = page.getByRole('navigation', { name: 'Path from the thesis' });
    await expect(path.getByRole('listitem')).toHaveText([
      'Putin avoids the summit',
      'Strategy towards Trump',
      'No harsh reaction',
      'Sanctions would hurt',
      'Doubts about sanctions',
      'A weak economy',
    ]);
    await path.getByRole('button', { name: 'Strategy towards Trump' }).click();
    await expect(card(page, 'washington')).toHaveAttribute('data-focused', 'true');
    await expect(path.getByRole('listitem')).toHaveCount(2);
    await page.goBack();
    await expect(path.getByRole('listitem')).toHaveCount(6);
  });
  await test.step('a branch alone: its address, the way out, and back, and a claim outside of it', async () => {
    await goToMap(page, '?node=survival');
    await page.getByRole('button', { name: 'Only this branch' }).click();
    await expect(page).toHaveURL(/branch=survival/);
    await expect(card(page, 'thesis')).toHaveCount(0);
    await expect(card(page, 'war-economy')).toBeVisible();
    const alone = page.url();
    await page.goBack();
    await expect(card(page, 'thesis')).toBeVisible();
    await page.goForward();
    await expect(card(page, 'thesis')).toHaveCount(0);
    await page.getByRole('button', { name: /One branch/ }).click();
    await expect(card(page, 'thesis')).toBeVisible();
    await test.step('going to a claim outside of it shows the whole argument again', async () => {
      await goTo(page, '?branch=survival');
      await expect(card(page, 'thesis')).toHaveCount(0);
      const path = page.getByRole('navigation', { name: 'Path from the thesis' });
      await card(page, 'survival').click();
      await path.getByRole('button', { name: 'Putin avoids the summit' }).click();
      await expect(card(page, 'thesis')).toHaveAttribute('data-focused', 'true');
      await expect(page).not.toHaveURL(/branch=/);
    });
    await openCopy(page, alone);
    await expect(card(page, 'war-economy')).toBeVisible();
    await expect(card(page, 'thesis')).toHaveCount(0);
  });
});

test('cards glide to their new places, not at once, while the one that was touched stays, and jump where motion is unwanted', async ({
  page,
}) => {
  const ways = async () => {
    await card(page, 'europe').locator('.card-toggle').click();
    return page.evaluate(async () => {
      const seen: { moved: number; held: number }[] = [];
      const top = (id: string) =>
        document.querySelector(`[data-claim="${id}"]`)?.getBoundingClientRect().top ?? Number.NaN;
      for (let frame = 0; frame < 40; frame++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        seen.push({ moved: Math.round(top('alliance')), held: Math.round(top('europe')) });
      }
      return seen.filter(({ moved }) => !Number.isNaN(moved));
    });
  };
  await openMap(page, '?detail=names');
  await still(page);
  const glide = await ways();
  const held = glide.map(({ held }) => held);
  expect(Math.max(...held) - Math.min(...held)).toBeLessThanOrEqual(1);
  await test.step('they are on their way for a while', async () => {
    await goTo(page, '?expand=survival&detail=names');
    await expect(card(page, 'war-economy')).toBeVisible();
    await still(page);
    const places = await page.evaluate(async () => {
      const seen = new Map<string, Set<number>>();
      const look = () => {
        for (const card of document.querySelectorAll<HTMLElement>('[data-claim]')) {
          const id = card.dataset.claim ?? '';
          const places = seen.get(id) ?? new Set();
          seen.set(id, places.add(Math.round(card.getBoundingClientRect().top)));
        }
      };
      look();
      document.querySelector<HTMLElement>('[data-claim="gains"] .card-toggle')?.click();
      for (let frame = 0; frame < 40; frame++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        look();
      }
      return Object.fromEntries([...seen].map(([id, places]) => [id, places.size]));
    });
    // From here to there with something between; the one that was touched does not move at all.
    expect(Math.max(...Object.values(places))).toBeGreaterThan(2);
    expect(places.gains).toBe(1);
  });
  await test.step('where motion is unwanted they jump', async () => {
    await goTo(page, '?detail=names');
    await expect(card(page, 'alliance')).toHaveCount(0);
    await expect(card(page, 'war-economy')).toHaveCount(0);
    await still(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const jump = await ways();
    expect(new Set(jump.map(({ moved }) => moved)).size).toBe(1);
  });
});

test('who moves away from everything is shown the way back; the overview leads to what is pressed; nothing lies over a claim that one walks to', async ({
  page,
}) => {
  await test.step('who moves away from everything is shown the way back', async () => {
    await openMap(page);
    await still(page);
    const stage = await map(page).boundingBox();
    if (!stage) throw new Error('The map has no place on the page.');
    for (let drag = 0; drag < 4; drag++) {
      // From a corner where nothing lies over the map.
      await page.mouse.move(stage.x + stage.width - 30, stage.y + 30);
      await page.mouse.down();
      await page.mouse.move(stage.x + 30, stage.y + stage.height - 60, { steps: 3 });
      await page.mouse.up();
    }
    await page.getByRole('button', { name: 'Back to the map' }).click();
    await still(page);
    await expect(card(page, 'thesis')).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Back to the map' })).toHaveCount(0);
  });
  await test.step('the overview is the whole in small, and a press on it goes to the claim under the pointer', async () => {
    await goToMap(page, '?detail=names&expand=all');
    const overview = page.getByRole('img', { name: /Overview/ });
    await expect(overview).toBeVisible();
    // It stands under the map and covers none of it.
    const [stage, box] = [await map(page).boundingBox(), await overview.boundingBox()];
    if (!stage || !box) throw new Error('The overview has no place.');
    expect(box.y).toBeGreaterThanOrEqual(stage.y + stage.height);
    await page.mouse.click(box.x + 2, box.y + box.height / 2);
    await expect(card(page, 'thesis')).toHaveAttribute('data-focused', 'true');
    await page.mouse.click(box.x + box.width * 0.25, box.y + box.height - 4);
    await expect(card(page, 'thesis')).not.toHaveAttribute('data-focused', 'true');
    await still(page);
    await expect(page.locator('[data-focused]')).toBeInViewport({ ratio: 1 });
    // All at once is no place to be in.
    await page.keyboard.press('0');
    await expect(overview).toHaveCount(0);
    await page.keyboard.press('0');
    await expect(overview).toBeVisible();
    await page.keyboard.press('v');
    await expect(overview).toHaveCount(0);
  });
  await test.step('nothing lies over a claim that one walks to', async () => {
    await goToMap(page, '?map=broad-street-pump&expand=all&detail=names');
    await enterMap(page);
    await page.keyboard.press('Home');
    const steps = ['ArrowRight', ...Array.from({ length: 7 }, () => 'ArrowDown')];
    for (const step of steps) {
      await page.keyboard.press(step);
      await still(page);
      const covered = await page.evaluate(() => {
        const focused = document.querySelector('[data-focused]')?.getBoundingClientRect();
        const covers = [...document.querySelectorAll('.map-controls, .panel, .breadcrumbs, .toolbar')];
        return covers
          .filter((cover) => {
            const box = cover.getBoundingClientRect();
            return (
              focused &&
              focused.left < box.right &&
              box.left < focused.right &&
              focused.top < box.bottom &&
              box.top < focused.bottom
            );
          })
          .map((cover) => cover.className);
      });
      expect(covered, step).toEqual([]);
    }
  });
});

// A stage that is loaded again: what it still has, what the presenter's window gives it back, what is gone.

import type { Page } from '@playwright/test';
import { without } from './lateParts.ts';
import { dropFile, expect, mapReady, openMap, test } from './page.ts';
import { asking, audienceAt, light, openPresenter } from './talkWindows.ts';

// Windows that a page opened stay with its context.
test.use({ ownContext: true });

/** From a map to the stage, at the question of a file that is dropped. */
async function askInClass(page: Page): Promise<void> {
  await dropFile(page, 'asked.json', asking);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Asked in class');
  await page.locator('body').press('p');
  await audienceAt(page).toHaveAttribute('data-step', /./);
  await page.keyboard.press('PageDown');
  await expect(page.locator('.present-caption')).toHaveText('Why the pump?');
}

test('answers that were counted outlive that the stage alone is loaded again, and a talk that is begun anew has none; one whose file no other window has shows the class no other talk, and says what is gone, also where the part that presents does not come', async ({
  page,
  watched,
}) => {
  await test.step('answers', async () => {
    await openMap(page);
    await page.locator('body').press('p');
    await audienceAt(page).toHaveAttribute('data-step', 'question?');
    const counts = page.locator('.present-choice b');
    for (const key of ['1', '2', '2']) await page.keyboard.press(key);
    await expect(counts).toHaveText(['1', '2', '0', '0']);
    await page.reload();
    await audienceAt(page).toHaveAttribute('data-step', 'question?');
    await expect(counts).toHaveText(['1', '2', '0', '0']);
    await page.keyboard.press('2');
    await expect(counts).toHaveText(['1', '3', '0', '0']);
    await page.keyboard.press('q');
    await expect(page.locator('.present')).toHaveCount(0);
    for (const again of [() => page.locator('body').press('p'), () => page.reload()]) {
      await again();
      await audienceAt(page).toHaveAttribute('data-step', 'question?');
      await expect(counts).toHaveText(['0', '0', '0', '0']);
    }
    await page.keyboard.press('q');
    await expect(page.locator('.present')).toHaveCount(0);
  });
  await test.step('a file that no other window has', async () => {
    await askInClass(page);
    const steps: (string | undefined)[] = [];
    await page.exposeFunction('stepSeen', (step?: string) => steps.push(step));
    await page.addInitScript(() => {
      new MutationObserver(() => {
        const stage = document.querySelector<HTMLElement>('.present[data-step]');
        if (stage) Object(window).stepSeen(stage.dataset.step);
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    await page.reload();
    await expect(page.locator('.notice')).toContainText('Open the file again');
    await expect(page.locator('.present')).toHaveCount(0);
    expect(steps).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
  });
  await test.step('the part that presents does not come either: no answer is waited for', async () => {
    await askInClass(page);
    await without(page, watched, ['assets/Present-']);
    await page.reload();
    // Sooner than another window would be given up.
    await expect(page.locator('.notice')).toContainText('Open the file again', { timeout: 8000 });
  });
});

test('Back from a stage that was loaded again, and handed its file, leads to that file, and the presenter keeps it, whose answer is not too late after two seconds; a file that is gone from there too leaves no other map to the stage', async ({
  page,
  context,
}) => {
  test.slow();
  await openMap(page);
  await askInClass(page);
  const presenter = await openPresenter(context, page);
  for (const time of ['first', 'second']) {
    await test.step(`the ${time} time`, async () => {
      await page.reload();
      await expect(page.locator('.present-caption')).toHaveText('Why the pump?');
      await expect(light(presenter)).toHaveAttribute('data-connected', 'true');
      await page.goBack();
      await expect(page.locator('.present')).toHaveCount(0);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Asked in class');
      await expect(presenter.getByRole('heading', { level: 1 })).toHaveText('Asked in class');
      await page.goForward();
      await expect(page.locator('.present-caption')).toHaveText('Why the pump?');
      await expect(light(presenter)).toHaveAttribute('data-connected', 'true');
    });
  }
  await test.step('an answer that takes two seconds', async () => {
    // The channel alone carries, and slowly.
    const silent = await page.addInitScript(() => Object.assign(window, { postMessage: () => undefined }));
    await presenter.evaluate(() => {
      const { postMessage } = BroadcastChannel.prototype;
      BroadcastChannel.prototype.postMessage = function (message) {
        setTimeout(() => postMessage.call(this, message), 2000);
      };
    });
    await page.reload();
    await expect(page.locator('.present-caption')).toHaveText('Why the pump?');
    await silent.dispose();
  });
  await test.step('the file is gone from the presenter’s window too', async () => {
    await page.goto('data/school-at-nine.json');
    await presenter.reload();
    await expect(presenter.getByRole('heading', { level: 1 })).not.toHaveText('Asked in class');
    await mapReady(presenter);
    await page.goBack();
    await expect(page.locator('.notice')).toContainText('Open the file again');
    await expect(page.locator('.present')).toHaveCount(0);
  });
  await presenter.close();
});

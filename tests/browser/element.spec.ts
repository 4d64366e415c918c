import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { runs } from '../properties.ts';
import { elsewhere, expect, type Host, hears, mapsOrigin, parameters, ready, test } from './hostPage.ts';
import { developerTools } from './page.ts';

const one = (attributes = '') =>
  `<argument-map id="map" ${attributes}><p>The map in words.</p></argument-map>`;
const fallback = 'The map in words.';

test('the space of a map is kept until it is there, is as high as the page says, and follows its content within bounds', async ({
  page,
  host,
}) => {
  await test.step('what stands between the tags is there until the map is', async () => {
    await host.open(one('src="map.json"'), { frame: 'silent' });
    const frame = await host.frame();
    await expect(page.getByText(fallback)).toBeVisible();
    await expect(page.locator('iframe')).toHaveJSProperty('inert', true);
    const height = () => page.locator('argument-map').evaluate((element) => element.clientHeight);
    expect(await height()).toBe(600);
    await frame.evaluate(() => window.say('ready', { waiting: false, title: 'A map' }));
    await expect(page.getByText(fallback)).toBeHidden();
    await expect(page.locator('iframe')).toHaveJSProperty('inert', false);
    expect(await page.evaluate(() => window.events)).toEqual([
      { type: 'ready', detail: { waiting: false, title: 'A map' } },
    ]);
    expect(await height()).toBe(600);
  });
  await test.step('another height, by the attribute or by the style sheet', async () => {
    await host.open(one('src="map.json" height="420"'));
    await ready(page);
    const height = () => page.locator('iframe').evaluate((element) => element.clientHeight);
    expect(await height()).toBe(420);
    await page.evaluate(() => window.map.setAttribute('height', '300px'));
    expect(await height()).toBe(300);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('argument-map { height: 250px }');
      document.adoptedStyleSheets = [sheet];
    });
    expect(await height()).toBe(250);
    expect(await host.events()).toEqual(['ready']);
  });
  await test.step('a height that follows the content does not grow without end', async () => {
    await host.open(one('src="map.json" height="auto"'));
    await ready(page);
    const frame = await host.frame();
    expect(parameters(frame).height).toBe('auto');
    const heights = () =>
      page.evaluate(() => window.events.filter(({ type }) => type === 'height').map(({ detail }) => detail));
    const element = page.locator('argument-map');
    await frame.evaluate(() => {
      for (const height of [700.2, 702, 20, 1e9]) window.say('height', { height });
      window.say('select', { id: 'end' });
    });
    await expect.poll(() => host.events()).toContain('select');
    expect(await heights()).toEqual([{ height: 701 }, { height: 200 }, { height: 10_000 }]);
    expect(await element.evaluate((it) => it.clientHeight)).toBe(10_000);
    await frame.evaluate(() => {
      window.say('height', { height: 300 });
      // As a frame whose content is as high as the frame and a bit.
      addEventListener('resize', () => window.say('height', { height: innerHeight + 50 }));
    });
    await expect.poll(async () => (await heights()).length).toBeGreaterThan(10);
    await element.evaluate(
      (it) =>
        new Promise<void>((resolve) => {
          let frames = 0;
          let before = 0;
          const look = () => {
            frames = it.clientHeight === before ? frames + 1 : 0;
            before = it.clientHeight;
            if (frames > 60) resolve();
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    expect(await element.evaluate((it) => it.clientHeight)).toBeLessThan(1000);
  });
});

test('attributes become the address of a frame beside the script, which has a name; a change that the frame can be told is told, any other loads it anew, once; and what happens in it is an event of the element, which bubbles', {
  tag: '@smoke',
}, async ({ page, host }) => {
  await test.step('attributes', async () => {
    await host.open(
      one('src="../map.json" node="a b" expand="a,b" theme="dark" ui="min" label="Why the pump"'),
    );
    const frame = await host.frame();
    expect(new URL(frame.url()).pathname).toBe('/site/index.html');
    expect(parameters(frame)).toEqual({
      mode: 'embed',
      map: 'http://host.test/map.json',
      node: 'a b',
      expand: 'a,b',
      theme: 'dark',
      ui: 'min',
      origin: 'http://host.test',
    });
    const element = page.locator('iframe');
    await expect(element).toHaveAttribute('title', 'Why the pump');
    await expect(element).toHaveAttribute('allow', 'fullscreen; clipboard-write');
    await expect(element).toHaveAttribute('loading', 'lazy');
    await expect(element).toHaveAttribute('referrerpolicy', 'no-referrer');
    await page.evaluate(() => window.map.setAttribute('title', 'The pump'));
    await expect(element).toHaveAttribute('title', 'The pump');
  });
  await test.step('changes', async () => {
    await host.open(one('src="map.json" node="a"'));
    await ready(page);
    const frame = await host.frame();
    await page.evaluate(() => {
      window.map.setAttribute('node', 'b');
      window.map.setAttribute('node', 'b');
      window.map.setAttribute('expand', 'all');
      window.map.setAttribute('theme', 'dark');
      window.map.setAttribute('step', '2');
    });
    await hears(frame, [
      { type: 'goTo', payload: { id: 'b' } },
      { type: 'expand', payload: { to: 'all' } },
      { type: 'theme', payload: { theme: 'dark' } },
      { type: 'step', payload: { to: '2' } },
    ]);
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    const before = await page.evaluate(() => history.length);
    await page.evaluate(() => {
      window.events = [];
      window.map.setAttribute('lang', 'fr');
      window.map.setAttribute('ui', 'none');
      window.map.removeAttribute('step');
    });
    await ready(page);
    expect(loaded).toHaveLength(1);
    expect(parameters(await host.frame())).toMatchObject({
      lang: 'fr',
      ui: 'none',
      node: 'b',
      theme: 'dark',
    });
    expect(parameters(await host.frame())).not.toHaveProperty('step');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });
  await test.step('events', async () => {
    await host.open(one('src="map.json"'));
    await ready(page);
    const frame = await host.frame();
    await frame.evaluate(() => {
      window.say('select', { id: 'a', more: 'x' });
      window.say('step', { tour: 't', step: 's', index: 0, count: 2 });
      window.say('source', { claim: 'a', citation: 0, source: 's' });
      window.say('height', { height: 640 });
      window.say('error', { message: 'No.' });
      window.say('state', { node: 'a' });
      window.say('constructor', {});
      window.say('select', { id: 1 });
      window.say('select', { id: null });
    });
    await expect.poll(() => host.events()).toHaveLength(7);
    expect(await page.evaluate(() => window.events.slice(1))).toEqual([
      { type: 'select', detail: { id: 'a' } },
      { type: 'step', detail: { tour: 't', step: 's', index: 0, count: 2 } },
      { type: 'source-open', detail: { claim: 'a', citation: 0, source: 's' } },
      { type: 'height', detail: { height: 640 } },
      { type: 'error', detail: { message: 'No.' } },
      { type: 'select', detail: { id: null } },
    ]);
  });
});

test('a document is sent when the frame waits for it, with the attributes that say what to see of it; it goes before the address, which counts again without it', async ({
  page,
  host,
}) => {
  await test.step('it opens at the sight of the attributes', async () => {
    await host.open(one('node="a" expand="a,b" view="map" ui="min"'));
    const frame = await host.frame();
    await page.evaluate(() => {
      window.map.data = { version: 1, title: 'Mine' };
    });
    await hears(frame, [
      {
        type: 'init',
        payload: { data: '{"version":1,"title":"Mine"}', node: 'a', expand: 'a,b', view: 'map' },
      },
    ]);
  });
  await test.step('and again when it is another', async () => {
    await host.open(one());
    const frame = await host.frame();
    expect(parameters(frame).map).toBe('message:');
    await expect(page.getByText(fallback)).toBeVisible();
    await page.evaluate(() => {
      window.map.goTo('a');
      // As frameworks wrap what they watch: such a thing cannot be sent as it is.
      window.map.data = new Proxy({ version: 1, title: 'First' }, {});
    });
    await hears(frame, [
      {
        type: 'init',
        payload: { data: '{"version":1,"title":"First"}', base: 'http://host.test/posts/one.html' },
      },
      { type: 'goTo' },
    ]);
    await expect(page.getByText(fallback)).toBeHidden();
    await page.evaluate(() => {
      window.map.data = { version: 1, title: 'Second' };
    });
    await expect.poll(() => host.events()).toEqual(['ready', 'ready']);
    await page.evaluate(() => {
      window.map.data = '{ "version": 1, "title": "As text" }';
    });
    const asText = { type: 'init', payload: { data: '{ "version": 1, "title": "As text" }' } };
    await hears(frame, [{ type: 'init' }, { type: 'goTo' }, { type: 'init' }, asText]);
    await page.evaluate(() => {
      const round: Record<string, unknown> = {};
      round.self = round;
      window.map.data = round;
    });
    await expect.poll(() => host.events()).toEqual(['ready', 'ready', 'ready', 'error']);
  });
  await test.step('the attributes that go with it', async () => {
    const sent = async (attributes: string) => {
      await host.open(one(attributes));
      await page.evaluate(() => {
        window.map.data = { version: 1, title: 'Mine' };
      });
      await ready(page);
      const { data, base, ...sight } = await (await host.frame()).evaluate(
        () => window.heard.find(({ type }) => type === 'init')?.payload ?? {},
      );
      expect({ data, base }).toEqual({
        data: '{"version":1,"title":"Mine"}',
        base: 'http://host.test/posts/one.html',
      });
      return sight;
    };
    expect(await sent('node="a" expand="all" view="outline"')).toEqual({
      node: 'a',
      expand: 'all',
      view: 'outline',
    });
    // What the frame would not take with the rest.
    expect(await sent('node="" view="handout"')).toEqual({});
  });
  await test.step('before the address', async () => {
    await host.open(one('src="map.json"'));
    await ready(page);
    await page.evaluate(() => {
      window.map.data = { version: 1, title: 'Mine' };
    });
    await expect.poll(async () => (await host.frame().then(parameters, () => null))?.map).toBe('message:');
    await expect
      .poll(() => page.evaluate(() => window.events.at(-1)?.detail))
      .toMatchObject({ title: 'Mine' });
    await page.evaluate(() => {
      window.map.data = null;
    });
    await expect
      .poll(async () => (await host.frame().then(parameters, () => null))?.map)
      .toBe('http://host.test/posts/map.json');
  });
});

test('calls before the map is there wait for it, in their order; taken out and put elsewhere, it is loaded again and works, moved as it is, it stays; what was set before the script came is kept', {
  tag: '@smoke',
}, async ({ page, host }) => {
  await host.open(one('src="map.json"'), { frame: 'silent' });
  const frame = await host.frame();
  const state = page.evaluate(() => {
    window.map.goTo('a');
    window.map.next();
    window.map.previous();
    window.map.fit();
    window.map.expand('all');
    window.map.expand('a');
    return window.map.getState();
  });
  await frame.evaluate(() => window.say('select', { id: 'x' }));
  await expect.poll(() => host.events()).toEqual(['select']);
  expect(await frame.evaluate(() => window.heard)).toEqual([]);
  await frame.evaluate(() => window.say('ready', { waiting: false, title: 'A map' }));
  await hears(frame, [
    { type: 'goTo', payload: { id: 'a' } },
    { type: 'step', payload: { by: 1 } },
    { type: 'step', payload: { by: -1 } },
    { type: 'goTo', payload: { fit: 'all' } },
    { type: 'expand', payload: { to: 'all' } },
    { type: 'expand', payload: { id: 'a' } },
    { type: 'getState', payload: {} },
  ]);
  expect(await state).toEqual({ node: 'a' });
  expect(
    await frame.evaluate(() => window.heard.every(({ ns, v }) => ns === 'argument-map' && v === 1)),
  ).toBe(true);
  await test.step('taken out and put elsewhere', async () => {
    await host.open(`<section></section>${one('src="map.json"')}`);
    await ready(page);
    await page.evaluate(() => {
      window.events = [];
      document.querySelector('section')?.append(window.map);
    });
    await ready(page);
    const frame = await host.frame();
    expect(await page.evaluate(() => window.map.getState())).toEqual({ node: 'a' });
    expect(await page.evaluate(() => window.listeners)).toBe(1);
    await page.evaluate(() => {
      window.events = [];
      (document.body as unknown as { moveBefore: (node: Node, before: null) => void }).moveBefore(
        window.map,
        null,
      );
    });
    expect(await page.evaluate(() => window.map.getState())).toEqual({ node: 'a' });
    expect(await host.events()).toEqual([]);
    expect(host.frames()).toEqual([frame]);
    await hears(frame, [{ type: 'getState' }, { type: 'getState' }]);
  });
  await test.step('before the script', async () => {
    await page.addInitScript(() => {
      if (location.host !== 'host.test') return;
      document.addEventListener('readystatechange', () => {
        const map = document.querySelector('argument-map');
        if (map && !customElements.get('argument-map')) {
          Object.assign(map, { data: { version: 1, title: 'Early' }, expand: 'none' });
        }
      });
    });
    await host.open(one());
    await ready(page);
    const frame = await host.frame();
    await hears(frame, [{ type: 'init', payload: { data: '{"version":1,"title":"Early"}' } }]);
    expect(parameters(frame).expand).toBe('none');
    await page.evaluate(() => window.map.expand('a'));
    await hears(frame, [{ type: 'init' }, { type: 'expand', payload: { id: 'a' } }]);
  });
});

test('only the own frame is heard, and only while it shows a page of its origin, also where frames have none; several maps do not hear each other', async ({
  page,
  host,
}) => {
  await test.step('the own frame', async () => {
    await host.open(`${one('src="map.json"')}<iframe src="${mapsOrigin}/other.html"></iframe>`);
    await ready(page);
    const named = (name: string) => host.frames().find((frame) => frame.url().includes(name));
    const select = (id: string) => window.say('select', { id });
    await named('other.html')?.evaluate(select, 'other');
    await page.evaluate(() =>
      window.postMessage({ ns: 'argument-map', v: 1, type: 'select', payload: { id: 'self' } }, '*'),
    );
    const own = named('index.html');
    await own?.evaluate(select, 'own');
    await expect.poll(() => host.events()).toEqual(['ready', 'select']);
    expect(await page.evaluate(() => window.events[1]?.detail)).toEqual({ id: 'own' });
    // Both pages say at once that they are ready.
    await own?.goto(`${elsewhere}/index.html`);
    await own?.goto(`${mapsOrigin}/site/index.html`);
    await expect.poll(() => host.events()).toHaveLength(3);
    expect(await host.events()).toEqual(['ready', 'select', 'ready']);
  });
  await test.step('in a sandboxed page, where frames have no origin', async () => {
    await host.open(one('src="map.json"'), { policy: 'sandbox allow-scripts' });
    await ready(page);
    const frame = await host.frame();
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    expect(parameters(frame)).not.toHaveProperty('origin');
    expect(await page.evaluate(() => window.map.getState())).toEqual({ node: 'a' });
  });
  await test.step('several maps', async () => {
    await host.open(
      `${one('src="one.json" height="200"')}<argument-map src="two.json" height="200"></argument-map>`,
    );
    await expect.poll(() => host.events()).toEqual(['ready', 'ready']);
    await page.evaluate(() => window.map.goTo('a'));
    const [first, second] = ['one', 'two'].map((name) => host.frames().find((it) => it.url().includes(name)));
    if (!first || !second) throw new Error('There are no two frames.');
    await hears(first, [{ type: 'goTo' }]);
    expect(await second.evaluate(() => window.heard)).toEqual([]);
    expect(await page.evaluate(() => window.listeners)).toBe(1);
  });
});

test('many maps come and go, and nothing is left of them', async ({ page, host }) => {
  await host.open('<main></main>');
  const session = await developerTools(page);
  const many = runs(10);
  const round = async (wait: boolean) => {
    await page.evaluate((many) => {
      const main = document.querySelector('main');
      for (let i = 0; i < many; i++) {
        const map = document.createElement('argument-map');
        map.setAttribute('src', `map${i}.json`);
        map.setAttribute('height', '10');
        map.goTo('a');
        main?.append(map);
        Object.assign(window, { weak: [...(Reflect.get(window, 'weak') ?? []), new WeakRef(map)] });
      }
    }, many);
    if (wait) await expect.poll(() => host.events()).toHaveLength(many);
    const listeners = await page.evaluate(async () => {
      await null;
      const { listeners } = window;
      document.querySelector('main')?.replaceChildren();
      window.events = [];
      return listeners;
    });
    expect(listeners).toBe(1);
    await expect.poll(() => host.frames().length).toBe(0);
    expect(await page.evaluate(() => window.listeners)).toBe(0);
  };
  await round(true);
  await round(false);
  await round(true);
  const left = () =>
    page.evaluate(() => {
      const weak: WeakRef<Element>[] = Reflect.get(window, 'weak');
      return [weak.length, weak.filter((map) => map.deref()).length];
    });
  await expect
    .poll(async () => {
      await session.send('HeapProfiler.collectGarbage');
      return left();
    })
    .toEqual([3 * many, 0]);
});

test.describe('with a clock that stands', () => {
  // No clock of a page can be let go again.
  test.use({ ownContext: true });

  test('a question without an answer is given up after five seconds, or when the map is removed; a map that does not come, after twenty; far down the page no time runs', async ({
    page,
    host,
  }) => {
    await page.clock.install();
    await test.step('a question that is not answered', async () => {
      await host.open(one('src="map.json"'), { frame: 'deaf' });
      await ready(page);
      const ask = () =>
        page.evaluate(() =>
          window.map.getState().then(
            () => 'answered',
            (why: Error) => why.message,
          ),
        );
      const late = ask();
      await hears(await host.frame(), [{ type: 'getState' }]);
      await page.clock.runFor(5000);
      expect(await late).toMatch(/did not answer within 5 seconds/);
      const gone = ask();
      await hears(await host.frame(), [{ type: 'getState' }, { type: 'getState' }]);
      await page.evaluate(() => window.map.remove());
      expect(await gone).toMatch(/removed/);
    });
    await test.step('where the map does not come, the text stays and the page is told', async () => {
      await host.open(one('src="map.json"'), { frame: 'silent' });
      const frame = await host.frame();
      await inSight(page);
      await page.clock.runFor(15_000);
      expect(await host.events()).toEqual([]);
      await page.clock.runFor(6000);
      expect(await host.events()).toEqual(['error']);
      expect(JSON.stringify(await page.evaluate(() => window.events[0]?.detail))).toContain(
        'http://maps.test/site',
      );
      await expect(page.getByText(fallback)).toBeVisible();
      await frame.evaluate(() => window.say('ready', { waiting: false, title: 'Late' }));
      await expect(page.getByText(fallback)).toBeHidden();
    });
    await test.step('a map far down the page is not loaded', async () => {
      await host.open(
        `<argument-map src="first.json" height="30000"></argument-map>${one('src="map.json"')}`,
      );
      await ready(page);
      await inSight(page);
      await page.clock.runFor(60_000);
      expect(host.frames().filter((frame) => frame.url().includes('%2Fmap.json'))).toEqual([]);
      expect(await host.events()).toEqual(['ready']);
      await page.getByText(fallback).scrollIntoViewIfNeeded();
      await expect.poll(() => host.events()).toEqual(['ready', 'ready']);
    });
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('what stands between the tags is the content', async ({ page, host }: { page: Page; host: Host }) => {
    await host.open(one('src="map.json"'));
    await expect(page.getByText(fallback)).toBeVisible();
    expect(host.frames()).toEqual([]);
    // Until the script has run it is the page that keeps the space.
    const docs = readFileSync('docs/embedding.md', 'utf8');
    const [rule = ''] = /argument-map:not\(:defined\) \{.*?\}/.exec(docs) ?? [];
    await host.open(`<style>${rule}</style>${one('src="map.json"')}`, {
      policy: "style-src 'unsafe-inline'",
    });
    expect((await page.locator('argument-map').boundingBox())?.height).toBe(600);
  });
});

/** Until the browser has told observers what is in sight. */
async function inSight(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const observer = new IntersectionObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(document.body);
      }),
  );
}

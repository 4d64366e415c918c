// Walks that leave the site's own window: other people's pages, other windows, files.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isSharp } from './mapWalks.ts';
import {
  boxOf,
  clickOn,
  focusOf,
  levelOf,
  mapReady,
  middleOf,
  pinch,
  seen,
  still,
  turnTo,
  until,
  untilTrue,
  type Walk,
} from './walk.ts';

const words = 'All of the deaths lay round one pump.';

const attach: Walk = {
  name: 'attach',
  async go({ site, visit, file }) {
    const map = file(
      'pump.json',
      JSON.stringify({
        version: 1,
        title: 'A map without its text',
        sources: [{ id: 'essay', type: 'book', title: 'An essay' }],
        thesis: {
          id: 'thesis',
          text: 'The pump did it.',
          citations: [{ source: 'essay', quote: { exact: words } }],
        },
      }),
    );
    const text = file('essay.txt', `An essay\n\nSo it was found. ${words} So it ends.\n`);
    const tab = await visit(`${site}/`);
    await mapReady(tab);
    await tab.chooseFiles('.file-chooser', [map]);
    await until(
      'the map is open',
      tab,
      () => document.title,
      (title) => title.startsWith('A map without'),
    );
    await still(tab);
    await tab.press('Home');
    const finding = () => document.querySelector<HTMLElement>('.panel .citation [data-match]')?.dataset.match;
    await tab.press('Control+k');
    await untilTrue('all actions', tab, () => document.activeElement?.matches('.palette-input'));
    await tab.type('attach');
    await untilTrue('the action is marked', tab, () =>
      /attach/i.test(document.querySelector('[role="option"][aria-selected="true"]')?.textContent ?? ''),
    );
    await tab.press('Enter');
    await seen(tab, '.attach input[type="file"] + label');
    await tab.chooseFiles('.attach input[type="file"]', [text]);
    await seen(tab, '.attach-fit');
    await clickOn(tab, '.attach-text .button.main');
    await seen(tab, '.attach-status:not(:empty)');
    await tab.press('Escape');
    await until('the quotation is found', tab, finding, (match) => match === 'verbatim');
  },
};

const talk: Walk = {
  name: 'talk in two windows',
  async go({ site, visit }) {
    const stage = await visit(`${site}/?mode=present`);
    await mapReady(stage);
    const stepOf = () => document.querySelector<HTMLElement>('.present, .console')?.dataset.step;
    const is = (step: string) => (now: string | undefined) => now === step;
    await stage.press('PageDown');
    await until('Page Down on the stage', stage, stepOf, is('question'));
    const presenter = await stage.opened(() => stage.press('s'));
    await seen(presenter, '.console-light[data-connected]');
    await mapReady(presenter);
    await until('the presenter’s window is at the same step', presenter, stepOf, is('question'));
    await presenter.press('PageDown');
    await until('Page Down in the presenter’s window', stage, stepOf, is('the-thesis'));
    await still(presenter);
    await isSharp(presenter, 'in the presenter’s window');
    await stage.press('PageUp');
    await until('Page Up on the stage', presenter, stepOf, is('question'));
    assert.deepEqual(presenter.errors(), []);
    await presenter.close();
  },
};

const hintOpacity = () => getComputedStyle(document.querySelector('.embed-hint') ?? document.body).opacity;

const embed: Walk = {
  name: 'embed on another origin',
  async go({ site, host, visit, file }) {
    const query = 'mode=embed&map=broad-street-pump&view=map';
    file(
      'host/embed.html',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Blog</title><link rel="icon" href="data:,">
      <script src="${site}/argument-map.js" defer></script>
      <iframe id="frame" title="Map" width="1000" height="400" src="${site}/?${query}"></iframe>
      <argument-map id="element" map="broad-street-pump" view="map" height="400"></argument-map>
      <p style="height:2000px">It goes on.</p>`,
    );
    const tab = await visit(`${host}/embed.html`);
    await tab.evaluate(() => {
      addEventListener('argument-map-select', (event) => {
        document.body.dataset.selected = (event as CustomEvent<{ id: string }>).detail.id;
      });
    });
    for (const place of ['#frame', '#element']) {
      const [frame, from] = [await tab.frame(place), await boxOf(tab, place)];
      await mapReady(frame);
      await still(frame);
      const before = await levelOf(frame);
      await tab.wheel({ x: from.x + 60, y: from.y + 200 }, 40);
      await untilTrue('the wheel is the page’s', tab, () => scrollY > 0);
      assert.equal(await levelOf(frame), before);
      await tab.evaluate(() => scrollTo(0, 0));
      // A pinch is the map's, there and back.
      for (const [level, scale] of [
        ['Sentences', 1.25],
        ['Names', 0.8],
      ] as const)
        await turnTo(frame, level, () => frame.evaluate(pinch, { x: 60, y: 200 }, [1, scale]));
      await tab.click(await middleOf(frame, '.detail-choice', from));
      await still(frame);
      await tab.click(await middleOf(frame, '[data-claim="thesis"] .card-body', from));
      await until(
        'the claim is chosen',
        frame,
        () => document.querySelector('.embed-panel') !== null,
        Boolean,
      );
      assert.equal(await focusOf(frame), 'thesis');
      await still(frame);
      await until('no hint lies over it', frame, hintOpacity, (opacity) => opacity === '0');
      await isSharp(tab, 'beside details', frame, from);
    }
    await until(
      'the page is told',
      tab,
      () => document.body.dataset.selected,
      (id) => id === 'thesis',
    );
    await tab.evaluate(() => {
      const element = document.querySelector('#element') as HTMLElement & { goTo(id: string): void };
      element.goTo('whitehead');
    });
    await until(
      'the page leads',
      tab,
      () => document.body.dataset.selected,
      (id) => id === 'whitehead',
    );
  },
};

const sandbox: Walk = {
  name: 'sandboxed frame not blank',
  // The host of the maps lets no page without an origin read fonts and texts.
  expects: /Cross-Origin|CORS|font|net::ERR_FAILED/,
  async go({ built, host, visit, file }) {
    file(
      'host/sandbox.html',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Blog</title><link rel="icon" href="data:,">
      <iframe id="frame" title="Map" width="1000" height="500" sandbox="allow-scripts"
        src="${built}/broad-street-pump/embed.html"></iframe>`,
    );
    const tab = await visit(`${host}/sandbox.html`);
    const frame = await tab.frame('#frame');
    await until(
      'it has no origin',
      frame,
      () => self.origin,
      (origin) => origin === 'null',
    );
    await mapReady(frame);
    const ink = await frame.evaluate(
      () => getComputedStyle(document.querySelector('.card') ?? document.body).color,
    );
    assert.notEqual(ink, 'rgb(0, 0, 0)', 'it has its style');
    const cards = await frame.evaluate(() => document.querySelectorAll('.card').length);
    assert(cards >= 3, `only ${cards} cards`);
  },
};

const single: Walk = {
  name: 'single file',
  async go({ visit, folder, browser, therefore }) {
    const path = join(folder, `${browser}.html`);
    therefore('build', 'data/broad-street-pump.json', '--single', '--out', path);
    const tab = await visit(pathToFileURL(path).href);
    await mapReady(tab);
    assert.equal(await tab.evaluate(() => location.protocol), 'file:');
    await clickOn(tab, '[data-claim="thesis"] .card-body');
    await until('the claim is chosen', tab, () => document.querySelector('[data-focused]') !== null, Boolean);
    await tab.goto(`${pathToFileURL(path).href}?mode=explore&node=whitehead`);
    await mapReady(tab);
    const { title } = JSON.parse(readFileSync('data/broad-street-pump.json', 'utf8')) as { title: string };
    await until(
      'it explores',
      tab,
      () => document.title,
      (now) => now.startsWith(title),
    );
    await until(
      'its quotations are found in the text that it holds',
      tab,
      () =>
        [...document.querySelectorAll<HTMLElement>('.panel [data-match]')].map(
          ({ dataset }) => dataset.match,
        ),
      (matches) => matches.includes('verbatim'),
    );
  },
};

export const hostWalks: readonly Walk[] = [attach, talk, embed, sandbox, single];

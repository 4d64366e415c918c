import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findingWords } from '../../src/labels/findingWords.ts';
import { driftsDocument } from '../document/drifts.ts';
import { built, smallMap, wordsOf } from './built.ts';

const summit = 'data/putin-zelensky-summit.json';
const pump = 'data/broad-street-pump.json';
const base = ['--base', 'https://example.org/maps/'];
const pageOf = async (document: string) =>
  (await built(['-', ...base], { input: document })).read('index.html');

/** Its drawings, as page.css shows them. */
const drawingsIn = (html: string) =>
  [...html.matchAll(/<svg class="(narrowest|narrow|widest|wide)[^"]*" width="([\d.]+)".*?<\/svg>/gs)].map(
    ([drawing, kind = '', width]) => ({ drawing, kind, width: Number(width) }),
  );

test.each([summit, pump, 'data/school-at-nine.json'])(
  'no word in the drawings of %s is under 13 px where they are shown',
  async (map) => {
    const { read } = await built([map, ...base]);
    // The narrowest window of each, from which on it is not scaled down.
    const from: Record<string, number> = { narrowest: 320, narrow: 390, wide: 700, widest: 1280 };
    const drawings = drawingsIn(read('index.html'));
    expect(drawings.length).toBeGreaterThan(1);
    for (const { drawing, kind, width } of drawings) {
      const sizes = [...drawing.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      const scale = Math.min(1, (from[kind] ?? 0) / width);
      expect(Math.min(...sizes) * scale, kind).toBeGreaterThanOrEqual(13);
    }
  },
);

describe('the page of a shipped map', () => {
  // Built by the first test that asks; its folder is gone with that test.
  let pages: Map<string, string> | undefined;
  const site = async () => {
    if (!pages) {
      const { paths, read } = await built([summit, ...base]);
      pages = new Map(paths().map((path) => [path, read(path)]));
    }
    return pages;
  };
  const read = async (path = 'putin-zelensky-summit/index.html') => (await site()).get(path) ?? '';

  test('is whole without scripts: title, thesis, reasons, objections, evidence, quotations, sources', async () => {
    const html = await read();
    const words = wordsOf(html);
    for (const part of [
      'Why the Kremlin avoids a summit with Zelensky',
      'Putin has no interest in meeting Zelensky: to him the war is useful',
      'Moscow insists that Zelensky is “illegitimate”.',
      '+ Reason',
      '− Objection',
      '❞ Evidence',
      'additional legitimacy',
      'The article, reporting Sergei Lavrov',
      'Known here through the article [1]. Primary source not consulted.',
    ]) {
      expect(words).toContain(part);
    }
  });

  test('numbers every claim once, and every link within it leads somewhere', async () => {
    const html = await read();
    const anchors = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors.filter((id) => id.startsWith('claim-'))).toHaveLength(30);
    const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => id);
    expect(links.length).toBeGreaterThan(60);
    expect(links.filter((id) => !anchors.includes(id))).toEqual([]);
    expect(html.match(/class="built-number">1\.2\.1</g)).toHaveLength(1);
  });

  test('has a drawing for each width of window, with text and links to the outline', async () => {
    const drawings = drawingsIn(await read());
    expect(drawings.map(({ kind }) => kind)).toEqual(['narrowest', 'narrow', 'wide', 'widest']);
    for (const { drawing } of drawings) {
      expect(drawing).toMatch(/<a href="#claim-thesis" data-claim="thesis"><g/);
      expect(drawing).toMatch(/<text [^>]*>Putin has no/);
      // In the colours of the page, whichever they are.
      expect(drawing).toContain('fill="var(--ink)"');
      expect(drawing).not.toMatch(/#[0-9a-f]{6}|font-family|<title|style=/);
    }
  });

  test('lets nothing inline run but what its policy names by its hash, and has its policy before all else', async () => {
    const html = await read();
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes);
    expect(scripts.filter((each) => !/src="|type="application\/(ld\+)?json"/.test(each))).toEqual(['']);
    const [, inline = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
    expect(html).toContain(`'sha256-${createHash('sha256').update(inline).digest('base64')}';`);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<link'));
    expect(html).toContain("script-src 'self'");
    expect(html).not.toContain('unsafe');
  });

  test('names its origin beside its own, which in a sandboxed frame WebKit takes for none', async () => {
    for (const page of ['index.html', 'embed.html']) {
      const html = await read(`putin-zelensky-summit/${page}`);
      const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
      const own = policy.split('; ').filter((rule) => rule.includes("'self'"));
      expect(own).toHaveLength(7);
      for (const rule of own) expect(rule).toContain("'self' https://example.org");
      expect(policy).not.toContain('https://example.org/');
    }
  });

  test('is in the colours that its address names before anything is drawn', async () => {
    const html = await read();
    const script = '<script>';
    expect(html).toContain('dataset.theme');
    expect(html.indexOf(script)).toBeGreaterThan(0);
    expect(html.indexOf(script)).toBeLessThan(html.indexOf('rel="stylesheet"'));
    expect(html.indexOf('name="color-scheme" content="light dark"')).toBeLessThan(html.indexOf(script));
  });

  test('tells other sites what it is, by full addresses', async () => {
    const html = await read();
    const at = 'https://example.org/maps/putin-zelensky-summit/';
    expect(html).toContain(`<link rel="canonical" href="${at}">`);
    expect(html).toContain(`<meta property="og:image" content="${at}og.png">`);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(html).toContain(`type="application/json+oembed" href="${at}oembed.json"`);
    const [, ld = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const graph: Record<string, unknown>[] = JSON.parse(ld)['@graph'];
    expect(graph.filter((each) => each['@type'] === 'Claim')).toEqual([
      expect.objectContaining({
        text: expect.stringMatching(/^Putin has no interest/),
        '@id': `${at}#claim-thesis`,
      }),
    ]);
    const article = graph.find((each) => each['@type'] === 'Article' && each['@id'] === `${at}#article`);
    expect(article).toMatchObject({
      headline: 'Why the Kremlin avoids a summit with Zelensky',
      inLanguage: 'en',
    });
    expect(JSON.stringify(article)).toContain('"@type":"Quotation","text":"additional legitimacy"');
  });

  test('a version has the newest page as its canonical one, and its own frame', async () => {
    const pinned =
      [...(await site()).keys()].find((path) => /summit\/[0-9a-f]{8}\/index\.html$/.test(path)) ?? '';
    const [, version] = /\/([0-9a-f]{8})\//.exec(pinned) ?? [];
    const page = await read(pinned);
    expect(page).toContain('<link rel="canonical" href="https://example.org/maps/putin-zelensky-summit/">');
    expect(page).toContain(`/putin-zelensky-summit/${version}/oembed.json"`);
    const { html: frame } = JSON.parse(await read(pinned.replace('index.html', 'oembed.json')));
    expect(frame).toContain(`src="https://example.org/maps/putin-zelensky-summit/${version}/embed.html"`);
  });

  test('oEmbed has all that its specification asks of a rich answer', async () => {
    const answer = JSON.parse(await read('putin-zelensky-summit/oembed.json'));
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 720, height: 600 });
    // Without such a quotation WordPress does not load what follows the frame's height and links.
    expect(answer.html).toMatch(
      /^<blockquote class="wp-embedded-content"><a href="https:[^"]+\/index\.html">Why the Kremlin[^<]+<\/a><\/blockquote><iframe src="https:[^"]+\/embed\.html" title="Why the Kremlin[^"]+" .*<\/iframe>$/,
    );
    expect(answer.html).toMatch(/ allow="clipboard-write" allowfullscreen[ >]/);
  });

  test('the map itself is in it, letter for letter', async () => {
    const html = await read();
    const [, json = ''] =
      /<script type="application\/json" data-argument-map[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(json).title).toBe('Why the Kremlin avoids a summit with Zelensky');
  });
});

test('what was found is told and, where no text is at hand, that nothing was checked', async () => {
  const withText = (await built([pump])).read('index.html');
  expect(withText).toContain('data-match="verbatim">✓ Word for word<');
  const without = (await built([summit])).read('index.html');
  expect(without).toContain('data-match="no-text">○ Not checked: no full text here<');
  // Nobody can attach a copy to a page.
  expect(without).not.toContain(findingWords['no-text']);
});

test('words that differ from the text are told', async () => {
  const sources = [
    { id: 's', type: 'book', title: 'S', text: { paragraphs: ['He had been there for many long years.'] } },
  ];
  const citations = [{ source: 's', quote: 'He had never been there for many long years.' }];
  const html = await pageOf(smallMap({ sources }, { citations }));
  expect(html).toContain('data-match="altered">≠ Wording differs<');
});

test('whatever a document holds stays text', async () => {
  const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'&\u202E';
  const html = await pageOf(
    smallMap(
      {
        title: evil,
        summary: evil,
        sources: [
          { id: evil, type: 'book', title: evil, author: [{ literal: evil }], note: evil, DOI: evil },
        ],
      },
      { id: evil, text: evil, note: evil, citations: [{ source: evil, quote: evil, note: evil }] },
    ),
  );
  expect(html).not.toContain('<img');
  expect(html.match(/<script>/g)).toHaveLength(1);
  expect(html).not.toContain('\u202E');
  expect(html.match(/<\/script>/g)).toHaveLength(4);
  const [, json = ''] = /data-argument-map[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(json).title).toBe(evil);
});

test('only http and https addresses become links', async () => {
  const sources = [
    { id: 'a', type: 'webpage', title: 'A', URL: 'https://example.com/a' },
    { id: 'b', type: 'webpage', title: 'B', DOI: '10.1000/182' },
    { id: 'c', type: 'webpage', title: 'C', DOI: '10.1000/18 2' },
  ];
  const html = await pageOf(smallMap({ sources }));
  const links = [...html.matchAll(/<a href="(https?:[^"]*)"/g)].map(([, address]) => address);
  expect(links).toEqual(['https://example.com/a', 'https://doi.org/10.1000/182']);
});

test('a map from right to left says so, and our words in it are English', async () => {
  const html = (await built(['tests/fixtures/arabic.json'])).read('index.html');
  expect(html).toMatch(/<html lang="ar" dir="rtl"/);
  expect(html).toContain('<h2 class="built-heading"><span lang="en" dir="ltr">The argument</span></h2>');
});

test('a map in no language that it names is an English page', async () => {
  const html = await pageOf(JSON.stringify({ version: 1, title: 'W', thesis: { text: 'Water.' } }));
  expect(html).toContain('<html lang="en" data-theme="auto">');
});

test('a question with several theses, and a claim that is used again, are told', async () => {
  const html = await pageOf(
    JSON.stringify({
      version: 1,
      title: 'Why?',
      language: 'en',
      issue: {
        text: 'What spreads cholera?',
        theses: [
          { id: 'water', text: 'Water.', children: [{ role: 'reason', id: 'r', text: 'One pump.' }] },
          { id: 'air', text: 'Air.', children: [{ role: 'objection', ref: 'r' }] },
        ],
      },
    }),
  );
  const words = wordsOf(html);
  expect(words).toContain('Question What spreads cholera?');
  expect(html).toContain('The same claim as <a href="#claim-r">1.1</a>.');
});

test('a page knows of an argument what its print and its details know', async () => {
  const html = await pageOf(driftsDocument);
  const words = wordsOf(html).replace(/ (?=[.,:;])/g, '');
  for (const part of [
    'Text: A. Roe, Round the pump [1]',
    'Question What spreads cholera?',
    'Why this counts for it: What they shared was the pump.',
    'Tags: maps · London',
    'one pump […] of death Round the pump [1] ○ Not checked: no full text here',
    'William Farr [3] ≈ Paraphrase: judge for yourself',
    'Asserted in the essay without a source.',
    'William Farr: Les eaux, book, vol. 2, Churchill, London, Wellcome Library, March 1855.',
    'Cited in 1.2, 1.3a, 2.2. 3 citations: ',
    'Cited in 1.1. Sources that it reports are cited in 1.2.',
  ]) {
    expect(words).toContain(part);
  }
  expect(words.match(/Asserted in the essay without a source\./g)).toHaveLength(4);
  expect(html).toContain('lang="de">Die Brauer tranken Bier.</q>');
  expect(html).toContain('<p class="built-more" dir="auto" lang="de">Translated here.</p>');
});

test('where the search came to its bound the page says so', async () => {
  const words = 'so it goes on ';
  const sources = [{ id: 's', type: 'book', title: 'S', text: { paragraphs: [words.repeat(3000)] } }];
  const html = await pageOf(smallMap({ sources }, { citations: [{ source: 's', quote: 'so it goes on' }] }));
  expect(html).toContain('Found in very many places');
});

test('of a long chain the page names the beginning', async () => {
  const sources = Array.from({ length: 40 }, (_, at) => ({
    ...{ id: `s${at}`, type: 'report', title: `Report ${at}` },
    ...(at < 39 ? { via: `s${at + 1}` } : {}),
  }));
  const words = wordsOf(await pageOf(smallMap({ sources }, { citations: [{ source: 's0' }] })));
  expect(words).toContain('Report 5 [6] and 34 more. Primary source not consulted.');
});

test('machines are told publisher, licence and what a source stands in', async () => {
  const source = { id: 's', type: 'chapter', title: 'S', publisher: 'P', license: 'CC0', page: '1–9' };
  const html = await pageOf(smallMap({ sources: [{ ...source, 'container-title': 'The whole' }] }));
  const [, ld = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const graph: Record<string, unknown>[] = JSON.parse(ld)['@graph'];
  expect(graph.find((each) => each['@type'] === 'Chapter')).toMatchObject({
    publisher: { '@type': 'Organization', name: 'P' },
    isPartOf: { '@type': 'CreativeWork', name: 'The whole' },
    license: { '@type': 'CreativeWork', name: 'CC0' },
    pagination: '1–9',
  });
});

test('the theme that is asked for is the page’s', async () => {
  const dark = await built([summit, '--theme', 'dark']);
  expect(dark.read('index.html')).toContain('data-theme="dark"');
});

describe('who reads a page without its style', () => {
  const plain = (html: string) => html.replace(/<(script|style)\b.*?<\/\1>/gs, '').replace(/<[^>]*>/g, '');

  test('has the argument before the words of the drawing', async () => {
    const html = (await built([pump])).read('index.html');
    const [main, drawing] = [html.indexOf('<main'), html.indexOf('<text')];
    expect(main).toBeGreaterThan(0);
    expect(drawing).toBeGreaterThan(html.indexOf('</main>'));
  });

  test('finds the words of the drawing apart', async () => {
    const { read } = await built([pump, ...base]);
    for (const path of ['broad-street-pump/index.html', 'broad-street-pump/embed.html']) {
      const html = read(path);
      const lines = [...html.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, line = '']) => line);
      expect(lines.length).toBeGreaterThan(50);
      for (const [at, line] of lines.entries()) {
        const next = lines[at + 1];
        if (next !== undefined) expect(plain(html)).not.toContain(`${line}${next}`);
      }
    }
  });
});

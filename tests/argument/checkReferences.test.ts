import { describe, expect, test } from 'vitest';
import { isWebAddress } from '../../src/argument/addressOf.ts';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { complaints, complaintsAbout, mapOf } from './maps.ts';

const reason = (more: object = {}) => ({ role: 'reason', text: 'X', ...more });
const objection = (more: object = {}) => ({ role: 'objection', text: 'X', ...more });
const ref = (target: string, more: object = {}) => ({ role: 'reason', ref: target, ...more });
const thesis = (...children: object[]) => ({ id: 't', text: 'X', children });
const messages = (root: object, more: object = {}) =>
  parseArgument(JSON.stringify({ version: 1, title: 'X', thesis: root, ...more })).problems.map(
    ({ message }) => message,
  );

describe('a ref', () => {
  test('may name a claim before or after it, a premise, or linked premises', () => {
    const linked = { id: 'l', role: 'reason', premises: [{ id: 'p', text: 'X' }, { text: 'X' }] };
    expect(
      complaintsAbout(thesis(ref('a'), reason({ id: 'a' }), linked, ref('l'), ref('p'), ref('a'))),
    ).toEqual([]);
  });

  test('to nothing is reported with the id that was meant', () => {
    const root = thesis(reason({ id: 'cluster' }), ref('cluter'));
    expect(complaintsAbout(root)).toEqual(['dangling-ref /thesis/children/1/ref']);
    expect(messages(root)).toEqual(['There is no claim with the id “cluter”. Did you mean “cluster”?']);
  });

  test('does not take what every object has for a claim', () => {
    for (const id of ['__proto__', 'constructor', 'toString', 'size']) {
      expect(complaintsAbout(thesis(ref(id)))).toEqual(['dangling-ref /thesis/children/0/ref']);
    }
  });

  test('may name a claim by a hostile id', () => {
    for (const id of ['__proto__', 'constructor', 'a/b~c', '1']) {
      expect(complaintsAbout(thesis(reason({ id }), ref(id)))).toEqual([]);
    }
  });

  test('may name a claim by the id derived from its place', () => {
    expect(complaintsAbout({ text: 'X', children: [reason(), ref('1.1')] })).toEqual([]);
  });

  test('to another ref is reported, since that one is only a place', () => {
    expect(complaintsAbout(thesis(reason({ id: 'a' }), ref('a', { id: 'b' }), ref('b')))).toEqual([
      'ref-to-ref /thesis/children/2/ref',
    ]);
  });

  test('to itself is a ref to a ref and a circle', () => {
    expect(complaintsAbout(thesis(ref('self', { id: 'self' })))).toEqual([
      'ref-to-ref /thesis/children/0/ref',
      'ref-cycle /thesis/children/0/ref',
    ]);
  });

  test('keeps the children of its claim where they stand', () => {
    expect(complaintsAbout(thesis(reason({ id: 'a' }), ref('a', { children: [reason()] })))).toEqual([
      'reuse-with-children /thesis/children/1/children',
    ]);
    expect(complaintsAbout(thesis(reason({ id: 'a' }), ref('a', { children: [objection()] })))).toEqual([
      'reuse-with-children /thesis/children/1/children',
    ]);
  });

  test('may have objections against the inference, which is another one there', () => {
    const children = [objection({ against: 'inference' }), objection({ against: 'inference' })];
    expect(complaintsAbout(thesis(reason({ id: 'a' }), ref('a', { children })))).toEqual([]);
    expect(
      complaintsAbout(thesis(reason({ id: 'a' }), ref('a', { children: [...children, objection()] }))),
    ).toEqual(['reuse-with-children /thesis/children/1/children']);
  });

  test('from one thesis of an issue to another is allowed', () => {
    const theses = [
      { id: 'yes', text: 'X' },
      { id: 'no', text: 'X', children: [{ role: 'objection', ref: 'yes' }] },
    ];
    expect(complaints({ version: 1, title: 'X', issue: { text: 'X', theses } })).toEqual([]);
  });
});

describe('a circle of claims', () => {
  test('through a ref to a claim above is reported at the ref, with the claims', () => {
    const root = thesis(reason({ id: 'a', children: [reason({ id: 'b', children: [ref('a')] })] }));
    expect(complaintsAbout(root)).toEqual(['ref-cycle /thesis/children/0/children/0/children/0/ref']);
    expect(messages(root)[0]).toContain('“a” → “b” → “a”');
  });

  test('through the thesis is one too', () => {
    expect(complaintsAbout(thesis(reason({ children: [ref('t')] })))).toEqual([
      'ref-cycle /thesis/children/0/children/0/ref',
    ]);
  });

  test('through several refs is found', () => {
    const root = thesis(
      reason({ id: 'a', children: [ref('b')] }),
      reason({ id: 'b', children: [ref('c')] }),
      reason({ id: 'c', children: [ref('a')] }),
    );
    expect(complaintsAbout(root)).toEqual(['ref-cycle /thesis/children/2/children/0/ref']);
    expect(messages(root)[0]).toContain('“a” → “b” → “c” → “a”');
  });

  test('that is entered in its midst is reported at a ref, not at a child', () => {
    const root = thesis(
      ref('inner'),
      reason({ id: 'outer', children: [reason({ id: 'inner', children: [ref('outer')] })] }),
    );
    expect(complaintsAbout(root)).toEqual(['ref-cycle /thesis/children/1/children/0/children/0/ref']);
    expect(messages(root)[0]).toContain('“inner” → “outer” → “inner”');
  });

  test('through premises is found', () => {
    const root = thesis({ id: 'l', role: 'reason', premises: [{ text: 'X' }, { ref: 'l' }] });
    expect(complaintsAbout(root)).toEqual(['ref-cycle /thesis/children/0/premises/1/ref']);
  });

  test('through an objection against an inference is found', () => {
    const root = thesis(
      reason({ id: 'a' }),
      ref('a', { children: [objection({ against: 'inference', children: [ref('t')] })] }),
    );
    expect(complaintsAbout(root)).toEqual(['ref-cycle /thesis/children/1/children/0/children/0/ref']);
  });

  test('between the theses of an issue is found', () => {
    const theses = [
      { id: 'yes', text: 'X', children: [ref('no')] },
      { id: 'no', text: 'X', children: [ref('yes')] },
    ];
    expect(complaints({ version: 1, title: 'X', issue: { text: 'X', theses } })).toEqual([
      'ref-cycle /issue/theses/1/children/0/ref',
    ]);
  });

  test('is not made by using one claim twice', () => {
    const root = thesis(
      reason({ id: 'a' }),
      reason({ id: 'b', children: [ref('a')] }),
      reason({ id: 'c', children: [ref('a'), ref('b')] }),
    );
    expect(complaintsAbout(root)).toEqual([]);
  });

  test('is found at the end of a path far longer than any nesting', () => {
    const length = 5000;
    const chain = Array.from({ length }, (_, index) =>
      reason({ id: `c${index}`, children: [ref(`c${(index + 1) % length}`)] }),
    );
    expect(complaintsAbout(thesis(...chain))).toEqual([
      `ref-cycle /thesis/children/${length - 1}/children/0/ref`,
    ]);
    chain.pop();
    expect(complaintsAbout(thesis(...chain, reason({ id: `c${length - 1}` })))).toEqual([]);
  });
});

describe('a citation', () => {
  const citing = (citation: object) => ({ text: 'X', citations: [citation] });
  const sources = [{ id: 'snow-1855', type: 'book' }];
  const about = (citation: object) => complaintsAbout(citing(citation), { sources });

  test('names a source of the map', () => {
    expect(about({ source: 'snow-1855' })).toEqual([]);
    expect(about({ source: 'snow-1854' })).toEqual(['unknown-source /thesis/citations/0/source']);
    expect(messages(citing({ source: 'snow-1854' }), { sources })).toEqual([
      'There is no source with the id “snow-1854”. Did you mean “snow-1855”?',
    ]);
  });

  test('does not take what every object has for a source', () => {
    expect(about({ source: '__proto__' })).toEqual(['unknown-source /thesis/citations/0/source']);
    expect(
      complaintsAbout(citing({ source: '__proto__' }), { sources: [{ id: '__proto__', type: 'map' }] }),
    ).toEqual([]);
  });

  test('on a claim, a premise, linked premises or a claim used again is checked alike', () => {
    const citations = [{ source: 'snow-1855' }, { source: 'farr' }];
    const root = thesis(
      reason({ id: 'a', citations }),
      { role: 'reason', citations, premises: [{ text: 'X', citations }, { text: 'X' }] },
      ref('a', { citations }),
    );
    expect(complaintsAbout(root, { sources })).toEqual([
      'unknown-source /thesis/children/0/citations/1/source',
      'unknown-source /thesis/children/1/citations/1/source',
      'unknown-source /thesis/children/1/premises/0/citations/1/source',
      'unknown-source /thesis/children/2/citations/1/source',
    ]);
  });

  test('has a quote that is a text, an exact one with what stands round it, or parts', () => {
    for (const quote of [
      'the pump',
      { exact: 'the pump' },
      { exact: 'the pump', prefix: 'near to ', suffix: ' in' },
      { parts: ['the', 'pump'] },
    ]) {
      expect(about({ source: 'snow-1855', quote })).toEqual([]);
    }
  });

  test('has no quote that is both exact and in parts, or neither', () => {
    expect(about({ source: 'snow-1855', quote: { exact: 'a', parts: ['a', 'b'] } })).toEqual([
      'quote-shape /thesis/citations/0/quote',
    ]);
    expect(about({ source: 'snow-1855', quote: {} })).toEqual(['missing-field /thesis/citations/0/quote']);
    expect(about({ source: 'snow-1855', quote: { suffix: 'a' } })).toEqual([
      'missing-field /thesis/citations/0/quote',
    ]);
  });

  test('may have a mode, a locator, a passage and a note', () => {
    const locator = { label: 'timestamp', value: '00:12:30' };
    const passage = { start: 'He thought that', end: 'water carried it' };
    for (const mode of ['verbatim', 'paraphrase', 'translation', 'data']) {
      expect(about({ source: 'snow-1855', mode, locator, passage, note: 'X' })).toEqual([]);
    }
    expect(about({ source: 'snow-1855', passage: { start: 'He' } })).toEqual([
      'missing-field /thesis/citations/0/passage',
    ]);
  });
});

describe('half a character', () => {
  test('in an id, a text or a label is reported', () => {
    for (const field of ['id', 'text', 'label']) {
      expect(complaintsAbout({ text: 'X', [field]: 'a\ud800b' })).toEqual([
        `broken-character /thesis/${field}`,
      ]);
      expect(complaintsAbout({ text: 'X', [field]: '\udc00' })).toEqual([
        `broken-character /thesis/${field}`,
      ]);
    }
  });

  test('is found raw in the file as well as escaped', () => {
    const raw = '{"version":1,"title":"X","thesis":{"text":"\ud83d"}}';
    expect(parseArgument(raw).problems).toMatchObject([{ code: 'broken-character', line: 1, column: 43 }]);
  });

  test('is not seen in a whole one', () => {
    expect(complaintsAbout({ id: '😀', text: '𝒳', label: '\u{1F468}\u{200D}\u{1F469}' })).toEqual([]);
  });
});

describe('sources', () => {
  const about = (...sources: object[]) => complaintsAbout({ text: 'X' }, { sources });
  const source = (id: string, more: object = {}) => ({ id, type: 'report', ...more });

  test('may report one another in a chain, in any order', () => {
    expect(
      about(source('lavrov', { via: 'tass' }), source('article'), source('tass', { via: 'article' })),
    ).toEqual([]);
  });

  test('are not reported by one that is not there', () => {
    expect(about(source('a', { via: 'constructor' }))).toEqual(['unknown-source /sources/0/via']);
  });

  test('do not report themselves', () => {
    expect(about(source('a', { via: 'a' }))).toEqual(['via-cycle /sources/0/via']);
  });

  test('do not report one another in a circle, which is named once', () => {
    expect(about(source('a', { via: 'b' }), source('b', { via: 'c' }), source('c', { via: 'a' }))).toEqual([
      'via-cycle /sources/0/via',
    ]);
  });

  test('lead to a circle without hiding it', () => {
    expect(about(source('x', { via: 'a' }), source('a', { via: 'b' }), source('b', { via: 'a' }))).toEqual([
      'via-cycle /sources/1/via',
    ]);
    expect(about(source('x', { via: 'a' }), source('y', { via: 'x' }), source('a', { via: 'a' }))).toEqual([
      'via-cycle /sources/2/via',
    ]);
  });

  test('make two circles that are both named', () => {
    expect(
      about(
        source('a', { via: 'b' }),
        source('b', { via: 'a' }),
        source('c', { via: 'd' }),
        source('d', { via: 'c' }),
      ),
    ).toEqual(['via-cycle /sources/0/via', 'via-cycle /sources/2/via']);
  });

  test('make a chain of thousands', () => {
    const length = 5000;
    const chain = Array.from({ length }, (_, index) =>
      source(`s${index}`, index > 0 ? { via: `s${index - 1}` } : {}),
    );
    expect(about(...chain)).toEqual([]);
    expect(about(...chain.with(0, source('s0', { via: `s${length - 1}` })))).toEqual([
      'via-cycle /sources/0/via',
    ]);
  });

  test('of one id are reported at the second, and those behind keep their places', () => {
    expect(about(source('a'), source('a', { URL: 'nowhere' }), source('b', { via: 'c' }))).toEqual([
      'duplicate-id /sources/1/id',
      'bad-url /sources/1/URL',
      'unknown-source /sources/2/via',
    ]);
  });

  test('of one id do not move a circle to the second', () => {
    expect(about(source('a', { via: 'b' }), source('b', { via: 'a' }), source('a'))).toEqual([
      'via-cycle /sources/0/via',
      'duplicate-id /sources/2/id',
    ]);
  });

  test('have absolute web addresses only', () => {
    expect(about(source('a', { URL: 'https://example.org/a?b=c#d' }))).toEqual([]);
    expect(about(source('a', { URL: 'www.example.org' }))).toEqual(['bad-url /sources/0/URL']);
    expect(about(source('a', { URL: `https://example.org/${'x'.repeat(2048)}` }))).toEqual([
      'too-long /sources/0/URL',
    ]);
  });

  test('have their text in paragraphs or in a file; a digest only in paragraphs', () => {
    const paragraphs = ['One.', 'Two.'];
    const text = (fields: object) => about(source('a', { text: fields }));
    for (const kind of ['full', 'excerpt', 'digest']) expect(text({ kind, paragraphs })).toEqual([]);
    for (const kind of ['full', 'excerpt']) expect(text({ kind, href: 'sources/a.txt' })).toEqual([]);
    expect(
      text({ kind: 'full', href: 'a.txt', digest: 'sha256-abc', copy: { digest: 'sha256-abc', length: 3 } }),
    ).toEqual([]);
    expect(text({ kind: 'full' })).toEqual(['text-without-content /sources/0/text']);
    expect(text({ kind: 'digest', href: 'sources/a.txt' })).toEqual(['text-without-content /sources/0/text']);
    expect(text({ kind: 'full', paragraphs: [] })).toEqual(['too-short /sources/0/text/paragraphs']);
  });

  test('have their text beside the map or at an https address', () => {
    const at = (href: string) => about(source('a', { text: { kind: 'full', href } }));
    for (const href of [
      'a.txt',
      'sources/a.txt',
      '../a.txt',
      '/sources/a.txt',
      'https://example.org/a.txt',
    ]) {
      expect(at(href)).toEqual([]);
    }
    for (const href of [
      'http://example.org/a.txt',
      '//example.org/a.txt',
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\tscript:alert(1)',
      'data:text/plain,a',
      'blob:https://example.org/1',
      'file:///etc/passwd',
      '\\\\server\\share',
      '/\\example.org/a.txt',
      'a b.txt',
      'a\u{202E}b.txt',
      'https://user@example.org/a.txt',
      'https://user:pass@example.org/a.txt',
    ]) {
      expect(at(href), href).toEqual(['bad-href /sources/0/text/href']);
    }
  });
});

describe('a web address', () => {
  test('is absolute, of http or https', () => {
    for (const address of [
      'https://example.org',
      'http://example.org:8080/a/b?c=d&e=f#g',
      'HTTPS://EXAMPLE.ORG/',
      'https://bücher.example/straße',
      'https://[::1]/',
      'https://example.org/@user',
    ]) {
      expect(isWebAddress(address), address).toBe(true);
    }
  });

  test('is nothing that runs, nothing local, and nothing without a scheme', () => {
    for (const address of [
      '',
      'example.org',
      '//example.org',
      '/a',
      'https:',
      'https://',
      'https:example.org',
      'http://:80',
      'javascript:alert(1)',
      'JaVaScRiPt://%0aalert(1)',
      'java\tscript:alert(1)',
      'data:text/html,<script>',
      'vbscript:x',
      'blob:https://example.org/1',
      'file:///etc/passwd',
      'ftp://example.org/',
      'mailto:a@example.org',
    ]) {
      expect(isWebAddress(address), address).toBe(false);
    }
  });

  test('has no user name, which could pass for the host', () => {
    expect(isWebAddress('https://bank.org@evil.test/')).toBe(false);
    expect(isWebAddress('https://user:pass@evil.test/')).toBe(false);
    expect(isWebAddress('https://:pass@evil.test/')).toBe(false);
  });

  test('has no white space and no characters that nobody sees', () => {
    for (const odd of [' ', '\t', '\n', '\u{0}', '\u{A0}', '\u{200B}', '\u{202E}', '\u{FEFF}', '\ud800']) {
      expect(isWebAddress(`https://example.org/a${odd}b`)).toBe(false);
      expect(isWebAddress(`${odd}https://example.org/`)).toBe(false);
      expect(isWebAddress(`https://example.org/${odd}`)).toBe(false);
    }
  });
});

describe('a tour', () => {
  const root = {
    id: 't',
    text: 'X',
    children: [
      reason({ id: 'count', citations: [{ source: 's' }, { source: 's' }] }),
      reason({ id: '__proto__' }),
    ],
  };
  const sources = [{ id: 's', type: 'book' }];
  const tour = (steps: object[], id = 'lesson') => ({ id, title: 'X', steps });
  const about = (...steps: object[]) => complaintsAbout(root, { sources, tours: [tour(steps)] });

  test('has steps that name claims and never a camera', () => {
    const step = {
      id: 's1',
      focus: ['t', '__proto__'],
      fit: 'subtree',
      show: ['count'],
      spotlight: ['count'],
      open: { claim: 'count', citation: 1 },
      caption: 'X',
      notes: 'X',
      seconds: 60,
    };
    expect(about(step, { focus: ['t'], spotlight: true })).toEqual([]);
    expect(mapOf(root, { sources, tours: [tour([step])] }).tours).toEqual([tour([step])]);
    expect(about({ focus: ['t'], fit: 'zoom' })).toEqual(['bad-value /tours/0/steps/0/fit']);
    expect(about({ focus: ['t'], zoom: 2 })).toEqual(['unknown-field /tours/0/steps/0/zoom']);
  });

  test('leads to claims that are there, in focus, show, spotlight and open', () => {
    expect(
      about(
        { focus: ['t', 'cuont'] },
        { focus: ['t'], show: ['nobody'], spotlight: ['t', 'nobody'] },
        { focus: ['t'], open: { claim: 'nobody', citation: 0 } },
      ),
    ).toEqual([
      'dangling-ref /tours/0/steps/0/focus/1',
      'dangling-ref /tours/0/steps/1/show/0',
      'dangling-ref /tours/0/steps/1/spotlight/1',
      'dangling-ref /tours/0/steps/2/open/claim',
    ]);
    const [first] = messages(root, { sources, tours: [tour([{ focus: ['cuont'] }])] });
    expect(first).toBe('There is no claim with the id “cuont”. Did you mean “count”?');
  });

  test('opens citations that are there, counted from 0', () => {
    expect(about({ focus: ['t'], open: { claim: 'count', citation: 2 } })).toEqual([
      'unknown-citation /tours/0/steps/0/open/citation',
    ]);
    expect(about({ focus: ['t'], open: { claim: 't', citation: 0 } })).toEqual([
      'unknown-citation /tours/0/steps/0/open/citation',
    ]);
    expect(about({ focus: ['t'], open: { claim: 't', citation: -1 } })).toEqual([
      'out-of-range /tours/0/steps/0/open/citation',
    ]);
  });

  test('may have steps within steps, which are checked as well', () => {
    expect(about({ focus: ['t'], sub: [{ focus: ['count'], sub: [{ focus: ['t'] }] }] })).toEqual([]);
    expect(about({ focus: ['t'], sub: [{ focus: ['count'], sub: [{ focus: ['nobody'] }] }] })).toEqual([
      'dangling-ref /tours/0/steps/0/sub/0/sub/0/focus/0',
    ]);
  });

  test('has steps, and each has a focus', () => {
    expect(about()).toEqual(['too-short /tours/0/steps']);
    expect(about({ focus: [] })).toEqual(['too-short /tours/0/steps/0/focus']);
    expect(about({ caption: 'X' })).toEqual(['missing-field /tours/0/steps/0']);
  });

  test('has an id of its own, and so have its steps', () => {
    const step = { id: 's1', focus: ['t'] };
    expect(
      complaintsAbout(root, { sources, tours: [tour([step]), tour([step], 'other'), tour([step])] }),
    ).toEqual(['duplicate-id /tours/2/id']);
    expect(about(step, { focus: ['t'] }, { focus: ['t'] }, step)).toEqual([
      'duplicate-id /tours/0/steps/3/id',
    ]);
  });
});

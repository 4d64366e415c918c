// The table of who may import whom, held against the code; no circles between files; and how long things may be.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

/** What says what an argument is and what is made of one: no page, no store, no React. */
const pure = [
  'argument',
  'quotes',
  'strength',
  'layout',
  'labels',
  'search',
  'tours',
  'formats',
  'draft',
  'drawing',
  'document',
  'protocol',
];
const onScreen = [...pure, 'store', 'url', 'texts', 'meter', 'map', 'panels', 'theme'];

const mayImport: Record<string, readonly string[]> = {
  argument: [],
  quotes: [],
  protocol: ['argument'],
  labels: ['argument', 'quotes'],
  strength: ['argument', 'quotes', 'labels'],
  layout: ['argument', 'quotes', 'labels'],
  search: ['argument', 'quotes', 'labels'],
  tours: ['argument', 'quotes', 'labels'],
  formats: ['argument', 'quotes', 'labels'],
  draft: ['argument', 'quotes', 'labels'],
  drawing: ['argument', 'layout', 'labels'],
  document: ['argument', 'layout', 'labels'],
  store: pure,
  url: [...pure, 'store'],
  texts: [...pure, 'store'],
  meter: ['argument', 'strength', 'labels', 'store', 'theme'],
  map: ['argument', 'layout', 'labels', 'drawing', 'meter', 'store', 'theme'],
  panels: [
    'argument',
    'quotes',
    'strength',
    'labels',
    'search',
    'tours',
    'document',
    'meter',
    'store',
    'url',
    'texts',
    'theme',
  ],
  apps: onScreen,
  site: ['apps', 'store', 'theme', 'embed'],
  embed: ['apps', 'store', 'theme'],
  full: ['apps', 'store', 'url', 'theme'],
  element: ['protocol', 'argument'],
  files: ['argument', 'quotes', 'labels', 'formats'],
  'site-builder': [...pure, 'files'],
  cli: [...pure, 'files', 'site-builder'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|tsx)$/.test(file) && !file.endsWith('.d.ts'));

/** src/argument/walk.ts stands in the room argument, src/site.tsx is the room site. */
const roomOf = (file: string) =>
  file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.\w+$/, '');

/** Type imports count: a boundary that lets them through is no boundary. */
function importsOf(file: string): { specifier: string; target: string | null }[] {
  const code = readFileSync(join('src', file), 'utf8');
  const found = code.matchAll(
    /(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => {
    const specifier = (match[1] ?? match[2] ?? '').replace(/\?.*$/, '');
    const target = specifier.startsWith('.')
      ? normalize(join(dirname(file), specifier)).replaceAll('\\', '/')
      : null;
    return { specifier, target };
  });
}

test('every file stands in a room of the table', () => {
  expect(files.length).toBeGreaterThan(40);
  expect(files.filter((file) => !(roomOf(file) in mayImport))).toEqual([]);
});

test('rooms import only the rooms that the table allows', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file).flatMap(({ target }) => {
      if (target === null) return [];
      const [from, to] = [roomOf(file), roomOf(target)];
      return from === to || mayImport[from]?.includes(to) ? [] : [`${file} imports ${target}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('every import of our own names a file that is there', () => {
  const missing = files.flatMap((file) =>
    importsOf(file).flatMap(({ target }) =>
      target === null || target.endsWith('.css') || files.includes(target)
        ? []
        : [`${file} imports ${target}`],
    ),
  );
  expect(missing).toEqual([]);
});

test('the pure rooms know neither React nor the store', () => {
  const wrong = files
    .filter((file) => pure.includes(roomOf(file)))
    .filter((file) =>
      importsOf(file).some(({ specifier }) => /^(react|react-dom|@xyflow|zustand)/.test(specifier)),
    );
  expect(wrong).toEqual([]);
});

/** What Preact has, and does otherwise: see docs/decisions/0008-preact-does-reacts-part.md. */
const otherwise =
  /\bspellCheck(?:=\{|: )false|\bautoFocus\b|^import \{[^}]*\b(?:use|useDeferredValue|useTransition|startTransition|StrictMode|useInsertionEffect)\b[^}]*\} from 'react'/m;

test('of React is used what Preact does alike', () => {
  const wrong = files.filter((file) => otherwise.test(readFileSync(join('src', file), 'utf8')));
  expect(wrong).toEqual([]);
});

test('the pure rooms are compiled without the DOM library', () => {
  const { include } = JSON.parse(readFileSync('tsconfig.pure.json', 'utf8')) as { include: string[] };
  expect(include.toSorted()).toEqual(['src/pure.d.ts', ...pure.map((room) => `src/${room}`)].toSorted());
});

test('the map and the panels never meet: they speak through the store', () => {
  const reached = (room: string) => {
    const found = new Set(files.filter((file) => roomOf(file) === room));
    for (const file of found) for (const { target } of importsOf(file)) if (target) found.add(target);
    return new Set([...found].map(roomOf));
  };
  expect(reached('map')).not.toContain('panels');
  expect(reached('panels')).not.toContain('map');
});

test('no two files import each other, directly or through others', () => {
  const graph = new Map(files.map((file) => [file, importsOf(file).flatMap(({ target }) => target ?? [])]));
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, open: readonly string[]) => {
    if (open.includes(file)) {
      circles.push([...open.slice(open.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...open, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('no file turns text into HTML', () => {
  const sinks =
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|DOMParser|\beval\(|new Function/;
  const wrong = files.filter((file) => {
    const code = readFileSync(join('src', file), 'utf8').replace(/\/\/.*$/gm, '');
    return sinks.test(code);
  });
  expect(wrong).toEqual([]);
});

test('no file is called utils, helpers, common, shared, manager or index', () => {
  expect(
    files.filter((file) => /(^|\/)(utils?|helpers?|common|shared|\w*[mM]anager|index)\.\w+$/.test(file)),
  ).toEqual([]);
});

const lineCount = (text: string) => text.trimEnd().split('\n').length;

test('no file is longer than 350 lines', () => {
  const long = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|css|js)$/.test(file))
    .filter((file) => lineCount(readFileSync(join('src', file), 'utf8')) > 350);
  expect(long).toEqual([]);
});

interface SyntaxNode {
  type?: unknown;
  /** Of the code. */
  start: number;
  end: number;
  /** Of a call. */
  arguments?: SyntaxNode[];
}

/** Every node of a file's syntax tree, and every list in it. */
function visitNodes(file: string, code: string, see: (node: SyntaxNode) => void): void {
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    see(node as SyntaxNode);
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
}

test('no function is longer than 120 lines', () => {
  const long: string[] = [];
  for (const file of files) {
    const code = readFileSync(join('src', file), 'utf8');
    if (lineCount(code) <= 120) continue;
    visitNodes(file, code, ({ type, start, end }) => {
      if (/Function/.test(String(type)) && lineCount(code.slice(start, end)) > 120)
        long.push(`${file}:${lineCount(code.slice(0, start))}`);
    });
  }
  expect(long).toEqual([]);
});

/** What is handed on here as arguments is few: tuples, bytes of a head, lines of a card, parts of a large answer. How
    often, by file. */
const handsOn: Record<string, number> = {
  'apps/explore/first/drawingFor.ts': 1,
  'apps/explore/takeFiles.ts': 1,
  'apps/write/WriteAsText.tsx': 1,
  'apps/write/allWriteCommands.ts': 1,
  'apps/write/desk.ts': 1,
  'argument/binaryKind.ts': 1,
  'argument/doubts.ts': 1,
  'argument/problems.ts': 1,
  'argument/report.ts': 2,
  'cli/checkReport.ts': 2,
  'cli/run.ts': 1,
  'cli/weighCommand.ts': 1,
  'draft/moving.ts': 1,
  'drawing/drawCard.ts': 3,
  'element/ArgumentMapElement.ts': 1,
  'labels/wording.ts': 1,
  'layout/scene.ts': 1,
  'quotes/locate.ts': 1,
  'site-builder/outlineHtml.ts': 1,
  'site-builder/pictures.ts': 1,
  'site-builder/previewSvg.ts': 2,
  'site-builder/previewTree.ts': 2,
  'store/startReading.ts': 1,
  'texts/digestOf.ts': 1,
  'texts/pdf/textBox.ts': 1,
};

test('no list of any length is handed to a function as its arguments: more than some 100,000 break it', () => {
  const found: Record<string, number> = {};
  for (const file of files) {
    const code = readFileSync(join('src', file), 'utf8');
    if (!/[(,]\s*\.\.\./.test(code)) continue;
    visitNodes(file, code, ({ type, arguments: given }) => {
      const isCall = type === 'CallExpression' || type === 'NewExpression';
      if (isCall && given?.some((each) => each.type === 'SpreadElement'))
        found[file] = (found[file] ?? 0) + 1;
    });
  }
  expect(found).toEqual(handsOn);
});

/** They stand in for another file in one of the builds, by its names: see vite.config.ts. */
const standIns = [
  'store/loadedLayout.ts',
  'store/loadedPart.ts',
  'store/loadedQuotes.ts',
  'store/loadedReader.ts',
  'map/whole/loadedWhole.ts',
  'apps/embed/noAskAnew.ts',
  'apps/embed/noWhatIf.ts',
  'apps/embed/noDoubts.ts',
  'apps/embed/fewIcons.ts',
  'apps/write/noWriting.ts',
  'texts/noConverting.ts',
  'store/noDraft.ts',
  'store/noForeign.ts',
];

test('no two files export the same name', () => {
  const homes = new Map<string, string[]>();
  for (const file of files.filter((each) => !standIns.includes(each))) {
    const code = readFileSync(join('src', file), 'utf8');
    const exported = code.matchAll(/^export (?:async )?(?:function\*?|const|class|type|interface) (\w+)/gm);
    for (const [, name = ''] of exported) homes.set(name, [...(homes.get(name) ?? []), file]);
  }
  expect([...homes].filter(([, found]) => found.length > 1)).toEqual([]);
});

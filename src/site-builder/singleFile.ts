// A map as one file that works from a disk without network: style, fonts, map, program and texts are in it.

import { parseArgument } from '../argument/parseArgument.ts';
import { paragraphsOf } from '../quotes/paragraphs.ts';
import { pageFamilies, withFonts } from './fontFaces.ts';
import { policyHash } from './hashes.ts';
import { descriptionOf } from './headHtml.ts';
import { asMarkup, dataScript, joined, type Markup, tag } from './html.ts';
import { jsonLd } from './jsonLd.ts';
import { mapPage } from './mapPage.ts';
import type { MapToBuild } from './mapToBuild.ts';
import { inPlace } from './pageParts.ts';
import { singlePolicy } from './policy.ts';
import { fewerDrawings } from './poster.ts';
import type { ProgramFiles } from './programFiles.ts';

export function singleFile(map: MapToBuild, program: ProgramFiles, theme: string): string {
  const { argument } = map;
  const data = withTexts(map);
  const style = inlineStyle(program, data);
  const script = inlineScript(program);
  const themeScript = inScript(program.themeScript);
  return mapPage(map, {
    drawings: fewerDrawings,
    theme,
    policy: singlePolicy([themeScript, script].map(policyHash), policyHash(style)),
    files: joined(
      [
        tag('meta', { name: 'description', content: descriptionOf(argument) }),
        dataScript({ type: 'application/ld+json' }, jsonLd(argument, null, null)),
        raw('script', themeScript),
        raw('style', style),
      ],
      '\n',
    ),
    place: { 'data-full': '', ...inPlace },
    base: './',
    data,
    end: raw('script', script),
  });
}

/** What stands in these elements is taken as it is, up to their end. */
const raw = (name: 'script' | 'style', content: string): Markup => asMarkup(`<${name}>${content}</${name}>`);

/** The map's fonts serve the page too. */
function inlineStyle({ fullStyle, others, pageStyle }: ProgramFiles, words: string): string {
  const page = pageFamilies.reduce(
    (renamed, [map, own]) => renamed.replaceAll(`"${own}"`, `"${map}"`),
    pageStyle,
  );
  // The page's own words, which are English, need the Latin letters whatever those of the map are.
  return `${page}\n${withFonts(fullStyle, others, `e${words}`)}`.replace(/<\/(style)/gi, '<\\/$1');
}

/** Where the program has the address of a worker, it gets one for the worker's code itself. */
function inlineScript({ fullScript, others }: ProgramFiles): string {
  let code = fullScript;
  for (const [name, bytes] of others) {
    if (!name.endsWith('.js')) continue;
    const worker = JSON.stringify(new TextDecoder().decode(bytes));
    const address = new RegExp(
      `new URL\\(([\`"'])${name.replaceAll('.', '\\.')}\\1,[^()]*(?:\\([^()]*\\)[^()]*)*\\)\\.href`,
      'g',
    );
    code = code.replace(address, () => `URL.createObjectURL(new Blob([${worker}],{type:"text/javascript"}))`);
  }
  return inScript(code);
}

/** Code in which no string ends the script, or begins a comment of HTML. */
function inScript(code: string): string {
  return code
    .replace(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '<\\!--')
    .replaceAll('\0', '\\0');
}

/** The document with the texts that it names, and that lie beside it, in it; else as it was written. */
export function withTexts(map: MapToBuild): string {
  const { text, bundled } = map;
  if (bundled.length === 0) return text;
  const document = JSON.parse(text) as { sources?: { id: string; text?: Record<string, unknown> }[] };
  for (const { source, text: words } of bundled) {
    const entry = document.sources?.find(({ id }) => id === source.id);
    if (!entry?.text) continue;
    const { href: _, ...rest } = entry.text;
    const paragraphs = paragraphsOf(words).map(({ start, end }) => words.slice(start, end));
    entry.text = { ...rest, paragraphs };
  }
  const whole = JSON.stringify(document);
  // A paragraph may be longer than the format takes.
  return parseArgument(whole).argument === null ? text : whole;
}

// The table of contents of a long text: its headings, or where it has none, paragraphs by the dozen.

import type { Paragraph } from '../quotes/paragraphs.ts';

export interface ContentsEntry {
  /** The number of the paragraph that it leads to. */
  paragraph: number;
  title: string;
}

/** Texts that are seen at a glance need none. */
const least = 15;

const markdown = /^#{1,6}\s+(?=\S)/u;
const called =
  /^(?:chapter|book|part|section|act|scene|canto|letter|kapitel|teil|chapitre|partie|capítulo|capitolo|parte|глава|часть|فصل|الفصل)\s+/iu;
// A number, in words too, or one letter, and then an end, a mark or a title: "Act of Parliament", "Books are …" and
// "Part I liked" have none.
const counted =
  /^(?:\p{Nd}+|[IVXLCDM]+|[ivxlcdm]+|\p{Lu}|(?:[Tt]he )?(?:(?:[Oo]n|[Ff]iv|[Nn]in)e|[Tt]wo|[Tt]hree|[Ff]our|[Ss]ix|[Ss]even|[Ee]ight|[Tt]en|[Ff]irst|[Ss]econd|[Tt]hird|[Ll]ast))(?:\s*$|\s*[.:–—-]|[,;)]?\s+[^\p{Ll}\s])/u;
const chapterOfIdeographs = /^第\s*[\p{Nd}〇零一二三四五六七八九十百]+\s*[章回節节部編编卷篇幕話话]/u;
const ending = /[.!?…:;,。！？؟،\-–—]["”’»)\]]*$/u;

/** Empty for a short text. */
export function contentsOf(text: string, paragraphs: readonly Paragraph[]): ContentsEntry[] {
  if (paragraphs.length <= least) return [];
  const headings = paragraphs.flatMap(({ number, start, end }): ContentsEntry[] =>
    end - start <= 120 && isHeading(text.slice(start, end))
      ? [{ paragraph: number, title: text.slice(start, end).replace(markdown, '').replace(/\s+/gu, ' ') }]
      : [],
  );
  // Verse and lists are full of short lines that head nothing.
  return headings.length >= 2 && headings.length <= paragraphs.length / 3
    ? headings
    : ranges(text, paragraphs);
}

function isHeading(line: string): boolean {
  if (markdown.test(line)) return true;
  if (!/\p{L}|\p{N}/u.test(line)) return false;
  const name = called.exec(line)?.[0];
  if (name !== undefined && counted.test(line.slice(name.length))) return true;
  if (chapterOfIdeographs.test(line)) return true;
  return line.length <= 80 && !line.includes('\n') && !ending.test(line) && /^[^\p{Ll}]/u.test(line);
}

function ranges(text: string, paragraphs: readonly Paragraph[]): ContentsEntry[] {
  const size = [5, 10, 20, 50, 100, 200, 500].find((size) => paragraphs.length / size <= 24) ?? 1000;
  const entries: ContentsEntry[] = [];
  for (let at = 0; at < paragraphs.length; at += size) {
    const first = paragraphs[at];
    const last = paragraphs[Math.min(at + size, paragraphs.length) - 1];
    if (!first || !last) break;
    const words = text.slice(first.start, Math.min(first.end, first.start + 60)).split(/\s+/u);
    const beginning = words.slice(0, 6).join(' ');
    entries.push({ paragraph: first.number, title: `¶ ${first.number}–${last.number}: ${beginning} …` });
  }
  return entries;
}

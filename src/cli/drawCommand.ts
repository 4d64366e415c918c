// `therefore draw`: a map as a picture.

import type { Argument } from '../argument/argument.ts';
import type { Expansion } from '../argument/expansion.ts';
import { quoted } from '../argument/problems.ts';
import { draw } from '../drawing/draw.ts';
import type { Theme } from '../drawing/palette.ts';
import { writeOutput } from '../files/readInput.ts';
import { readMap } from '../files/readMap.ts';
import { pressable } from '../layout/cardContent.ts';
import { freeLayout } from '../layout/freeLayout.ts';
import type { Direction } from '../layout/layoutResult.ts';
import { firstScene, listWidthOf, openingOf } from '../layout/opening.ts';
import { pageType } from '../layout/typeSizes.ts';
import { keepInput } from './keepInput.ts';
import { oneOf, parseOptions } from './parseOptions.ts';
import { problemLine } from './problemLine.ts';
import { exit, type Subcommand, UsageError } from './subcommand.ts';
import { tellLosses } from './tellLosses.ts';

const options = {
  expand: { type: 'string' },
  theme: { type: 'string' },
  layout: { type: 'string' },
} as const;

export const drawCommand: Subcommand = {
  name: 'draw',
  usage: 'IN OUT.svg [--expand N|all|none] [--theme light|dark] [--layout down|right|list]',
  summary: 'draws a map as SVG',
  help: `
Draws the map in the file IN as an SVG with real text.

  --expand N|all|none       how many levels below the thesis are shown; without
                            it, as many as can be read at once on a screen
  --theme light|dark        its colours; without it, light
  --layout down|right|list  the thesis on top, on the left, or a list; without
                            it, down or right, whichever fits a screen better

IN and OUT can be -, which is standard input and output.`,
  async run(args, io) {
    const { values, positionals } = parseOptions(args, options);
    const [input, output, ...more] = positionals;
    if (input === undefined) throw new UsageError('Name the map, and the file for the drawing.');
    if (output === undefined) {
      throw new UsageError('Name the file for the drawing, or - for standard output.');
    }
    if (more[0] !== undefined) throw new UsageError(`${quoted(more[0])} is one file too many.`);
    if (output !== '-' && !/\.svg$/i.test(output)) {
      throw new UsageError(`A drawing is SVG, so its file ends in .svg, and not as ${quoted(output)} does.`);
    }
    const expansion = parseExpansion(values.expand);
    const theme = oneOf('theme', values.theme, ['light', 'dark']) ?? 'light';
    const direction = oneOf('layout', values.layout, ['down', 'right', 'list']) ?? null;

    await keepInput(input, output);
    const { argument, problems, losses } = await readMap(input, io);
    if (!argument) {
      for (const problem of problems) io.err(problemLine(input, problem));
      return exit.problems;
    }
    const { svg, shown } = drawing(argument, expansion, theme, direction);
    await writeOutput(output, svg, io);
    tellLosses(input, losses, io);
    if (expansion === null && shown < argument.claims.size) {
      io.err(`${shown} of ${argument.claims.size} claims, to be readable; --expand all draws all.\n`);
    }
    return exit.clean;
  },
};

/** The window that a drawing is made to suit where nothing else was asked for, in pixels. */
const screen = { width: 1440, height: 900 } as const;

function drawing(
  argument: Argument,
  expansion: Expansion,
  theme: Theme,
  wanted: Direction | null,
): { svg: string; shown: number } {
  const opening = openingOf(argument, screen, wanted, expansion);
  const free = { ...opening, listWidth: listWidthOf(screen), type: pageType };
  const places = expansion === null ? firstScene(argument, screen, opening) : freeLayout(argument, free);
  return {
    svg: draw(argument, places, { theme, target: pressable }),
    shown: [...places.boxes.keys()].filter((id) => argument.claims.has(id)).length,
  };
}

/** @throws {UsageError} */
function parseExpansion(text: string | undefined): Expansion {
  if (text === undefined) return null;
  if (text === 'all' || text === 'none') return text;
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new UsageError(`--expand can be a number of levels, all or none, but not ${quoted(text)}.`);
}

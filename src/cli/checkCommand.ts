// `therefore check`: what is wrong with a map, and whether its quotations stand in their texts.

import { checkLanguages } from '../argument/checkLanguages.ts';
import { checkCitations } from '../files/checkCitations.ts';
import { InputProblem } from '../files/inputProblem.ts';
import type { Io } from '../files/io.ts';
import { type ReadMap, readMap, whole } from '../files/readMap.ts';
import { readText } from '../files/readText.ts';
import { type GivenText, textsAtHand } from '../files/textsAtHand.ts';
import { checkJson } from './checkJson.ts';
import { type CheckedFile, checkReport, countProblems } from './checkReport.ts';
import { givenTexts } from './givenTexts.ts';
import { parseOptions } from './parseOptions.ts';
import { type ExitCode, exit, type Subcommand, UsageError } from './subcommand.ts';
import { tellLosses } from './tellLosses.ts';
import { changesOf } from './watchFiles.ts';

const options = {
  text: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  watch: { type: 'boolean' },
} as const;

export const checkCommand: Subcommand = {
  name: 'check',
  usage: 'FILE… [--text SOURCE=FILE]… [--json] [--watch]',
  summary: 'says what is wrong with maps, and whether their quotations are in their texts',
  help: `
Lists what is wrong with the maps, as FILE:LINE:COL /pointer message, and looks
for every quotation in the text of its source: in the full texts that the map
holds or that lie beside it, and in those given here. Nothing is fetched.

  --text SOURCE=FILE  the full text (.txt or .md) of the source with this id
  --json              all of it as one JSON document
  --watch             checks again whenever one of the files named is saved,
                      until it is stopped with Ctrl+C

A FILE can be -, which is standard input. The exit code is 0 where all is well,
1 where a map has problems or a quotation is not in its text as it is quoted,
and 2 where the command was not understood.`,
  async run(args, io) {
    const { values, positionals } = parseOptions(args, options);
    if (positionals.length === 0) throw new UsageError('Name the map to check, or - for standard input.');
    if (positionals.filter((file) => file === '-').length > 1) throw new UsageError(twice);
    if (values.watch && positionals.includes('-')) throw new UsageError('Standard input cannot be watched.');
    const check = () => checkAll(positionals, values.text ?? [], values.json ?? false, io);
    let code = await check();
    if (!values.watch) return code;
    const texts = (values.text ?? []).map((text) => text.slice(text.indexOf('=') + 1));
    for await (const _ of changesOf([...positionals, ...texts], io.stopped ?? new AbortController().signal)) {
      io.out('\n');
      code = await check();
    }
    return code;
  },
};

async function checkAll(
  names: readonly string[],
  texts: readonly string[],
  asJson: boolean,
  io: Io,
): Promise<ExitCode> {
  const maps: ReadMap[] = [];
  for (const file of names) maps.push(await readMap(file, io));
  const paths = givenTexts(texts, maps);
  const fromInput = [...names, ...paths.values()].filter((file) => file === '-');
  if (fromInput.length > 1) throw new UsageError(twice);

  const { given, unread } = await readGiven(paths, io);
  const files: CheckedFile[] = [...unread];
  for (const map of maps) {
    tellLosses(map.file, map.losses, io);
    files.push(await checkMap(map, given, io));
  }
  io.out(asJson ? checkJson(files) : files.map(checkReport).join(''));
  return files.some((file) => countProblems(file) > 0) ? exit.problems : exit.clean;
}

const twice = 'Standard input can be read only once, but - stands here twice.';

async function readGiven(
  paths: ReadonlyMap<string, string>,
  io: Io,
): Promise<{ given: Map<string, GivenText>; unread: CheckedFile[] }> {
  const given = new Map<string, GivenText>();
  const unread: CheckedFile[] = [];
  for (const [source, path] of paths) {
    try {
      given.set(source, { path, text: await readText(path, io) });
    } catch (error) {
      if (!(error instanceof InputProblem)) throw error;
      const problems = [error.problem ?? whole('unreachable', error.message)];
      unread.push({ file: path, problems, remarks: [], citations: null, texts: [] });
    }
  }
  return { given, unread };
}

async function checkMap(map: ReadMap, given: ReadonlyMap<string, GivenText>, io: Io): Promise<CheckedFile> {
  const { file, problems, remarks, argument, text, placeOf } = map;
  if (!argument) return { file, problems, remarks, citations: null, texts: [] };
  const texts = await textsAtHand(map, given, io);
  const languages = checkLanguages(argument, text).map((each) => ({ ...each, ...placeOf(each.pointer) }));
  return {
    file,
    problems: [...problems, ...languages],
    remarks,
    citations: checkCitations(argument, placeOf, texts),
    texts: [...texts.values()],
  };
}

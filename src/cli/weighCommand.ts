// `therefore weigh`: how strong a thesis stands, and what matters most to it.

import type { Argument } from '../argument/argument.ts';
import { beforeColon, type Doubts, doubtKey, isInArgument, parseDoubt } from '../argument/doubts.ts';
import { nearest, quoted } from '../argument/problems.ts';
import { nameOf } from '../argument/walk.ts';
import { readMap } from '../files/readMap.ts';
import { bandWords, doubtedName, doubtVerb, figure, ruleRemark } from '../labels/doubtWords.ts';
import { bandOf } from '../strength/bands.ts';
import { type Matters, mattersOf } from '../strength/matters.ts';
import { type Rule, rules } from '../strength/rules.ts';
import { matterSentence, noSingleSentence, pairSentence } from '../strength/sentences.ts';
import { weigh } from '../strength/weigh.ts';
import { oneOf, parseOptions } from './parseOptions.ts';
import { problemLine } from './problemLine.ts';
import { exit, type Subcommand, UsageError } from './subcommand.ts';
import { tellLosses } from './tellLosses.ts';

const options = {
  doubt: { type: 'string', multiple: true },
  rule: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const weighCommand: Subcommand = {
  name: 'weigh',
  usage: 'IN [--doubt ID[:x]]… [--rule quadratic|df-quad] [--json]',
  summary: 'says how strong a thesis stands, and what matters most to it',
  help: `
Says how strong each thesis of the map in the file IN stands by a rule, and what
would follow, were a claim or a source of it rejected.

  --doubt ID[:x]             what is doubted: a claim by its id, a source as
                             source:ID, the step from a claim to what it bears
                             on as step:ID; x from 0 to 1 says how far, and
                             without it the thing is rejected
  --rule quadratic|df-quad   the rule; without it, quadratic
  --json                     all of it, with figures, as one JSON document

A strength follows from the map and the rule; it is not a probability.
IN can be -, which is standard input.`,
  async run(args, io) {
    const { values, positionals } = parseOptions(args, options);
    const [input, ...more] = positionals;
    if (input === undefined) throw new UsageError('Name the map to weigh, or - for standard input.');
    if (more[0] !== undefined) throw new UsageError(`${quoted(more[0])} is one file too many.`);
    const rule = rules[oneOf('rule', values.rule, ['quadratic', 'df-quad']) ?? 'quadratic'];
    const { argument, problems, losses } = await readMap(input, io);
    if (!argument) {
      for (const problem of problems) io.err(problemLine(input, problem));
      return exit.problems;
    }
    const doubts = knownDoubts(argument, values.doubt ?? []);
    const matters = argument.theses.flatMap((thesis) => mattersOf(argument, thesis, rule, doubts) ?? []);
    tellLosses(input, losses, io);
    io.out(values.json ? json(argument, rule, doubts, matters) : report(argument, rule, doubts, matters));
    return exit.clean;
  },
};

/** @throws {UsageError} for what is not in the map. */
function knownDoubts(argument: Argument, list: readonly string[]): Doubts {
  const doubts = new Map<string, number>();
  for (const text of list) {
    const parsed = parseDoubt(text);
    const doubted = beforeColon(text);
    const key = parsed?.[0] ?? doubted;
    if (!isInArgument(argument, key)) {
      if (isInArgument(argument, doubted))
        throw new UsageError(
          `--doubt: how far ${quoted(doubted)} is doubted must be a number from 0 to 1, such as 0.5, but not ${quoted(text.slice(doubted.length + 1))}.`,
        );
      const keys = [
        ...[...argument.claims.keys()].map((id) => doubtKey('claim', id)),
        ...[...argument.sources.keys()].map((id) => doubtKey('source', id)),
      ];
      const near = nearest(key, keys) ?? keys.find((each) => each === doubtKey('source', key));
      throw new UsageError(
        `--doubt: there is nothing ${quoted(key)} in this map.${near ? ` Did you mean ${quoted(near)}?` : ''}`,
      );
    }
    if (parsed) doubts.set(...parsed);
  }
  return doubts;
}

/** So many sentences a thesis. */
const most = 10;

function report(argument: Argument, rule: Rule, doubts: Doubts, all: readonly Matters[]): string {
  const before = weigh(argument, rule, new Map());
  const doubted = [...doubts].map(([key, doubt]) => `${doubtedName(argument, key)} ${doubtVerb(doubt)}`);
  const theses = all.map((matters) => {
    const { id, now, singles, suffices, pairs, rulesAgree, tried, of } = matters;
    const claim = argument.claims.get(id);
    const was = before.strengthOf(id) ?? now;
    const change = doubts.size > 0 ? `; was ${bandWords[bandOf(was)]} (${figure(was)})` : '';
    const line = (sentence: string, thesis: number, more: readonly string[] = []) =>
      `  ${sentence} (${figure(thesis)}${more.map((each) => `; ${each}`).join('')})\n`;
    return [
      `${claim ? nameOf(argument, claim) : id}: ${bandWords[bandOf(now)]} (${figure(now)}${change})\n`,
      rulesAgree ? '' : '  The other rule has it on the other side of the middle.\n',
      ...singles
        .slice(0, most)
        .map((matter) =>
          line(matterSentence(argument, matters, matter), matter.thesis, [
            ...(matter.cutsBothWays ? ['cuts both ways'] : []),
            ...(matter.rulesAgree ? [] : ['the rules differ']),
          ]),
        ),
      singles.length === 0 ? '  Nothing in this map moves it by itself.\n' : '',
      suffices ? '' : `  ${noSingleSentence(argument, matters)}\n`,
      ...pairs.map((pair) => line(pairSentence(argument, matters, pair), pair.thesis)),
      tried < of ? `  Tried ${tried} of ${of}, those nearest to the thesis first.\n` : '',
    ].join('');
  });
  const with_ = doubted.length > 0 ? `With ${doubted.join(', ')}:\n\n` : '';
  return `${with_}${theses.join('\n')}\n${ruleRemark}\n`;
}

function json(argument: Argument, rule: Rule, doubts: Doubts, all: readonly Matters[]): string {
  const { baseOf, strengthOf } = weigh(argument, rule, doubts);
  const claims = [...argument.claims.keys()].map((id) => [
    id,
    { base: baseOf(id) ?? null, strength: strengthOf(id) ?? null },
  ]);
  const several = all.length > 1;
  const matters = all.flatMap(({ id: of, singles }) =>
    singles.map(({ key, thesis }) => ({ id: key, thesis, ...(several ? { of } : {}) })),
  );
  return `${JSON.stringify({ rule: rule.name, claims: Object.fromEntries(claims), matters }, null, 2)}\n`;
}

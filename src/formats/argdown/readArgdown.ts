// Argdown, by itself or fenced in Markdown. Each fence is a map of its own, as Argdown has it.

import type { ClaimGraph, GraphClaim, GraphStep } from '../claimGraph.ts';
import { graphToTree } from '../graphToTree.ts';
import { refused } from '../jsonFile.ts';
import { LinkedSources } from '../linkedSources.ts';
import { collectLosses, type LossCollector } from '../losses.ts';
import type { NotationProblem, Read, ReadNotation } from '../notation.ts';
import { fileLines } from '../textLines.ts';
import { titleFromName } from '../titleFromName.ts';
import { type ArgdownBlock, fencedBlocks, whyNotParse, whyTooDeep } from './argdownBlocks.ts';
import { argdownGraph } from './argdownGraph.ts';
import { type ArgdownModel, argdownModel } from './argdownModel.ts';
import { tellSlips } from './argdownSlips.ts';

export const readArgdown: ReadNotation = (text, { name }): Read => {
  const lines = fileLines(text);
  const fenced = fencedBlocks(lines);
  if (fenced.length === 0 && lines.some((line) => /^\s*(```|~~~)/.test(line))) {
    const place = { line: 1, column: 1 };
    return refused({
      message: 'No fence in this Markdown holds Argdown: its fences begin with ```argdown.',
      place,
    });
  }
  const blocks = fenced.length > 0 ? fenced : [{ text: `${lines.join('\n')}\n`, line: 0, column: 0 }];
  const losses = collectLosses();
  if (fenced.length > 0) losses.add('What stands outside of the fences is left out.');
  const claims: GraphClaim[] = [];
  const steps: GraphStep[] = [];
  const sources = new LinkedSources();
  const heads: ArgdownModel['frontMatter'][] = [];
  for (const [at, block] of blocks.entries()) {
    const { model, problems } = modelOf(block);
    if (!model) return { ...refused(), problems: problems.map((problem) => inFile(problem, block)) };
    const graph = argdownGraph(model, block, at === 0 ? '' : `${at + 1}: `, sources, losses);
    tellSlips(block, model, losses);
    for (const each of graph.claims) claims.push(each);
    for (const each of graph.steps) steps.push(each);
    heads.push(model.frontMatter);
  }
  if (claims.length === 0) {
    return refused({
      message:
        'Nothing in this Argdown stands in a map: claims have a title, as “[Title]: text”, or a relation, as “+ text”.',
      place: { line: 1, column: 1 },
    });
  }
  const graph: ClaimGraph = {
    ...headOf(heads, losses),
    claims,
    steps,
    sources: sources.list(),
    losses: losses.list(),
  };
  return graphToTree({ ...graph, title: graph.title || titleFromName(name) || name });
};

function modelOf(block: ArgdownBlock): { model: ArgdownModel | null; problems: NotationProblem[] } {
  const reason = whyNotParse(block.text);
  if (reason) return { model: null, problems: [reason] };
  try {
    return argdownModel(block.text);
  } catch (error) {
    const deep = error instanceof RangeError ? whyTooDeep(block.text) : null;
    if (deep) return { model: null, problems: [deep] };
    const message = 'Argdown’s own parser cannot read this: it fails without saying where.';
    return { model: null, problems: [{ message, place: { line: 1, column: 1 } }] };
  }
}

const inFile = ({ message, place }: NotationProblem, { line, column }: ArgdownBlock): NotationProblem => ({
  message,
  ...(place ? { place: { line: place.line + line, column: place.column + column } } : {}),
});

/** Title and summary, as front matter has them. */
function headOf(
  heads: readonly ArgdownModel['frontMatter'][],
  losses: LossCollector,
): Pick<ClaimGraph, 'title' | 'summary'> {
  const words = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '');
  const head = heads.find(({ title }) => words(title) !== '') ?? heads[0] ?? {};
  const summary = [head.subTitle, head.abstract].map(words).filter(Boolean).join(' ');
  for (const each of heads) {
    const others = Object.keys(each).filter(
      (key) => each !== head || !['title', 'subTitle', 'abstract'].includes(key),
    );
    for (const key of others) losses.add(`“${key}” of the front matter is left out.`);
  }
  return { title: words(head.title), ...(summary === '' ? {} : { summary }) };
}

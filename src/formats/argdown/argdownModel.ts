// What Argdown's own parser makes of a text: what it says, and what of it stands in its map.

import {
  ArgdownApplication,
  ArgumentSelectionPlugin,
  DataPlugin,
  GroupPlugin,
  type IArgdownLogger,
  type IArgdownResponse,
  type IRuleNode,
  MapPlugin,
  ModelPlugin,
  PreselectionPlugin,
  RegroupPlugin,
  StatementSelectionPlugin,
} from '@argdown/core';
import type { NotationProblem } from '../notation.ts';
import { parseArgdown } from './argdownParser.ts';

const quiet: IArgdownLogger = { log: () => {}, setLevel: () => {} };

/** The processes of its JSON export, without those that colour and print. */
function application(): ArgdownApplication {
  const app = new ArgdownApplication(quiet);
  for (const Plugin of [DataPlugin, ModelPlugin, RegroupPlugin]) app.addPlugin(new Plugin(), 'model');
  const selecting = [PreselectionPlugin, StatementSelectionPlugin, ArgumentSelectionPlugin];
  for (const Plugin of [...selecting, MapPlugin, GroupPlugin]) app.addPlugin(new Plugin(), 'map');
  return app;
}

export type ArgdownModel = Required<
  Pick<IArgdownResponse, 'statements' | 'arguments' | 'relations' | 'selection'>
> & {
  frontMatter: Readonly<Record<string, unknown>>;
};

/** Made when it is first needed; what it has read it keeps nothing of. */
let app: ArgdownApplication | undefined;

/** @throws where the parser fails on its own: who calls it says so. */
export function argdownModel(text: string): { model: ArgdownModel | null; problems: NotationProblem[] } {
  app ??= application();
  const { tokens, ast, errors } = parseArgdown(text);
  const problems = [
    ...errors.map(({ message, token }) =>
      problemAt(message, token.image, token.startLine, token.startColumn),
    ),
    ...dataProblems(tokens),
  ];
  if (!ast || problems.length > 0) return { model: null, problems };
  const model = (selection: object) => {
    const request = { input: text, model: { removeTagsFromText: true }, selection, throwExceptions: true };
    return (app ?? application()).run({ ...request, process: ['model', 'map'] }, { tokens, ast });
  };
  let made = model({});
  // What is related to nothing is no part of its maps: where that is all, it is all there is to show.
  if (made.map?.nodes.length === 0) made = model({ excludeDisconnected: false });
  const { statements = {}, arguments: all = {}, relations = [], selection, frontMatter } = made;
  if (!selection) return { model: null, problems: [problemAt('', '')] };
  const settings = typeof frontMatter === 'object' && frontMatter !== null ? frontMatter : {};
  return { model: { statements, arguments: all, relations, selection, frontMatter: settings }, problems };
}

/** Data in braces and front matter are YAML: what is none has a place. */
function dataProblems(tokens: NonNullable<IArgdownResponse['tokens']>): NotationProblem[] {
  const { tokenListeners = {} } = new DataPlugin();
  return tokens.flatMap((token) => {
    try {
      tokenListeners[token.tokenType.name]?.({}, {}, token, {} as IRuleNode, null, quiet);
      return [];
    } catch (error) {
      const [reason = ''] = String((error as { reason?: unknown }).reason ?? '').split('\n');
      const message = `These data are no YAML${reason === '' ? '' : `: ${reason}`}.`;
      return [{ message, place: { line: token.startLine || 1, column: token.startColumn || 1 } }];
    }
  });
}

/** The parser's own sentence where it has one; the rest of what it says is a lesson, or speaks of tokens. */
function problemAt(message: string, image: string, line?: number, column?: number): NotationProblem {
  const own = /-->|token|Token/.test(message) ? [] : (message.replace(/\s+/g, ' ').match(/[^.]+\./g) ?? []);
  const words = own.slice(0, 2).join('').trim();
  const shown = image.trim().slice(0, 40);
  const said =
    words || (shown === '' ? 'Argdown cannot go on here.' : `“${shown}” cannot stand here in Argdown.`);
  return { message: said, place: { line: line || 1, column: column || 1 } };
}

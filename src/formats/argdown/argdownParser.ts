// Argdown's own parser gets what is nested deep piece by piece: it recurses, and a worker's stack is half of Node's.

import {
  ArgumentReference,
  Dedent,
  type IArgdownResponse,
  type IAstNode,
  Indent,
  type IRuleNode,
  isRuleNode,
  OutgoingSupport,
  parser,
  tokenize,
} from '@argdown/core';

type Token = NonNullable<IArgdownResponse['tokens']>[number];
type TokenType = Token['tokenType'];

/** Levels of a piece: each takes 4 kB of a stack, of which workers of Chromium have 500, and those of others may have less. */
const mostLevels = 20;

/** Bold and italic words within one another take as much. */
const mostMarks = 20;

export interface ArgdownTree {
  tokens: Token[];
  /** Null where there are errors. */
  ast: IRuleNode | null;
  errors: { message: string; token: Token }[];
}

export function parseArgdown(text: string, levels = mostLevels): ArgdownTree {
  const { tokens } = tokenize(text);
  const mark = tooManyMarks(tokens);
  if (mark) {
    const message = 'So many bold and italic words within one another are no Argdown.';
    return { tokens, ast: null, errors: [{ message, token: mark }] };
  }
  const errors: ArgdownTree['errors'] = [];
  const [top, ...below] = inPieces(tokens, levels).map((piece) => parsePiece(piece, errors));
  if (!top || errors.length > 0) return { tokens, ast: null, errors: errors.toSorted(byPlace) };
  if (below.length > 0) putTogether(top, below);
  return { tokens, ast: top, errors };
}

/** What begins after a text, with which its marks end. */
const afterText =
  /^(?:Emptyline|Indent|Dedent|StatementNumber)$|(?:Support|Attack|Undercut|Contradiction|ListItem)$/;

function tooManyMarks(tokens: readonly Token[]): Token | undefined {
  let open = 0;
  return tokens.find(({ tokenType: { name } }) => {
    if (afterText.test(name)) open = 0;
    if (/(?:Bold|Italic)End$/.test(name)) open--;
    return /(?:Bold|Italic)Start$/.test(name) && ++open > mostMarks;
  });
}

/**
 * What is indented further than so many levels below the top of its piece is cut out of it and becomes one, below a claim
 * of its own; another such claim stands in its place.
 */
function inPieces(tokens: readonly Token[], levels: number): Token[][] {
  let piece: Token[] = [];
  const pieces = [piece];
  const open: Token[][] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.tokenType === Indent && ++depth % levels === 0) {
      const standIn = (tokenType: TokenType): Token => ({
        ...token,
        tokenType,
        tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
        image: '<>',
      });
      const claim = standIn(ArgumentReference);
      piece.push(token, standIn(OutgoingSupport), claim, standIn(Dedent));
      open.push(piece);
      piece = [claim];
      pieces.push(piece);
    }
    piece.push(token);
    if (token.tokenType === Dedent && depth-- % levels === 0) piece = open.pop() ?? piece;
  }
  return pieces;
}

const byPlace = ({ token: a }: { token: Token }, { token: b }: { token: Token }) =>
  (a.startLine ?? 0) - (b.startLine ?? 0) || (a.startColumn ?? 0) - (b.startColumn ?? 0);

function parsePiece(piece: Token[], errors: ArgdownTree['errors']): IRuleNode {
  parser.input = piece;
  const tree = parser.argdown();
  for (const { message, token } of parser.errors) {
    // The end of the file has no place of its own.
    const { endLine = 1, endColumn = 1 } = piece.at(-1) ?? {};
    const hasPlace = (token.startLine ?? 0) > 0;
    errors.push({
      message,
      token: hasPlace ? token : { ...token, startLine: endLine, startColumn: endColumn },
    });
  }
  return tree;
}

/** What is indented is the same by the token that it begins with. */
function putTogether(top: IRuleNode, below: readonly IRuleNode[]): void {
  const cutOut = new Map<IAstNode | undefined, IRuleNode>();
  for (const { children: [claim] = [] } of below) {
    const indented = claim && isRuleNode(claim) ? claim.children?.at(-1) : undefined;
    if (indented && isRuleNode(indented)) cutOut.set(indented.children?.[0], indented);
  }
  const nodes: IAstNode[] = [top];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (!isRuleNode(node)) continue;
    Object.assign(node, cutOut.get(node.children?.[0]));
    for (const each of node.children ?? []) nodes.push(each);
  }
}

import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/argument/argument.ts';
import { meterHeight } from '../../src/layout/cardContent.ts';
import { issueContent, issueId, issueStyle } from '../../src/layout/issue.ts';
import type { LayoutNode } from '../../src/layout/layoutResult.ts';
import { framePadding } from '../../src/layout/spacing.ts';
import { pageType, type TypeSizes } from '../../src/layout/typeSizes.ts';
import { visibleTree } from '../../src/layout/visibleTree.ts';
import { mapOf, sound } from '../argument/maps.ts';
import { nodesOf } from './trees.ts';

const map = mapOf({
  id: 'thesis',
  text: 'The thesis.',
  children: [
    {
      id: 'reason',
      role: 'reason',
      text: 'A reason.',
      children: [
        { id: 'proof', role: 'evidence', text: 'A proof.' },
        { id: 'cut', role: 'objection', against: 'inference', text: 'It does not follow.' },
      ],
    },
    {
      id: 'pair',
      role: 'objection',
      premises: [
        { id: 'p1', text: 'One.', children: [{ id: 'under-p1', role: 'reason', text: 'For one.' }] },
        { id: 'p2', text: 'Two.' },
      ],
      children: [{ id: 'reply', role: 'objection', text: 'A reply.' }],
    },
    { id: 'again', role: 'reason', ref: 'reason' },
  ],
});
const settings = { direction: 'down', listWidth: 400, type: pageType } as const;
const treeOf = (argument: Argument, expanded: Iterable<string>, more = {}): LayoutNode => {
  const tree = visibleTree(argument, { ...settings, expanded: new Set(expanded), ...more });
  if (!tree) throw new Error('There is nothing to show.');
  return tree;
};
const ids = (tree: LayoutNode) => nodesOf(tree).map(({ node: { id } }) => id);
const find = (tree: LayoutNode, id: string) => nodesOf(tree).find(({ node: each }) => each.id === id)?.node;

describe('the visible tree', () => {
  test('of a collapsed thesis is the thesis, which says what it hides', () => {
    const tree = treeOf(map, []);
    expect(ids(tree)).toEqual(['thesis']);
    expect(tree.chip?.height).toBe(24);
    expect(tree.relation).toBeNull();
  });

  test('shows the children of expanded claims only', () => {
    const tree = treeOf(map, ['thesis']);
    expect(ids(tree)).toEqual(['thesis', 'reason', 'pair', 'p1', 'p2', 'again']);
    expect(tree.chip).toBeUndefined();
    expect(find(tree, 'reason')?.chip).toBeDefined();
    expect(find(tree, 'again')?.chip).toBeUndefined();
  });

  test('shows nothing below a collapsed claim, even where that is expanded', () => {
    expect(ids(treeOf(map, ['reason', 'p1']))).toEqual(['thesis']);
  });

  test('shows premises always, and the children of frame and premises each when expanded', () => {
    const frame = find(treeOf(map, ['thesis', 'p1']), 'pair');
    expect(frame?.premises?.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(frame?.premises?.[0]?.children.map(({ id }) => id)).toEqual(['under-p1']);
    expect(frame?.children).toEqual([]);
    expect(frame?.chip).toMatchObject(frame?.size ?? {});
    expect(frame?.corner).toBe(true);
    expect(frame?.premises?.map(({ relation }) => relation)).toEqual([null, null]);
  });

  test('of everything expanded holds every claim and hides nothing', () => {
    const tree = treeOf(map, map.claims.keys());
    expect(ids(tree).toSorted()).toEqual([...map.claims.keys()].toSorted());
    expect(nodesOf(tree).filter(({ node: { chip } }) => chip !== undefined)).toEqual([]);
  });

  test('says how each claim bears on the one above', () => {
    const tree = treeOf(map, map.claims.keys());
    const relations = ['reason', 'proof', 'cut', 'pair', 'reply', 'again'].map(
      (id) => find(tree, id)?.relation,
    );
    expect(relations).toEqual(['support', 'support', 'undercut', 'attack', 'attack', 'support']);
  });

  test('takes the sizes that a browser measured over its own', () => {
    const measured = new Map([['reason', { width: 350, height: 777 }]]);
    const tree = treeOf(map, ['thesis'], { measured });
    expect(find(tree, 'reason')?.size).toEqual({ width: 350, height: 777 });
    expect(find(tree, 'again')?.size.height).toBeLessThan(777);
  });

  test('has narrower cards further in, in the list', () => {
    const tree = treeOf(map, map.claims.keys(), { direction: 'list', listWidth: 300 });
    for (const { node: each } of nodesOf(tree)) expect(each.size.width).toBeLessThanOrEqual(300);
    const measure = (id: string) => find(tree, id)?.card?.measure ?? Number.NaN;
    expect(measure('thesis')).toBeGreaterThan(measure('reason'));
    expect(measure('reason')).toBeGreaterThan(measure('proof'));
    // What stands in a frame leaves room for that.
    expect(measure('p1')).toBeLessThan(measure('reason'));
  });
});

describe('a question with several answers', () => {
  const issue = 'Did the pump spread cholera, or was it the foul air that rose from the drains of Soho?';
  const argument = sound(
    JSON.stringify({
      version: 1,
      title: 'A question',
      issue: {
        text: issue,
        theses: [
          {
            id: 'water',
            text: 'It was the water.',
            children: [{ id: 'why', role: 'reason', text: 'Look.' }],
          },
          { id: 'air', text: 'It was the air.' },
        ],
      },
    }),
  );

  test('is the root, under an id that no claim has, with the theses as its answers', () => {
    const tree = treeOf(argument, ['water']);
    expect(issueId).toBe('');
    expect(tree).toMatchObject({ id: '', relation: null });
    expect(tree.children.map(({ id, relation }) => [id, relation])).toEqual([
      ['water', 'answer'],
      ['air', 'answer'],
    ]);
    expect(ids(tree)).toEqual(['', 'water', 'why', 'air']);
  });

  test('shows its answers even when nothing is expanded', () => {
    expect(ids(treeOf(argument, []))).toEqual(['', 'water', 'air']);
  });

  test('is as high as its lines, and no wider than the list', () => {
    const tree = treeOf(argument, []);
    expect(tree.size).toEqual(
      issueContent(issue, { form: 'sentence', measure: issueStyle.measure }, pageType).size,
    );
    const narrow = treeOf(argument, [], { direction: 'list', listWidth: 300 });
    expect(narrow.size.width).toBeLessThanOrEqual(301);
    expect(narrow.size.height).toBeGreaterThan(tree.size.height);
  });
});

test('an argument without a thesis has no tree', () => {
  expect(visibleTree({ ...map, theses: [] }, { ...settings, expanded: new Set() })).toBeNull();
});

test('a bracket has room for how strong its premises stand together, over what it says that it hides', () => {
  const footOf = (type: TypeSizes, ...expanded: string[]) => {
    const options = { direction: 'right', listWidth: 1000, type, expanded: new Set(expanded) } as const;
    const root = visibleTree(map, options);
    return [...nodesOf(root as LayoutNode)].find(({ node }) => node.id === 'pair')?.node;
  };
  const metered = { ...pageType, metered: true };
  const row = meterHeight(metered) + framePadding(metered) / 2;
  expect(row).toBeGreaterThan(25);
  expect(footOf(pageType, 'thesis', 'pair')?.size.height).toBe(0);
  expect(footOf(metered, 'thesis', 'pair')?.size.height).toBe(row);
  const closed = footOf(metered, 'thesis');
  expect(closed?.size.height).toBe(row + (closed?.chip?.height ?? 0));
  expect(closed?.chip?.height).toBeGreaterThan(0);
});

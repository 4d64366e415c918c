// A document as AIF in JSON, as AIFdb reads it: claims are I-nodes, steps RA- and CA-nodes between them.

import type { ArgumentDocument } from '../../argument/document.ts';
import { freshIds } from '../freshIds.ts';
import { collectLosses } from '../losses.ts';
import { type Lost, lossesOf } from '../lossesOf.ts';
import type { Written } from '../notation.ts';
import { treeToGraph } from '../treeToGraph.ts';
import { markedSource } from './markedSource.ts';

const lost: readonly Lost[] = [
  'summary',
  'language',
  'issue',
  'tours',
  'names',
  'notes',
  'strengths',
  'tags',
  'languages',
  'evidence',
];

/** Claims keep their ids; warrants name schemes. With a text it is xAIF. */
export function toAif(document: ArgumentDocument): Written {
  const losses = collectLosses();
  const { argument, claims, steps } = treeToGraph(document, losses);
  losses.add('The title is left out: AIF has none, and readers take the name of the file.');
  losses.addAll(lossesOf(document, lost));
  const stepIds = freshIds(
    argument,
    steps.map(({ node, bearing }) => [node.id, `${bearing === 'for' ? 'RA' : 'CA'}-${node.id}`]),
  );
  const nodes = [
    ...claims.map(({ id, text }) => ({ nodeID: id, text, type: 'I' })),
    ...steps.map(({ node, bearing }) => {
      const scheme = node.warrant ?? (bearing === 'for' ? 'Default Inference' : 'Default Conflict');
      return {
        nodeID: stepIds.get(node.id),
        text: scheme,
        type: bearing === 'for' ? 'RA' : 'CA',
        ...(node.warrant === undefined ? {} : { scheme }),
      };
    }),
  ];
  const ends = steps.flatMap(({ node, from, to }) => {
    const id = stepIds.get(node.id);
    return [
      ...from.map((fromID) => ({ fromID, toID: id })),
      { fromID: id, toID: 'claim' in to ? to.claim : stepIds.get(to.step) },
    ];
  });
  const edges = ends.map((edge, index) => ({ edgeID: String(index + 1), ...edge }));
  const aif = { nodes, edges, locutions: [] };
  const text = markedSource(argument, losses);
  const file = text === null ? aif : { AIF: aif, text };
  return { text: `${JSON.stringify(file, null, 2)}\n`, losses: losses.list() };
}

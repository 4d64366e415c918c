// What a GraphML file holds, before it is told what of it is a claim and what a step.

import type { Position } from '../../argument/position.ts';

export interface Proposition {
  key: string;
  text: string;
  isConclusion: boolean;
  place: Position;
}

export interface GraphmlNode {
  key: string;
  place: Position;
  /** Of the groups it stands in, outermost first. */
  groups: string[];
  isGroup: boolean;
  /** Argunet's own number of a thesis, which is that of its proposition. */
  thesis: string;
  title: string;
  description: string;
  content: string;
  /** As drawn by yEd, or in a field of plain GraphML. */
  labels: string[];
  propositions: Proposition[];
}

export interface GraphmlEdge {
  key: string;
  source: string;
  target: string;
  place: Position;
  /** "support", "sketchedAttack" and the like, where the file says it. */
  type: string;
  sourceProposition: string;
  targetProposition: string;
  labels: string[];
  color: string;
  /** Whether the arrow stands at the source alone. */
  isReversed: boolean;
}

export interface Graphml {
  title: string;
  summary: string;
  language: string;
  nodes: GraphmlNode[];
  edges: GraphmlEdge[];
}

// What is wrong with a scene.

import type { Argument } from '../../src/argument/argument.ts';
import { type Box, type LayoutResult, unionOf } from '../../src/layout/layoutResult.ts';
import { leastMargin, type Room, type Scene } from '../../src/layout/scene.ts';
import type { SceneRequest } from '../../src/layout/sceneContent.ts';
import { overlap } from './trees.ts';

/** Everything that is seen, by name; premises stand in their frames. */
const seenIn = (drawn: Scene): (readonly [string, Box])[] => [
  ...drawn.boxes,
  ...drawn.stubs.map(({ id, box }) => [id, box] as const),
  ...drawn.trunks.flatMap(({ parent, relation, word }) =>
    word ? [[`${relation} of ${parent}`, word] as const] : [],
  ),
];

function overlapsIn(argument: Argument, drawn: Scene): string[] {
  const all = seenIn(drawn);
  const isIn = (one: string, other: string) => {
    const claim = argument.claims.get(one);
    return claim?.premise === true && claim.parent === other;
  };
  return all.flatMap(([one, box], at) =>
    all
      .slice(at + 1)
      .filter(([other, against]) => overlap(shrunk(box), against) && !isIn(one, other) && !isIn(other, one))
      .map(([other]) => `${one} / ${other}`),
  );
}

const shrunk = ({ x, y, width, height }: Box): Box => ({
  x: x + 0.5,
  y: y + 0.5,
  width: width - 1,
  height: height - 1,
});

/** Heads of arrows at one claim that lie on one another: see drawing/shapes.ts. */
export function headsThatTouch({ trunks }: Pick<LayoutResult, 'trunks'>): string[] {
  const heads = trunks.flatMap(({ parent, tip }): { parent: string; head: Box }[] => {
    if (!tip) return [];
    const { x, y, towards } = tip;
    if (towards === 'up') return [{ parent, head: { x: x - 5.5, y, width: 11, height: 9 } }];
    return [{ parent, head: { x: towards === 'left' ? x : x - 9, y: y - 5.5, width: 9, height: 11 } }];
  });
  return heads.flatMap(({ parent, head }, at) =>
    heads.slice(at + 1).some((other) => other.parent === parent && overlap(head, other.head)) ? [parent] : [],
  );
}

export const extentOf = (drawn: Scene) =>
  unionOf(seenIn(drawn).map(([, box]) => box)) ?? { x: 0, y: 0, width: 0, height: 0 };

const readable = (argument: Argument, id: string): readonly string[] => {
  const claim = argument.claims.get(id);
  return claim?.kind === 'linked' ? claim.premises : [id];
};

/** What is wrong with a scene; empty where nothing is. */
export function faultsOf(argument: Argument, request: SceneRequest, room: Room, drawn: Scene): string[] {
  const faults = overlapsIn(argument, drawn).map((pair) => `overlap: ${pair}`);
  faults.push(...headsThatTouch(drawn).map((id) => `heads of arrows at ${id}`));
  const { width, height } = extentOf(drawn);
  const most = { width: room.width - 2 * leastMargin, height: room.height - 2 * leastMargin };
  if (drawn.fits && (width > most.width + 1 || height > most.height + 1)) {
    faults.push(`${width}x${height} in ${room.width}x${room.height}`);
  }
  for (const id of request.focus) {
    const above = argument.claims.get(id)?.parent;
    for (const each of readable(argument, id)) if (!drawn.boxes.has(each)) faults.push(`no ${each}`);
    if (above != null && !drawn.boxes.has(above)) faults.push(`no ${above}, on which ${id} bears`);
    const sentence = readable(argument, id).every((each) => drawn.cards.get(each)?.form === 'sentence');
    if (!sentence && !readable(argument, id).some((each) => drawn.demoted.includes(each))) {
      faults.push(`${id} is a name, which is not said`);
    }
  }
  if (drawn.type.sentence < room.type.sentence || drawn.type.label < 13) faults.push('small type');
  return faults;
}

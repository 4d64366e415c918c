import type { Size } from '../../../layout/layoutResult.ts';
import type { FirstDrawing } from './firstDrawings.ts';

/** Which drawing fits on a stage of this size and leaves little of it empty; -1 for none. */
export function drawingFor(stage: Size, drawings: readonly FirstDrawing[]): number {
  const filled = drawings.map(({ room }) =>
    room.width <= stage.width && room.height <= stage.height
      ? (room.width * room.height) / (stage.width * stage.height)
      : 0,
  );
  const most = Math.max(...filled);
  return most < leastFilled ? -1 : filled.indexOf(most);
}

const leastFilled = 0.8;

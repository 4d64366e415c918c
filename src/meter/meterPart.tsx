// How strong a claim stands, on its card and in its line of the outline: comes over the line when somebody asks what if.

import { latePart } from '../store/latePart.tsx';
import type { MeterProps } from './Meter.tsx';

const Late = latePart<MeterProps>('', () => import('./Meter.tsx').then(({ Meter }) => Meter), null);

/** Its room is kept until then. */
export const MeterPart = (props: MeterProps) => (
  <div style={{ minHeight: props.height, paddingTop: props.space }}>
    <Late {...props} />
  </div>
);

// A link that leaves the map: it says where to, and opens beside it.

import { hostOf } from '../argument/addressOf.ts';

interface Props {
  /** An https or http address. */
  address: string;
  /** What stands before the host: "These words at". */
  before?: string;
}

export function OutLink({ address, before }: Props) {
  return (
    <a href={address} rel="noopener noreferrer" target="_blank">
      {before && `${before} `}
      <bdi dir="ltr">{hostOf(address)}</bdi>
      <span aria-hidden="true"> ↗</span>
      <span className="visually-hidden"> (opens in a new tab)</span>
    </a>
  );
}

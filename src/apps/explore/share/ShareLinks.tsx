// Links to the map that is open.

import { useSession } from '../../../store/SessionContext.ts';
import { Copyable } from './Copyable.tsx';
import { addressFor, claimAddress, type MapToShare } from './mapToShare.ts';
import { OnlyHere } from './OnlyHere.tsx';

export function ShareLinks({ map }: { map: MapToShare }) {
  const state = useSession().store.getState();
  const whole = addressFor(state, map, 'explore');
  const talk = addressFor(state, map, 'present');
  const claim = claimAddress(map);
  if (map.where === 'disk') {
    return (
      <p>
        This page is a file on your disk, so there is no link to it. Give the file itself along, or a picture,
        or the map’s own file.
      </p>
    );
  }
  if (map.draft) {
    return (
      <p>
        This is a draft, which only this browser has: no link leads others to it. Save it as a file and give
        that along, or put it on a web server; or take it along in the code of a page (Embed) or as a picture.
      </p>
    );
  }
  if (whole === null || talk === null) {
    return (
      <p>
        This map is a file on your disk, so there is no link to it. Put the file on a web server to share it,
        or take it along whole: in the code of a page (Embed), as a picture, or as a file.
      </p>
    );
  }
  return (
    <>
      <Copyable label="Link to this sight" action="Copy link to sight" text={location.href} />
      <Copyable label="Link to the map as it opens" action="Copy link to map" text={whole} />
      <Copyable label="Link to the talk" action="Copy link to talk" text={talk} />
      {claim !== null && (
        <Copyable
          label="Link to this claim, to paste where links become embeds"
          action="Copy link to claim"
          text={claim}
        />
      )}
      {map.built && map.built.version !== null && (
        <Copyable
          label="Link to this version, which stays as it is"
          action="Copy link to version"
          text={map.built.version}
        />
      )}
      {map.built && (
        <Copyable
          label="oEmbed address, for sites that ask for it"
          action="Copy oEmbed address"
          text={map.built.oembed}
        />
      )}
      <OnlyHere />
    </>
  );
}

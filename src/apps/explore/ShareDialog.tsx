// Taking a map along: a link, the map in another page, a picture, a file.

import { useState } from 'react';
import { useSession } from '../../store/SessionContext.ts';
import { DialogHead } from './ModalDialog.tsx';
import { type EmbedChoice, firstChoice } from './share/embedChoice.ts';
import { type MapToShare, mapToShare } from './share/mapToShare.ts';
import { ShareEmbed } from './share/ShareEmbed.tsx';
import { ShareFile } from './share/ShareFile.tsx';
import { ShareLinks } from './share/ShareLinks.tsx';
import { SharePicture } from './share/SharePicture.tsx';
import { Tabs } from './share/Tabs.tsx';
import '../../theme/share.css';

/** The same, at what saves. */
export const SaveDialog = ({ close }: { close: () => void }) => <ShareDialog close={close} kind="file" />;

export function ShareDialog({ close, kind = 'link' }: { close: () => void; kind?: 'link' | 'file' }) {
  const session = useSession();
  // What lies under a dialog stays as it is.
  const [map] = useState(() => mapToShare(session.store.getState()));
  return (
    <>
      <DialogHead title="Share and embed" close={close} />
      {map && <Kinds map={map} kind={kind} />}
    </>
  );
}

function Kinds({ map, kind }: { map: MapToShare; kind: 'link' | 'file' }) {
  // Here, to be there still when one comes back from another kind.
  const [choice, setChoice] = useState(() => firstChoice(map));
  const change = (part: Partial<EmbedChoice>) => setChoice((now) => ({ ...now, ...part }));
  return (
    <Tabs
      label="What to take along"
      first={kind}
      tabs={[
        { id: 'link', label: 'Link', panel: () => <ShareLinks map={map} /> },
        ...(map.where === 'disk'
          ? []
          : [
              {
                id: 'embed',
                label: 'Embed',
                panel: () => <ShareEmbed map={map} choice={choice} change={change} />,
              },
            ]),
        { id: 'picture', label: 'Picture', panel: () => <SharePicture map={map} /> },
        { id: 'file', label: 'File', panel: () => <ShareFile map={map} /> },
      ]}
    />
  );
}

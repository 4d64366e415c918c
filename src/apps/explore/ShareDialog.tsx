// Taking a map along: a link, the map in another page, a picture, a file.

import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useSession } from '../../store/SessionContext.ts';
import { DialogHead } from './ModalDialog.tsx';
import { type EmbedChoice, firstChoice } from './share/embedChoice.ts';
import { type MapToShare, mapToShare } from './share/mapToShare.ts';
import { ShareEmbed } from './share/ShareEmbed.tsx';
import { ShareFile } from './share/ShareFile.tsx';
import { ShareLinks } from './share/ShareLinks.tsx';
import { SharePicture } from './share/SharePicture.tsx';
import '../../theme/share.css';

const kinds = [
  ['link', 'Link'],
  ['embed', 'Embed'],
  ['picture', 'Picture'],
  ['file', 'File'],
] as const;

/** The same, at what saves. */
export const SaveDialog = ({ close }: { close: () => void }) => <ShareDialog close={close} kind="file" />;

export function ShareDialog({ close, kind = 'link' }: { close: () => void; kind?: 'link' | 'file' }) {
  const session = useSession();
  // What lies under a dialog stays as it is.
  const [map] = useState(() => mapToShare(session.store.getState()));
  return (
    <>
      {/* Where an element of this name is, react-aria leaves out the style sheet that our policy refuses. What it
          says is in theme/palette.css. */}
      <span id="react-aria-pressable-style" hidden />
      <DialogHead title="Share and embed" close={close} />
      {map && <Kinds map={map} kind={kind} />}
    </>
  );
}

function Kinds({ map, kind }: { map: MapToShare; kind: 'link' | 'file' }) {
  // Here, to be there still when one comes back from another kind.
  const [choice, setChoice] = useState(() => firstChoice(map));
  const change = (part: Partial<EmbedChoice>) => setChoice((now) => ({ ...now, ...part }));
  const shown = kinds.filter(([id]) => id !== 'embed' || map.where !== 'disk');
  return (
    <Tabs className="share-tabs" defaultSelectedKey={kind}>
      <TabList className="share-kinds" aria-label="What to take along">
        {shown.map(([id, label]) => (
          <Tab key={id} id={id} className="share-kind">
            {label}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="link" className="share-panel">
        <ShareLinks map={map} />
      </TabPanel>
      {map.where !== 'disk' && (
        <TabPanel id="embed" className="share-panel">
          <ShareEmbed map={map} choice={choice} change={change} />
        </TabPanel>
      )}
      <TabPanel id="picture" className="share-panel">
        <SharePicture map={map} />
      </TabPanel>
      <TabPanel id="file" className="share-panel">
        <ShareFile map={map} />
      </TabPanel>
    </Tabs>
  );
}

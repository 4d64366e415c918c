// Taking a map along: a link to this sight, a frame for a page, a picture.

import { useId, useRef, useState } from 'react';
import { depthsOf } from '../../argument/expansion.ts';
import { draw } from '../../drawing/draw.ts';
import { saveText } from '../../panels/saveText.ts';
import { listWidthOf } from '../../session/opening.ts';
import { useSession, useSessionState } from '../../session/SessionContext.ts';
import { DialogHead } from './ModalDialog.tsx';

export function ShareDialog({ close }: { close: () => void }) {
  const title = useSessionState((state) => state.argument?.title ?? '');
  const isFile = useSessionState((state) => state.origin.file !== null);
  const link = location.href;
  const frame = `<iframe src="${attribute(link)}" title="${attribute(title)}" width="100%" height="600" loading="lazy" allow="fullscreen" allowfullscreen></iframe>`;
  return (
    <>
      <DialogHead title="Share and embed" close={close} />
      {isFile ? (
        <p>
          This map is a file on your disk, so there is no link to it. Put the file on a web server to share
          it.
        </p>
      ) : (
        <>
          <Copyable label="Link to this sight" text={link} />
          <Copyable label="Frame for a web page" text={frame} />
        </>
      )}
      <Picture />
    </>
  );
}

function Copyable({ label, text }: { label: string; text: string }) {
  const id = useId();
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch {
      setSaid('Your browser does not let pages copy. The text is selected: copy it by hand.');
    }
  };
  return (
    <div className="share-part">
      <label htmlFor={id}>{label}</label>
      <textarea ref={field} id={id} readOnly rows={label.startsWith('Frame') ? 4 : 2} value={text} />
      <p>
        <button type="button" className="button" onClick={() => void copy()}>
          Copy
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </div>
  );
}

/** What is open now, as a drawing that any program shows. */
function Picture() {
  const session = useSession();
  const save = () => {
    const { argument, layout, stage, direction } = session.store.getState();
    if (!argument || !layout || !stage) return;
    const dark = getComputedStyle(document.documentElement).colorScheme === 'dark';
    const settings = { theme: dark ? 'dark' : 'light', direction, listWidth: listWidthOf(stage) } as const;
    const svg = draw(argument, layout.places, settings, depthsOf(argument));
    const name = argument.title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || 'map';
    saveText(`${name}.svg`, svg, 'image/svg+xml');
  };
  return (
    <div className="share-part">
      <p>A picture of what is open now, with real text (SVG).</p>
      <p>
        <button type="button" className="button" onClick={save}>
          Save the picture
        </button>
      </p>
    </div>
  );
}

/** Text inside an attribute of the code that is shown; it is never parsed here. */
function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

// The embedded map as it will look, made smaller to fit. It is the very frame of the code, but takes neither the
// keyboard nor a step of the history: each change makes a new frame.

import { useEffect, useRef, useState } from 'react';
import { envelope } from '../../../protocol/messages.ts';
import { type EmbedChoice, embedAddress } from './embedChoice.ts';
import type { MapToShare } from './mapToShare.ts';
import { useSettled } from './useSettled.ts';
import { useWidth } from './useWidth.ts';

/** CSS pixels: columns in which a map as wide as its column is tried, and the height of the preview itself. */
const columns = { page: 720, phone: 360 } as const;
const tallest = 400;

export function EmbedPreview({ map, choice }: { map: MapToShare; choice: EmbedChoice }) {
  const [column, setColumn] = useState<keyof typeof columns>('page');
  const [box, setBox] = useState<HTMLElement | null>(null);
  const room = useWidth(box);
  const width = Math.min(choice.width ?? Number.POSITIVE_INFINITY, columns[column]);
  const tried = choice.width !== null && column === 'page' ? choice.width : width;
  const scale = Math.min(1, room / tried, tallest / choice.height);
  const side = (room - tried * scale) / 2;
  const address = useSettled(embedAddress(map, choice), 300);
  return (
    <div className="share-preview">
      <div className="share-preview-head">
        <h3>Preview</h3>
        <fieldset className="views">
          <legend className="visually-hidden">Preview on</legend>
          {(['page', 'phone'] as const).map((each) => (
            <button
              key={each}
              type="button"
              className="view"
              aria-pressed={column === each}
              onClick={() => setColumn(each)}
            >
              {each === 'page' ? 'Page' : 'Phone'}
            </button>
          ))}
        </fieldset>
      </div>
      <div ref={setBox} className="share-preview-box" style={{ height: choice.height * scale }}>
        {room > 0 && (
          <>
            <div
              className="share-preview-frame"
              style={{ width: tried, height: choice.height, transform: `scale(${scale})`, left: side }}
            >
              <Frame key={`${address} ${tried}`} address={address} map={map} />
            </div>
            <div className="share-preview-edge" style={{ insetInline: side }} />
          </>
        )}
      </div>
      <p className="share-note">
        {`${tried} × ${choice.height} pixels${scale < 1 ? `, shown at ${Math.round(scale * 100)} %` : ''}`}
      </p>
    </div>
  );
}

function Frame({ address, map }: { address: string; map: MapToShare }) {
  const frame = useRef<HTMLIFrameElement>(null);
  // As the element does: a map that has no address is handed over when the frame asks for it.
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent) => {
      const window = frame.current?.contentWindow;
      if (!window || source !== window) return;
      if (data?.ns !== envelope.ns || data.type !== 'ready' || data.payload?.waiting !== true) return;
      const payload = { data: map.held, base: map.base ?? document.baseURI };
      window.postMessage({ ...envelope, type: 'init', payload }, location.origin);
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, [map]);
  return (
    <iframe
      ref={frame}
      src={address}
      title="Preview of the embedded map"
      loading="lazy"
      inert
      tabIndex={-1}
    />
  );
}

// The map's own file, and how one file without network is made of it.

import { Suspense } from 'react';
import { saveText } from '../../../panels/saveText.ts';
import { ErrorBoundary } from '../../../store/ErrorBoundary.tsx';
import { lateComponent } from '../../../store/lateComponent.ts';
import { plainFileName } from '../../../store/mapFileName.ts';
import { Copyable } from './Copyable.tsx';
import type { MapToShare } from './mapToShare.ts';

const SaveAs = lateComponent(() => import('./SaveAs.tsx').then(({ SaveAs }) => SaveAs));

export function ShareFile({ map }: { map: MapToShare }) {
  const name = plainFileName(map.file);
  // A page that was built is such a page already.
  const ofApp = map.where === 'site' || map.where === 'file';
  const page = name.replace(/json$/, 'html');
  return (
    <>
      <section className="share-part">
        <h3>The map</h3>
        <p>Its file, to be kept, edited, or opened here with “Open file…”.</p>
        <p>
          <button
            type="button"
            className="button"
            onClick={() => saveText(name, map.document, 'application/json')}
          >
            Save map as JSON
          </button>
        </p>
      </section>
      <ErrorBoundary name="Saving in another notation" of={map}>
        <Suspense fallback={<p className="share-part">Loading…</p>}>
          <SaveAs map={map} name={name.replace(/\.json$/, '')} />
        </Suspense>
      </ErrorBoundary>
      {map.where !== 'disk' && (
        <section className="share-part">
          <h3>One page without network</h3>
          <p>
            One HTML file with map, sources and program, for a USB stick or a learning platform. Therefore’s
            command line makes it: save the map in your copy of Therefore, then run this there.
          </p>
          <Copyable
            label="Command for a single file"
            action="Copy single-file command"
            text={`npx --no therefore build ${name} --single --out ${page}`}
          />
        </section>
      )}
      {ofApp && (
        <section className="share-part">
          <h3>Pages that other sites know (oEmbed)</h3>
          <p>
            WordPress and others make a frame of a bare address where its page offers oEmbed. This page does
            not; the pages of this command do, at the address that you name, and with addresses that never
            change for citing.
          </p>
          <Copyable
            label="Command for pages with oEmbed"
            action="Copy oEmbed command"
            text={`npx --no therefore build ${name} --out site --base https://example.org/maps/`}
          />
        </section>
      )}
    </>
  );
}

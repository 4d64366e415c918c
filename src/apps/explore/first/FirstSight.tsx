// The page as it opens, but for the map: what the site's own index.html shows until the program is there. Written
// once, when the site is built; the same components draw it as will then take its place.

import { ReactFlowProvider } from '@xyflow/react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Argument } from '../../../argument/argument.ts';
import { Outline } from '../../../panels/outline/Outline.tsx';
import { SessionContext } from '../../../store/SessionContext.ts';
import { createSession } from '../../../store/session.ts';
import type { SessionState } from '../../../store/state.ts';
import { MapControls } from '../../MapControls.tsx';
import { Breadcrumbs } from '../Breadcrumbs.tsx';
import { SidePanel } from '../SidePanel.tsx';
import { Toolbar } from '../Toolbar.tsx';

/** @param opening What is open as the map opens. */
export function firstSight(
  argument: Argument,
  view: 'map' | 'outline',
  { expanded }: Pick<SessionState, 'expanded'>,
): string {
  const session = createSession();
  session.store.setState({ expanded, argument, view });
  const markup = renderToStaticMarkup(
    <SessionContext value={session}>
      <div className="explore first" data-view={view} inert>
        <header className="top">
          <Toolbar />
          <Breadcrumbs />
        </header>
        <div className="explore-body">
          <main className="main-view">
            {view === 'outline' ? (
              <Outline />
            ) : (
              <ReactFlowProvider>
                <div className="first-map" />
                <MapControls>
                  <div className="overview-map" />
                </MapControls>
              </ReactFlowProvider>
            )}
          </main>
          {view === 'map' && <SidePanel />}
        </div>
      </div>
    </SessionContext>,
  );
  // The policy of the page takes no style in attributes: theme/firstSight.css says the same of levels. And no row is
  // taken for that of the program.
  return markup.replace(/ (?:style="--level:\d+;?"|data-row="[^"]*")/g, '');
}

// An embedded map from its address: the session, the shell, and what is said to the page around it.

import { createRoot } from 'react-dom/client';
import { heightLimits } from '../../protocol/frameHeight.ts';
import { type FramePayloads, mapByMessage } from '../../protocol/messages.ts';
import { attempt } from '../../store/attempt.ts';
import { ErrorBoundary } from '../../store/ErrorBoundary.tsx';
import { inlineDocument } from '../../store/inlineDocument.ts';
import { nextTask } from '../../store/nextTask.ts';
import { onceArranged } from '../../store/onceArranged.ts';
import { openMap } from '../../store/openMap.ts';
import { runLayout } from '../../store/runLayout.ts';
import { SessionContext } from '../../store/SessionContext.ts';
import { createSession, type Session } from '../../store/session.ts';
import type { ViewState } from '../../store/state.ts';
import { runChecking } from '../../texts/checking.ts';
import { fetchTexts } from '../../texts/needTexts.ts';
import { parseAddress } from '../../url/address.ts';
import { followPresentation } from '../../url/followPresentation.ts';
import { queryOf } from '../../url/parseQuery.ts';
import { beneathDrawing } from '../beneathDrawing.ts';
import { fontsReady } from '../fontsReady.ts';
import { guardFromTranslation } from '../guardFromTranslation.ts';
import { Embed } from './Embed.tsx';
import type { EmbedPlace } from './embedPlace.ts';
import { type HostChannel, openHostChannel, parseSecret } from './hostChannel.ts';
import { hostVerbs } from './hostVerbs.ts';
import { notifyHost } from './notifyHost.ts';
import { watchHeight } from './watchHeight.ts';

export async function startEmbed(place: EmbedPlace): Promise<Session> {
  const { first, options, root } = place;
  // What reads the script is long enough as a task.
  await nextTask();
  guardFromTranslation(root);
  const address = parseAddress(queryOf(location));
  if (options.lang) document.documentElement.lang = options.lang;
  const session = createSession(address.theme === 'auto' ? place.theme : address.theme);
  session.setMode('embed');
  for (const effect of [runLayout, runChecking, fetchTexts, followTheme]) attempt(() => effect(session));
  const channel = openHostChannel({
    target: window,
    parent: window.parent,
    origin: options.origin,
    secret: parseSecret(location.hash),
    height: mapHeight(place),
    on: hostVerbs(session, address, options.origin),
  });
  notifyHost(session, channel, { host: options.origin, own: self.origin });
  const held = inlineDocument();
  // What is seen does not move when a font comes.
  const fonts = fontsReady(session, held?.text, held ? 3000 : 1500);
  const draw = () => render(session, place, channel);
  const viewState: ViewState = { ...address, node: first ?? address.node, view: address.view ?? place.view };
  if (address.map === mapByMessage && !held) {
    await fonts;
    draw();
    channel.send('ready', { waiting: true, title: '' });
    return session;
  }
  const ask = async () => {
    const options = { ready: held ? fonts : undefined, again: () => attempt(() => open(ask())) };
    const isShown = await openMap(session, address.map, viewState, options);
    return isShown ? session.store.getState().origin : null;
  };
  const asked = ask();
  // A map that the page holds is there first. What fails while one is on its way is told all the same.
  const drawn = Promise.all([fonts, held && asked.then(nextTask)]).then(draw);
  const open = async (asked: ReturnType<typeof ask>) => {
    const [origin] = await Promise.all([asked, drawn]);
    if (address.tour === null && address.step === null) return;
    onceArranged(session.store, () => {
      // The page may have sent another, of which the address says nothing.
      if (session.store.getState().origin === origin)
        followPresentation(session, { ...address, mode: 'present' });
    });
  };
  await open(asked);
  return session;
}

function render(session: Session, place: EmbedPlace, channel: HostChannel): void {
  const { root, options, ways, inText } = place;
  const { stage, reveal } = beneathDrawing(root, session);
  // As the page gave it: while an outline is read it has another. To ask for it lays the page out.
  const height = options.height === 'auto' ? mapHeight(place) : 0;
  let stop = () => {};
  const onContent = (element: HTMLElement | null) => {
    stop();
    stop = () => {};
    if (options.height !== 'auto') return;
    if (element) stop = watchHeight({ element, report: (height) => channel.send('height', { height }) });
    else channel.send('height', { height });
  };
  const onKey = options.origin === null ? null : (key: FramePayloads['key']) => channel.send('key', key);
  createRoot(stage).render(
    <SessionContext value={session}>
      <ErrorBoundary name="The map">
        <Embed
          options={options}
          ways={ways}
          inText={inText}
          onContent={onContent}
          onKey={onKey}
          onDrawn={reveal}
        />
      </ErrorBoundary>
    </SessionContext>,
  );
}

/**
 * What the map would like to have, in CSS pixels; the page around it decides. WordPress, whose themes scale frames, is
 * not asked for what the frame happens to have.
 */
function mapHeight({ height }: EmbedPlace): number {
  return height ?? (parseSecret(location.hash) === null ? Math.max(innerHeight, heightLimits.least) : 600);
}

function followTheme(session: Session): void {
  const set = () => {
    document.documentElement.dataset.theme = session.store.getState().theme;
  };
  session.store.subscribe(set);
  set();
}

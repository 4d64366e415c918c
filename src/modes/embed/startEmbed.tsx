// An embedded map from its address: the session, the shell, and what is said to the page around it.

import { createRoot } from 'react-dom/client';
import { stopAt } from '../../argument/stops.ts';
import { type Address, parseAddress } from '../../session/address.ts';
import { runChecking } from '../../session/checking.ts';
import { followTalk } from '../../session/followTalk.ts';
import { heldMap, holdsMap } from '../../session/heldMap.ts';
import { fetchTexts } from '../../session/needTexts.ts';
import { firstSight, openMap, showDocument } from '../../session/openMap.ts';
import { runLayout } from '../../session/runLayout.ts';
import { SessionContext } from '../../session/SessionContext.ts';
import { createSession, type Session } from '../../session/session.ts';
import { stopsIn } from '../../session/stageSight.ts';
import type { Sight } from '../../session/state.ts';
import { fontsReady } from '../fontsReady.ts';
import { Embed } from './Embed.tsx';
import type { EmbedPlace } from './embedPlace.ts';
import { embedState } from './embedState.ts';
import { watchHeight } from './frameHeight.ts';
import { type HostChannel, openHostChannel, parseSecret } from './hostChannel.ts';
import { type FramePayloads, mapByMessage } from './messages.ts';
import { documentText } from './parseHostMessage.ts';
import { tellHost } from './tellHost.ts';

export async function startEmbed(place: EmbedPlace): Promise<Session> {
  const { first, options } = place;
  const address = parseAddress(location.search);
  if (options.lang) document.documentElement.lang = options.lang;
  const session = createSession(address.theme === 'auto' ? place.theme : address.theme);
  session.setMode('embed');
  runLayout(session);
  runChecking(session);
  fetchTexts(session);
  followTheme(session);
  const channel = openHostChannel({
    target: window,
    parent: window.parent,
    origin: options.origin,
    secret: parseSecret(location.hash),
    on: verbsFor(session, address, options.origin),
  });
  tellHost(session, channel, { host: options.origin, own: self.origin });
  const held = heldMap();
  // The poster stands there meanwhile, and what takes its place does not move when a font comes.
  const shown = fontsReady(session, held?.text, held ? 3000 : 1500).then(() =>
    render(session, place, channel),
  );
  const sight: Sight = { ...address, node: first ?? address.node, view: address.view ?? place.view };
  if (address.map === mapByMessage && !held) {
    await shown;
    channel.send('ready', { waiting: true, title: '' });
    return session;
  }
  await Promise.all([shown, openMap(session, address.map, sight)]);
  if (address.tour !== null || address.step !== null) followTalk(session, { ...address, mode: 'present' });
  return session;
}

function render(session: Session, { root, options, ways, inText }: EmbedPlace, channel: HostChannel): void {
  let stop = () => {};
  const onContent = (element: HTMLElement | null) => {
    stop();
    if (element && options.height === 'auto') {
      stop = watchHeight({ element, report: (height) => channel.send('height', { height }) });
    }
  };
  const onKey = options.origin === null ? null : (key: FramePayloads['key']) => channel.send('key', key);
  createRoot(root).render(
    <SessionContext value={session}>
      <Embed options={options} ways={ways} inText={inText} onContent={onContent} onKey={onKey} />
    </SessionContext>,
  );
}

function followTheme(session: Session): void {
  const set = () => {
    document.documentElement.dataset.theme = session.store.getState().theme;
  };
  session.store.subscribe(set);
  set();
}

/**
 * @param first The sight, and the tour, with which the first map that comes by message opens.
 * @param host See `EmbedOptions.origin`.
 */
function verbsFor(
  session: Session,
  first: Address,
  host: string | null,
): Parameters<typeof openHostChannel>[0]['on'] {
  const { store } = session;
  let asked: Address | null = first;
  return {
    init({ data, base, node, expand, view, theme }) {
      if (theme) session.setTheme(theme);
      const text = documentText(data);
      // A page that holds its map shows no other.
      if (text === null || holdsMap()) return;
      const origin = { name: null, file: -1, base, host: null };
      showDocument(session, text, 'The map that the page sent', origin, {
        ...(asked ?? firstSight),
        ...(node !== null && { node }),
        ...(expand !== null && { expand }),
        ...(view !== null && { view }),
      });
      if (asked && (asked.tour !== null || asked.step !== null))
        followTalk(session, { ...asked, mode: 'present' });
      asked = null;
    },
    goTo({ node }) {
      if (node === null) session.ask({ kind: 'all' });
      else session.focus(node);
    },
    step({ to, by }) {
      const { argument, talk } = store.getState();
      if (!argument) return;
      if (!talk) session.startTalk({ stop: 0 });
      const now = store.getState().talk;
      const named = to === null || !now ? null : stopAt(stopsIn(argument, now), String(to));
      if (to !== null && named === null) return;
      // The first "next" begins the tour at its first step.
      const from = named ?? (talk ? (now?.stop ?? 0) : by > 0 ? -1 : 0);
      session.goToStop(from + by);
    },
    expand({ to, claims }) {
      if (to !== null) session.expand(to);
      if (claims.length > 0) session.reveal(...claims);
    },
    theme({ theme }) {
      session.setTheme(theme);
    },
    getState: () => embedState(store.getState(), host),
  };
}

import { useSessionState } from '../../store/SessionContext.ts';

/** Keeps the room of the panel beside a wide map while that loads, so that nothing moves when it comes. */
export function PanelComing() {
  const open = useSessionState((state) => state.panel !== null || state.view === 'text');
  return open ? <aside className="panel panel-waiting" aria-label="Details" /> : null;
}

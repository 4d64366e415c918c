import { useSessionState } from '../../store/SessionContext.ts';

/** Keeps the room of the panel until that comes, so that nothing moves then; of a sheet once there is a map beneath it. */
export function PanelComing() {
  const open = useSessionState((state) => state.panel !== null || state.view === 'text');
  const hasMap = useSessionState((state) => state.argument !== null);
  return open ? <aside className={hasMap ? 'panel' : 'panel panel-waiting'} aria-label="Details" /> : null;
}

// The last lines of what is printed: what made it, and where it can be found again.

import { useSessionState } from '../../store/SessionContext.ts';
import { UiText } from '../UiText.tsx';

/** Where the map is, for readers of the paper; a file from a disk has no address, be it the map or the page. */
export function Colophon() {
  const file = useSessionState((state) => state.origin.file);
  return (
    <footer className="print-colophon">
      <p>
        <UiText>An argument map, made with Therefore (∴).</UiText>
      </p>
      {file === null && location.host && (
        <p>
          <UiText>{location.href}</UiText>
        </p>
      )}
    </footer>
  );
}

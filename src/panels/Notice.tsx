// What the reader is told above the map, with an address to be copied where there is one.

import { useEffect, useId, useRef } from 'react';
import { useSession, useSessionState } from '../session/SessionContext.ts';

export function Notice() {
  const session = useSession();
  const notice = useSessionState((state) => state.notice);
  const words = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (notice) field.current?.select();
  }, [notice]);
  return (
    <div role="status">
      {notice && (
        <div className="notice">
          <p id={words}>{notice.words}</p>
          {notice.address !== undefined && (
            <input ref={field} type="text" readOnly aria-labelledby={words} value={notice.address} />
          )}
          <button
            type="button"
            className="button quiet icon"
            aria-label="Close this notice"
            onClick={session.dismissNotice}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
    </div>
  );
}

// What the address asked for and the map does not have.

import { useSession, useSessionState } from '../session/SessionContext.ts';

export function Notice() {
  const session = useSession();
  const notice = useSessionState((state) => state.notice);
  return (
    <div role="status">
      {notice && (
        <div className="notice">
          <p>{notice}</p>
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

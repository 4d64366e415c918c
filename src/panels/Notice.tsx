// What the reader is told above the map, with an address to be copied where there is one.

import { useEffect, useRef } from 'react';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import type { NoticeText } from '../store/state.ts';

export function Notice() {
  const session = useSession();
  const notice = useSessionState((state) => state.notice);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (notice) field.current?.select();
  }, [notice]);
  const open = (panel: NoticeText['panel']) => {
    session.dismissNotice();
    session.openPanel(panel?.name ?? null);
  };
  return (
    <div role="status">
      {notice && (
        <div className="notice">
          <p className="notice-words">
            <span>{notice.words}</span>
            {notice.address !== undefined && (
              <input ref={field} type="text" readOnly aria-label={notice.words} value={notice.address} />
            )}
            {notice.panel && (
              <button type="button" className="link" onClick={() => open(notice.panel)}>
                {notice.panel.label}
              </button>
            )}
          </p>
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

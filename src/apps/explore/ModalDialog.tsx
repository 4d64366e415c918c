// What lies over the page until it is closed. The browser's own dialog keeps the page behind it still, takes the
// keyboard and gives it back; it inserts no style sheets, which our policy would refuse.

import { type KeyboardEvent, type ReactNode, Suspense, useLayoutEffect, useRef } from 'react';
import { Icon } from '../../panels/Icon.tsx';
import { ErrorBoundary } from '../../store/ErrorBoundary.tsx';
import { useSession } from '../../store/SessionContext.ts';
import type { DialogName } from '../../store/state.ts';

interface Props {
  /** The dialog as the session knows it. */
  name: DialogName;
  /** The dialog as the reader knows it. */
  label: string;
  /** `close` gives the keyboard back at once, so that something can be done with it right after. */
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** Shown only where the line is slow. */
const waiting = <p className="dialog-waiting">Loading…</p>;

export function ModalDialog({ name, label, children }: Props) {
  const session = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);
  // Before the element leaves the page: after that the keyboard could not be given back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The same each time, whether the contents are there already or come over the line: they may take it over.
    element?.focus();
    return () => element?.close();
  }, []);
  const onClosed = () => {
    const element = dialog.current;
    // The browser tells of it a moment later: it may be gone by then, and another one have taken its place.
    if (element && !element.open && session.store.getState().dialog === name) session.openDialog(null);
  };
  const close = () => {
    dialog.current?.close();
    onClosed();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys that are meant for the dialog may not reach the map.
    event.stopPropagation();
    // In WebKit a search field keeps Escape to itself.
    if (event.key === 'Escape' && !event.nativeEvent.isComposing && !event.isDefaultPrevented()) {
      event.preventDefault();
      close();
    }
    const mod = event.ctrlKey || event.metaKey;
    if (mod && event.key.toLowerCase() === 'k') {
      // The browser would go to its own address bar.
      event.preventDefault();
      if (name === 'palette') close();
    }
  };
  return (
    <dialog
      ref={dialog}
      className={`dialog ${name === 'save' ? 'share' : name}`}
      aria-label={label}
      tabIndex={-1}
      onClose={onClosed}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        pressedBeside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => {
        // Not where a selection of text was drawn out of the dialog.
        if (pressedBeside.current && event.target === event.currentTarget) close();
      }}
    >
      <div className="dialog-body">
        <ErrorBoundary name={`“${label}”`} way={{ words: 'Close', go: close }}>
          <Suspense fallback={waiting}>
            {typeof children === 'function' ? children(close) : children}
          </Suspense>
        </ErrorBoundary>
      </div>
    </dialog>
  );
}

export function DialogHead({ title, close }: { title: string; close: () => void }) {
  return (
    <div className="dialog-head">
      <h2>{title}</h2>
      <CloseButton close={close} />
    </div>
  );
}

export function CloseButton({ close }: { close: () => void }) {
  return (
    <button
      type="button"
      className="button quiet icon"
      aria-label="Close"
      title="Close (Esc)"
      onClick={close}
    >
      <Icon name="close" />
    </button>
  );
}

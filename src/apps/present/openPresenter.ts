// Opens the presenter's window beside the class's. A browser that blocks it leaves a link to be pressed.

import type { StoreApi } from 'zustand/vanilla';
import { createSafeStore } from '../../store/safeStore.ts';
import type { Session } from '../../store/session.ts';
import { isPresenter, nameFor, talkWindow } from './presentationWindow.ts';

export interface PresenterWindow {
  blocked: boolean;
  opened: Window | null;
}

const windows = new WeakMap<Session, StoreApi<PresenterWindow>>();

/** Whether the browser blocked the window, and the one that was opened. */
export function presenterWindow(session: Session): StoreApi<PresenterWindow> {
  let store = windows.get(session);
  if (!store) {
    store = createSafeStore<PresenterWindow>(() => ({ blocked: false, opened: null }));
    windows.set(session, store);
  }
  return store;
}

export const presenterName = () => nameFor({ ...talkWindow(), role: 'presenter' });

/** The same address: what the talk is at is told over the line. */
export const presenterAddress = () => location.href;

export function openPresenter(session: Session): void {
  if (isPresenter()) return;
  const opened = window.open(presenterAddress(), presenterName(), 'popup,width=1180,height=800');
  presenterWindow(session).setState(opened ? { blocked: false, opened } : { blocked: true, opened: null });
}

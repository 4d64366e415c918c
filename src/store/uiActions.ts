// What lies round the map and over it: panels, dialogs, notices, colours.

import type { ThemeChoice, View } from '../protocol/view.ts';
import type { DialogName, FileReading, Mode, NoticeText, PanelName, Store } from './state.ts';

export function uiActions({ getState: get, setState: set }: Store) {
  return {
    setMode(mode: Mode) {
      set({ mode });
    },
    setView(view: View) {
      set({ view, viewChosen: true });
    },
    setTheme(theme: ThemeChoice) {
      set({ theme });
    },
    notify(notice: NoticeText) {
      set({ notice });
    },
    dismissNotice() {
      set({ notice: null });
    },
    /** @param announcement In a sentence, what was done. */
    announce(announcement: string) {
      set({ announcement });
    },
    /** Null where nothing is being read any more. */
    setReading(reading: FileReading | null) {
      set({ reading });
    },
    /** In place of a source's text, too. */
    openPanel(panel: PanelName | null) {
      set(({ view }) => ({ panel, view: panel !== null && view === 'text' ? 'map' : view }));
    },
    openDialog(dialog: DialogName | null) {
      set({ dialog, attachTo: null, toAttach: [] });
    },
    /** Asks for the reader's own copy of a source's text; files come behind those that wait already. */
    attachTo(source: string | null, files: readonly File[] = []) {
      const { dialog, toAttach } = get();
      const waiting = dialog === 'attach' ? toAttach : [];
      set({ dialog: 'attach', attachTo: source, toAttach: [...waiting, ...files] });
    },
    /** The first of the waiting files was attached, or is not to be. */
    attachNext() {
      set(({ toAttach }) => ({ toAttach: toAttach.slice(1) }));
    },
    /** Texts that who writes brings: they wait until writing takes them, and with none they are taken. */
    bringTexts(files: readonly File[]) {
      set(({ toQuote }) => ({ toQuote: files.length === 0 ? [] : [...toQuote, ...files] }));
    },
    showOverview(overview: boolean) {
      set({ overview });
    },
  };
}

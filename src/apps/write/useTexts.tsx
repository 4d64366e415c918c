// What writing adds to the reader, and the texts that are brought to it.

import { useEffect } from 'react';
import { noReaderTools, type ReaderToolsProps, readerTools } from '../../panels/reader/readerTools.ts';
import { attempt } from '../../store/attempt.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { isTextFile } from '../explore/takeFiles.ts';
import { bringTexts } from './bringTexts.ts';
import { BringText, TextTools } from './TextTools.tsx';
import { createTaking } from './taking.ts';
import type { Writer } from './writer.ts';

/** @param id Of the draft. */
export function useTexts(writer: Writer, id: string): void {
  const session = useSession();
  const waiting = useSessionState((state) => state.toQuote);
  useEffect(() => {
    const taking = createTaking(session, writer);
    readerTools.setState({
      Tools: (props: ReaderToolsProps) => <TextTools id={id} writer={writer} taking={taking} {...props} />,
      Bring: BringText,
    });
    return () => readerTools.setState(noReaderTools);
  }, [session, writer, id]);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const { view, dialog } = session.store.getState();
      // On the map and in the outline what is pasted is claims.
      if (view !== 'text' || dialog !== null || target?.closest('input, textarea, .map, [role="tree"]'))
        return;
      const files = [...(event.clipboardData?.files ?? [])].filter(isTextFile);
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) session.bringTexts(files);
      else if (text.trim() !== '')
        session.bringTexts([new File([text], 'Pasted text', { type: 'text/plain' })]);
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('paste', onPaste, true);
    return () => removeEventListener('paste', onPaste, true);
  }, [session]);
  useEffect(() => {
    if (waiting.length === 0) return;
    session.bringTexts([]);
    attempt(() => bringTexts(session, writer, waiting));
  }, [session, writer, waiting]);
}

// What is said while a map in another notation is read, as it comes, and from then on beside it.

import { useEffect, useState } from 'react';
import { broughtWords } from '../../../labels/broughtWords.ts';
import { hasRoomForPanel } from '../../../layout/readable.ts';
import { useSession, useSessionState } from '../../../store/SessionContext.ts';
import type { BroughtFrom, FileReading } from '../../../store/state.ts';
import { focusSoon } from '../../commands/showView.ts';
import '../../../theme/brought.css';

/** Milliseconds before it is said that a file is being read: most are by then. */
const soon = 300;

export function ReadingFile({ reading: { file, stop } }: { reading: FileReading }) {
  const session = useSession();
  const [seconds, setSeconds] = useState<number | null>(null);
  useEffect(() => {
    const start = performance.now();
    const tell = () => setSeconds(Math.floor((performance.now() - start) / 1000));
    const timer = setTimeout(tell, soon);
    const ticks = setInterval(tell, 1000);
    return () => {
      clearTimeout(timer);
      clearInterval(ticks);
    };
  }, []);
  if (seconds === null) return null;
  return (
    <div className="notice reading-file" role="status">
      <p className="notice-words">
        <span>
          Reading <bdi>{file}</bdi> …
        </span>
        {seconds > 1 && <span aria-hidden="true">{seconds} s</span>}
      </p>
      <button
        type="button"
        className="button small"
        onClick={() => {
          stop();
          session.announce(`${file} was not read further.`);
          focusSoon('.map [tabindex="0"], .outline [tabindex="0"]');
        }}
      >
        Stop
      </button>
    </div>
  );
}

const told = new WeakSet<BroughtFrom>();

/** Says what could not be brought along: beside the map where there is room, else above it. */
export function TellBrought({ brought }: { brought: BroughtFrom }) {
  const session = useSession();
  const size = useSessionState((state) => state.viewportSize);
  const arranged = useSessionState((state) => state.pendingView === null);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (!size || !arranged || told.has(brought)) return;
    told.add(brought);
    const { notation, losses } = brought;
    const words = `Read from ${notation}: ${broughtWords(losses.length)}.`;
    if (losses.length > 0 && !hasRoomForPanel(size))
      session.notify({ words, panel: { name: 'brought', label: 'Say which' } });
    else {
      if (losses.length > 0) session.openPanel('brought');
      setSpoken(words);
    }
  }, [session, size, arranged, brought]);
  return (
    <p className="visually-hidden" role="status">
      {spoken}
    </p>
  );
}

/** What one sees before a claim is chosen. */
export function BroughtLine({ brought: { notation, losses } }: { brought: BroughtFrom }) {
  const session = useSession();
  return (
    <p className="brought-line">
      Read from {notation}:{' '}
      <button type="button" className="link" onClick={() => session.openPanel('brought')}>
        {broughtWords(losses.length)}
      </button>
      .
    </p>
  );
}

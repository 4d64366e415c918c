// The time of day, the clock of the lesson, and the pace.

import { useEffect, useState } from 'react';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { stepsIn } from '../../tours/stepView.ts';
import { onPress } from './onPress.ts';
import { minutes, paceWords, passed, plannedAt } from './pace.ts';
import { presentCommand } from './presentCommands.ts';

export function ConsoleClock() {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const presentation = useSessionState((state) => state.presentation);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  if (!argument || !presentation) return null;
  const time = passed(presentation.clock, Math.max(now, presentation.clock.since ?? 0));
  const planned = plannedAt(stepsIn(argument, presentation), presentation.step);
  const started = presentation.clock.since !== null || presentation.clock.before > 0;
  const press = (id: string) => onPress(() => presentCommand(id).run(session));
  return (
    <div className="console-clock">
      <span className="console-time" translate="no" title="Time of day">
        {new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(now)}
      </span>
      <span className="console-timer" role="timer" translate="no" aria-label="Time of the lesson">
        <span>{minutes(time)}</span>
        {planned.all > 0 && <small>{` of ${minutes(planned.all * 1000)}`}</small>}
      </span>
      {started && <span className="console-pace">{paceWords(time, planned)}</span>}
      <button type="button" className="button small" onClick={press('clock')}>
        {presentation.clock.since === null ? 'Start the clock' : 'Stop the clock'}
      </button>
      {started && (
        <button type="button" className="button small quiet" onClick={press('clock-zero')}>
          Zero
        </button>
      )}
    </div>
  );
}

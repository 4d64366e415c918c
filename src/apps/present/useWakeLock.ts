// Keeps the screen from going dark while a talk is given; asked for again whenever the page comes back into sight.

import { useEffect } from 'react';
import { allowsFeature } from '../../store/allowsFeature.ts';

export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let wanted = true;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !allowsFeature('screen-wake-lock')) return;
      try {
        lock = (await navigator.wakeLock?.request('screen')) ?? null;
        if (!wanted) void lock?.release();
      } catch {
        // A low battery: the screen does as it is set.
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      wanted = false;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}

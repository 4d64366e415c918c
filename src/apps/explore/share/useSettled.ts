// A value once it has stopped changing.

import { useEffect, useState } from 'react';

/** @param wait Milliseconds without a change. The first value counts at once. */
export function useSettled<Value>(value: Value, wait: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), wait);
    return () => clearTimeout(timer);
  }, [value, wait]);
  return settled;
}

import { useEffect, useLayoutEffect, useRef, useState } from 'react';

/**
 * For what is costly to follow: the value of before, until all else that changes with it is painted. Of values that come
 * faster than that, the last.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(() => value);
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);
  // An effect comes after the picture; but where another change is drawn before that, it comes before that one.
  useEffect(() => {
    const timer = setTimeout(() => latest.current === value && setPainted(() => value));
    return () => clearTimeout(timer);
  }, [value]);
  return painted;
}

import { useEffect, useState } from 'preact/hooks';

/**
 * A value once it has rested for a while: what takes long to draw is drawn when its writer pauses. Before the page is
 * printed it is up to date.
 *
 * @param rest in milliseconds
 */
export function useLater<Value>(value: Value, rest: number): Value {
  const [shown, show] = useState(value);
  useEffect(() => {
    const catchUp = (): void => show(() => value);
    const timer = setTimeout(catchUp, rest);
    addEventListener('beforeprint', catchUp);
    return () => {
      clearTimeout(timer);
      removeEventListener('beforeprint', catchUp);
    };
  }, [value]);
  return shown;
}

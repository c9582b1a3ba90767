import { useEffect, useState } from "react";

/** Milliseconds since something began, in steps: 0, then 400 and 1000 as they pass; 0 again when it is over. */
export function useElapsed(running: boolean): 0 | 400 | 1000 {
  const [passed, setPassed] = useState<0 | 400 | 1000>(0);
  useEffect(() => {
    if (!running) return;
    const timers = [setTimeout(() => setPassed(400), 400), setTimeout(() => setPassed(1000), 1000)];
    return () => {
      for (const timer of timers) clearTimeout(timer);
      setPassed(0);
    };
  }, [running]);
  return passed;
}

import { useEffect, useState } from "react";
import { useWords } from "../i18n/use-words.ts";
import { Hindered, useHindrance } from "./states/Hindered.tsx";

/** Nothing for the first 400 ms, then the outline of what will stand here, or why it does not come. */
export function Waiting() {
  const words = useWords();
  const late = useLate(400);
  const hindrance = useHindrance();
  if (!late) return null;
  if (hindrance !== null) return <Hindered by={hindrance} />;
  return (
    <div className="waiting" role="status">
      <span className="unseen">{words.ui("loading")}</span>
      {[68, 92, 80, 60, 88, 74].map((width) => (
        <div key={width} className="skeleton" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}

export function useLate(ms: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return late;
}

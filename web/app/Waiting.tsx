import { useEffect, useState } from "react";
import { useWords } from "../i18n/use-words.ts";
import { Hindered, useHindrance } from "./states/Hindered.tsx";

/** A page that is on its way: nothing for the first 400 ms, then the outline of what will stand here, or why it does not come. */
export function Waiting() {
  return <Awaited part={false} />;
}

/** The same for a part of a page that has a heading of its own. */
export function WaitingPart() {
  return <Awaited part />;
}

function Awaited({ part }: { part: boolean }) {
  const words = useWords();
  const late = useLate(400);
  const hindrance = useHindrance();
  if (!late) return null;
  if (hindrance !== null) return <Hindered by={hindrance} part={part} />;
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

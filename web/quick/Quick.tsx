// The strip of quick add over any page: its line stands at once, so that no letter typed is lost; what reads it is fetched.
import "./quick.css";
import "./marks.css";
import { lazy, Suspense, useEffect } from "react";
import { weaves } from "../../domain/policy/rights.ts";
import { useWords } from "../i18n/use-words.ts";
import { useSession } from "../session/use-session.ts";
import { useReader } from "../sync/use-status.ts";
import { write } from "./kept.ts";
import { useText } from "./use-text.ts";

const Inside = lazy(async () => ({ default: (await import("./Inside.tsx")).Inside }));

export function Quick() {
  const up = useSession((now) => now.quick);
  const records = weaves(useReader(), []);
  return up && records ? <Strip /> : null;
}

function Strip() {
  const words = useWords();
  const text = useText();
  useEffect(() => {
    const before = document.activeElement;
    document.getElementById("quick-line")?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <section className="quick" aria-label={words.ui("action.quick")}>
      <Suspense
        fallback={
          <textarea
            id="quick-line"
            className="quick-text quick-waits"
            rows={1}
            aria-label={words.ui("action.quick")}
            value={text}
            onChange={(event) => write(event.target.value)}
          />
        }
      >
        <Inside />
      </Suspense>
    </section>
  );
}

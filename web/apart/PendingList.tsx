// Three lists: where somebody was faster, what was refused, what waits. Gone through by arrows, answered by one key.
import "./apart.css";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { useSpeaker } from "../i18n/use-words.ts";
import { Threads } from "../look/Threads.tsx";
import { useSession } from "../session/use-session.ts";
import { useStatus } from "../sync/use-status.ts";
import { apartWords } from "./apart.words.ts";
import { ConflictRow } from "./ConflictRow.tsx";
import { isConflict } from "./conflicts.ts";
import { RefusedRow } from "./RefusedRow.tsx";
import { hushed } from "./tell-apart.ts";
import { WaitingRow } from "./WaitingRow.tsx";

export function PendingList() {
  const say = useSpeaker(apartWords);
  const told = useStatus((now) => now.told);
  const waiting = useStatus((now) => now.waiting);
  const singleKeys = useSession((now) => now.singleKeys);
  const conflicts = told.filter(isConflict);
  const refused = told.filter((one) => !isConflict(one));
  useEffect(hushed, []);
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || list.current === null) return;
    if (handled(event.key, list.current, singleKeys)) event.preventDefault();
  };
  if (told.length + waiting.length === 0)
    return (
      <div className="message">
        <Threads />
        <h2>{say("none")}</h2>
        <p>{say("noneText")}</p>
      </div>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only press the buttons that are there
    <div ref={list} className="pending-parts" onKeyDown={onKeyDown}>
      {told.length > 0 && singleKeys && <p className="hint on-wide-only">{say("keys")}</p>}
      <Part title={say("conflicts")} hint={say("conflictsHint")} count={conflicts.length}>
        {conflicts.map((one) => (
          <ConflictRow key={one.command.commandId} told={one} />
        ))}
      </Part>
      <Part title={say("refused")} hint={say("refusedHint")} count={refused.length}>
        {refused.map((one) => (
          <RefusedRow key={one.command.commandId} told={one} />
        ))}
      </Part>
      <Part title={say("waiting")} hint={say("waitingHint")} count={waiting.length}>
        {waiting.map((one) => (
          <WaitingRow key={one.command.commandId} held={one} />
        ))}
      </Part>
    </div>
  );
}

function Part({
  title,
  hint,
  count,
  children,
}: {
  title: string;
  hint: string;
  count: number;
  children: ReactNode;
}) {
  if (count === 0) return null;
  return (
    <section className="home-part">
      <header>
        <h2 tabIndex={-1}>
          {title}
          <span className="home-count">{count}</span>
        </h2>
        <p className="soft">{hint}</p>
      </header>
      <ol className="pending-rows">{children}</ol>
    </section>
  );
}

/** Arrows go from row to row; o and x press the buttons of the row one is in. After a row goes, the next has the focus. */
function handled(key: string, list: HTMLElement, singleKeys: boolean): boolean {
  const rows = [...list.querySelectorAll<HTMLElement>(".pending-rows > li")];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  if (step !== 0) {
    const next = rows[Math.max(0, Math.min(rows.length - 1, at + step))];
    next?.querySelector<HTMLElement>("button")?.focus();
    return next !== undefined;
  }
  const pressed = singleKeys && (key === "o" || key === "x") ? key : null;
  const button = pressed === null ? null : rows[at]?.querySelector<HTMLElement>(`[data-key=${pressed}]`);
  button?.click();
  return button !== null && button !== undefined;
}

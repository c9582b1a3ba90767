import { useEffect, useState } from "react";
import { useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { dismiss } from "../session/changes.ts";
import type { Notice } from "../session/session.ts";
import { useSession } from "../session/use-session.ts";

const shownFor = 8000;

export function Notices() {
  const words = useWords();
  const notices = useSession((now) => now.notices);
  return (
    <section className="notices" aria-label={words.ui("notices")} aria-live="polite">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

/** Something done goes by itself, but not while it is looked at; a problem stays until it is closed. */
function NoticeCard({ notice }: { notice: Notice }) {
  const words = useWords();
  const [held, setHeld] = useState(false);
  const { id, tone, says, act } = notice;
  useEffect(() => {
    if (held || tone === "problem") return;
    const timer = setTimeout(() => dismiss(id), shownFor);
    return () => clearTimeout(timer);
  }, [held, tone, id]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: holding the time is no deed of its own
    <div
      className={`notice ${tone}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{"key" in says ? words.ui(says.key, says.values) : words.refusal(says.refusal)}</p>
      {act !== undefined && (
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            dismiss(id);
            act.run();
          }}
        >
          {words.ui(act.label)}
        </button>
      )}
      <button
        type="button"
        className="button icon"
        aria-label={words.ui("close")}
        onClick={() => dismiss(id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

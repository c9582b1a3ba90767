// The calendar of a community or a region: a file, and secret addresses to subscribe to, made, listed and revoked.
import { useCallback, useEffect, useState } from "react";
import type { Look } from "../../domain/wire.ts";
import { MadeAddress } from "../app/MadeAddress.tsx";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { dayText } from "../panels/dates.ts";
import type { Outcome } from "../sync/api.ts";
import { api } from "../sync/here.ts";
import { communityWords } from "./community.words.ts";

interface Props {
  /** `community:ID` or `region:CODE`. */
  of: string;
  title: string;
  keeps: boolean;
}

export function Calendar({ of, title, keeps }: Props) {
  const own = useSpeaker(communityWords);
  const { language } = useWords();
  const file = `/api/calendar?${new URLSearchParams({ of, lang: language })}`;
  return (
    <section aria-label={title} className="calendar on-screen">
      <h2>{title}</h2>
      <p>
        <a className="button" href={file} download="kudelma.ics">
          {own("calendarFile")}
        </a>
      </p>
      {keeps && <Links of={of} />}
    </section>
  );
}

function Links({ of }: { of: string }) {
  const own = useSpeaker(communityWords);
  const words = useWords();
  const [links, setLinks] = useState<readonly Look[]>([]);
  const [address, setAddress] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const answered = useCallback(
    async <Value,>(asked: Promise<Outcome<Value>>): Promise<Value | null> => {
      const answer = await asked;
      const silent = answer.type === "refused" ? words.refusal(answer.refusal) : own("silent");
      setFault(answer.type === "value" ? null : silent);
      return answer.type === "value" ? answer.value : null;
    },
    [words, own],
  );
  const load = useCallback(async () => {
    const found = await answered(api.calendars(of));
    if (found !== null) setLinks(found.links.filter(({ state }) => state === "open"));
  }, [answered, of]);
  useEffect(() => void load(), [load]);
  const make = async () => {
    const made = await answered(api.makeCalendar(of));
    if (made === null) return;
    setAddress(new URL(made.path, window.location.origin).href);
    setSaid("");
    await load();
  };
  const revoke = async (link: string) => {
    if ((await answered(api.revokeCalendar(of, link))) === null) return;
    setAddress(null);
    setSaid(own("calendarRevoked"));
    await load();
  };
  return (
    <>
      <p className="hint">{own("calendarHint")}</p>
      <p>
        <button type="button" className="button" onClick={() => void make()}>
          {own("calendarMake")}
        </button>
      </p>
      {address !== null && (
        <MadeAddress address={address} label={own("calendarAddress")} copies={own("copy")}>
          {own("calendarMade")}
        </MadeAddress>
      )}
      <p role="status" className={said === "" ? "unseen" : "hint"}>
        {said}
      </p>
      {fault !== null && (
        <p role="alert" className="fault">
          {fault}
        </p>
      )}
      <ul className="calendar-links">
        {links.map(({ id, madeBy, until }) => {
          const values = { by: madeBy, until: dayText(until.slice(0, 10), words.language) };
          return (
            <li key={id}>
              <span>{own("calendarUntil", values)}</span>
              <button
                type="button"
                className="button danger"
                aria-label={own("calendarRevokeOf", values)}
                onClick={() => void revoke(id)}
              >
                {own("calendarRevoke")}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

// Read-only links to a saved view: made, copied once, listed and revoked.

import { type FormEvent, useCallback, useEffect, useId, useState } from "react";
import type { Look } from "../../../domain/wire.ts";
import { MadeAddress } from "../../app/MadeAddress.tsx";
import { useSpeaker, useWords } from "../../i18n/use-words.ts";
import { dayText } from "../../panels/dates.ts";
import type { Outcome } from "../../sync/api.ts";
import { api } from "../../sync/here.ts";
import { viewsWords } from "./views.words.ts";

export function Links({ view }: { view: string }) {
  const words = useWords();
  const own = useSpeaker(viewsWords);
  const [links, setLinks] = useState<readonly Look[] | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  /** The value of an answer; what went wrong is said here. */
  const answered = useCallback(
    async <Value,>(asked: Promise<Outcome<Value>>): Promise<Value | null> => {
      const answer = await asked;
      setFault(
        answer.type === "value"
          ? null
          : answer.type === "refused"
            ? words.refusal(answer.refusal)
            : own("silent"),
      );
      return answer.type === "value" ? answer.value : null;
    },
    [words, own],
  );
  const load = useCallback(async () => {
    const found = await answered(api.looks(view));
    if (found !== null) setLinks(found.links.filter(({ state }) => state === "open"));
  }, [answered, view]);
  useEffect(() => void load(), [load]);
  const make = async (days: number) => {
    const made = await answered(api.makeLook(view, days));
    if (made === null) return;
    setAddress(new URL(made.path, window.location.origin).href);
    setSaid("");
    await load();
  };
  const revoke = async (link: string) => {
    if ((await answered(api.revokeLook(view, link))) === null) return;
    setAddress(null);
    setSaid(own("revoked"));
    await load();
  };
  return (
    <div className="views-links">
      <p className="hint">{own("linksHint")}</p>
      <MakeForm make={make} />
      {address !== null && <Made address={address} />}
      <p role="status" className={said === "" ? "unseen" : "hint"}>
        {said}
      </p>
      {fault !== null && (
        <p role="alert" className="fault">
          {fault}
        </p>
      )}
      {links?.length === 0 && <p className="hint">{own("noLinks")}</p>}
      <ul className="views-list">
        {(links ?? []).map(({ id, madeBy, until }) => {
          const values = { by: madeBy, until: dayText(until.slice(0, 10), words.language) };
          return (
            <li key={id} className="views-row">
              <span>{own("until", values)}</span>
              <button
                type="button"
                className="button danger"
                aria-label={own("revokeOf", values)}
                onClick={() => void revoke(id)}
              >
                {own("revoke")}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function MakeForm({ make }: { make: (days: number) => Promise<void> }) {
  const own = useSpeaker(viewsWords);
  const id = useId();
  const [days, setDays] = useState("30");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const asked = Number(days);
    if (Number.isInteger(asked) && asked >= 1 && asked <= 400) void make(asked);
  };
  return (
    <form className="views-row views-make" onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{own("days")}</label>
        <input
          id={id}
          className="input numbers"
          type="number"
          min={1}
          max={400}
          required
          value={days}
          onChange={(event) => setDays(event.target.value)}
        />
      </div>
      <button type="submit" className="button">
        {own("make")}
      </button>
    </form>
  );
}

function Made({ address }: { address: string }) {
  const own = useSpeaker(viewsWords);
  return (
    <MadeAddress address={address} label={own("address")} copies={own("copy")}>
      {own("made")}
    </MadeAddress>
  );
}

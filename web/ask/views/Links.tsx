// Read-only links to a saved view: made, copied once, listed and revoked.

import { type FormEvent, useCallback, useId, useState } from "react";
import { LinkRows } from "../../app/LinkRows.tsx";
import { MadeAddress } from "../../app/MadeAddress.tsx";
import { useSecretLinks } from "../../app/use-secret-links.ts";
import { useSpeaker } from "../../i18n/use-words.ts";
import { api } from "../../sync/here.ts";
import { viewsWords } from "./views.words.ts";

export function Links({ view }: { view: string }) {
  const own = useSpeaker(viewsWords);
  const list = useCallback(() => api.looks(view), [view]);
  const secret = useSecretLinks(list, { silent: own("silent"), revoked: own("revoked") });
  return (
    <div className="views-links">
      <p className="hint">{own("linksHint")}</p>
      <MakeForm make={(days) => secret.make(api.makeLook(view, days))} />
      {secret.address !== null && <Made address={secret.address} />}
      <LinkRows
        of={secret}
        says={{
          until: (values) => own("until", { ...values }),
          none: own("noLinks"),
          revoke: own("revoke"),
          revokeOf: (values) => own("revokeOf", { ...values }),
        }}
        looks={{ list: "views-list", row: "views-row" }}
        revoke={(link) => void secret.revoke(api.revokeLook(view, link))}
      />
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

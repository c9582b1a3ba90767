import { useCallback, useEffect, useState } from "react";
import { coordinates } from "../../domain/policy/rights.ts";
import type { Refusal } from "../../domain/refusal.ts";
import type { Invitation } from "../../domain/wire.ts";
import { tellRefusal } from "../actions/carry-out.ts";
import { Waiting, WaitingPart } from "../app/Waiting.tsx";
import { grantText } from "../app/Who.tsx";
import { useWords } from "../i18n/use-words.ts";
import { dayText } from "../panels/dates.ts";
import { tell } from "../session/changes.ts";
import { api } from "../sync/here.ts";
import { useReader, useStatus } from "../sync/use-status.ts";
import { InviteForm } from "./people/InviteForm.tsx";

/** Links by which others get in: made, listed, revoked. */
export function PeoplePage() {
  const words = useWords();
  const reader = useReader();
  const known = useStatus((now) => now.me !== null);
  const [links, setLinks] = useState<readonly Invitation[] | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const load = useCallback(async () => {
    const answer = await api.invitations();
    if (answer.type === "value") setLinks(answer.value.invitations);
    else setRefused(answer.type === "refused" ? answer.refusal : { refused: "storeUnavailable", values: {} });
  }, []);
  const mayInvite = coordinates(reader, []);
  useEffect(() => {
    if (mayInvite) void load();
  }, [mayInvite, load]);
  if (!known) return <Waiting />;
  if (!mayInvite)
    return (
      <div className="message">
        <h1>{words.ui("people.title")}</h1>
        <p>{words.ui("people.needRole")}</p>
      </div>
    );
  return (
    <div className="wide-page">
      <h1>{words.ui("people.title")}</h1>
      <p className="soft">{words.ui("people.intro")}</p>
      <InviteForm made={() => void load()} />
      <h2>{words.ui("people.list")}</h2>
      {refused !== null && (
        <p className="fault" role="alert">
          {words.refusal(refused)}
        </p>
      )}
      {links === null ? (
        refused === null && <WaitingPart />
      ) : links.length === 0 ? (
        <p className="soft">{words.ui("people.none")}</p>
      ) : (
        <LinkTable links={links} changed={() => void load()} />
      )}
    </div>
  );
}

function LinkTable({ links, changed }: { links: readonly Invitation[]; changed: () => void }) {
  const words = useWords();
  const revoke = async (link: Invitation) => {
    const answer = await api.revoke(link.id);
    if (answer.type === "refused") tellRefusal(answer.refusal);
    else if (answer.type === "silent") tell({ tone: "problem", says: { key: "signIn.silent" } });
    else tell({ tone: "done", says: { key: "people.revoked", values: { name: link.name } } });
    changed();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="table-frame" aria-label={words.ui("people.list")} tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.ui("people.name")}</th>
            <th scope="col">{words.ui("people.role")}</th>
            <th scope="col">{words.ui("people.state")}</th>
            <th scope="col">{words.ui("people.until")}</th>
            <th scope="col">{words.ui("people.madeBy")}</th>
            <th scope="col">
              <span className="unseen">{words.ui("panel.actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <tr key={link.id} className={link.state === "open" || link.state === "spent" ? "" : "pale"}>
              <th scope="row">{link.name}</th>
              <td>{link.grants.map((grant) => grantText(grant, words)).join("; ")}</td>
              <td>{words.ui(`people.state.${link.state}`)}</td>
              <td>{dayText(link.until.slice(0, 10), words.language)}</td>
              <td>{link.madeBy}</td>
              <td>
                {(link.state === "open" || link.state === "spent") && (
                  <button
                    type="button"
                    className="button danger"
                    aria-label={words.ui("people.revokeOf", { name: link.name })}
                    onClick={() => void revoke(link)}
                  >
                    {words.ui("people.revoke")}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

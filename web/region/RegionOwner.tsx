// Who owns the map of a region (huvudman), and for its coordinators the way to say so.
import { useState } from "react";
import { mayKeep } from "../../domain/policy/may.ts";
import type { Region } from "../../domain/records/region.ts";
import { carryOut, tellRefusal } from "../actions/carry-out.ts";
import { nameOf } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { NodePicker } from "../panels/forms/NodePicker.tsx";
import type { Picked } from "../panels/forms/tie-draft.ts";
import { useFacts } from "../replica/use-replica.ts";
import { select } from "../session/changes.ts";
import { useReader } from "../sync/use-status.ts";
import { regionWords } from "./region.words.ts";
import { nameOwner, regionRecord } from "./region-owner.ts";

const nobody: Picked = { id: null, text: "" };

export function RegionOwner({ view }: { view: string }) {
  const words = useSpeaker(regionWords);
  const { language, ui } = useWords();
  const facts = useFacts();
  const reader = useReader();
  const [picked, setPicked] = useState<Picked | null>(null);
  if (!/^\d{2}$/.test(view)) return null;
  const owner = facts.node(regionRecord(facts, view)?.owner ?? "");
  const region: Region = { id: `region-${view}`, type: "region", rev: 0, visibility: "public", code: view };
  const save = () => {
    const chosen = facts.node(picked?.id ?? "");
    if (chosen === undefined) return;
    const values = { name: nameOf(chosen.names, language) };
    const refusal = carryOut(nameOwner(facts, view, chosen.id), { key: "notice.saved", values });
    if (refusal) tellRefusal(refusal);
    else setPicked(null);
  };
  return (
    <div className="region-owner">
      {owner === undefined ? (
        <span className="soft">{words("noOwner")}</span>
      ) : (
        <button type="button" className="button quiet" onClick={() => select(owner.id)}>
          {words("owner", { name: nameOf(owner.names, language) })}
        </button>
      )}
      {picked === null && mayKeep(reader, region, facts) && (
        <button type="button" className="button quiet" onClick={() => setPicked(nobody)}>
          {words(owner === undefined ? "choose" : "change")}
        </button>
      )}
      {picked !== null && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <NodePicker
            field="owner"
            label={words("field")}
            picked={picked}
            pick={setPicked}
            fits={(node) => node.type === "actor"}
          />
          <button type="submit" className="button" disabled={picked.id === null}>
            {ui("form.save")}
          </button>
          <button type="button" className="button quiet" onClick={() => setPicked(null)}>
            {ui("cancel")}
          </button>
        </form>
      )}
    </div>
  );
}

import { useState } from "react";
import { mayKeep } from "../../../domain/policy/may.ts";
import { weaves } from "../../../domain/policy/rights.ts";
import type { View } from "../../../domain/records/view.ts";
import { regionName } from "../../../domain/regions/regions.ts";
import { carryOut, tellRefusal } from "../../actions/carry-out.ts";
import { nameOf } from "../../i18n/named.ts";
import { useSpeaker, useWords } from "../../i18n/use-words.ts";
import { Icon } from "../../look/Icon.tsx";
import { useFacts } from "../../replica/use-replica.ts";
import { useReader } from "../../sync/use-status.ts";
import { Links } from "./Links.tsx";
import { openView } from "./open.ts";
import { isShown, type LookedIn, lookedOf } from "./saved.ts";
import { viewsWords } from "./views.words.ts";

/** One saved view: it is opened by its name; who keeps it gives links and removes it. */
export function SavedView({ one, looked }: { one: View; looked: LookedIn }) {
  const words = useWords();
  const own = useSpeaker(viewsWords);
  const facts = useFacts();
  const reader = useReader();
  const [giving, setGiving] = useState(false);
  const name = nameOf(one.names, words.language);
  const keeps = mayKeep(reader, one, facts);
  const remove = () => {
    const refusal = carryOut({ type: "remove", ids: [one.id] }, { key: "notice.removed", values: { name } });
    if (refusal !== null) tellRefusal(refusal);
  };
  return (
    <li>
      <div className="views-row">
        <button
          type="button"
          className="button quiet views-open"
          aria-current={isShown(one, looked) ? "true" : undefined}
          onClick={() => openView(lookedOf(one))}
        >
          {one.region === looked.region
            ? name
            : own("elsewhere", { name, region: regionName(one.region, words.language) })}
        </button>
        {keeps && weaves(reader, one.regions) && (
          <button
            type="button"
            className="button icon"
            aria-label={own("links", { name })}
            title={own("linksTitle")}
            aria-expanded={giving}
            onClick={() => setGiving(!giving)}
          >
            <Icon name="outward" />
          </button>
        )}
        {keeps && (
          <button
            type="button"
            className="button icon"
            aria-label={own("remove", { name })}
            title={own("remove", { name })}
            onClick={remove}
          >
            <Icon name="remove" />
          </button>
        )}
      </div>
      {giving && <Links view={one.id} />}
    </li>
  );
}

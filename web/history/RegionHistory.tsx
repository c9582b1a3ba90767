import { useState } from "react";
import { useSpeaker } from "../i18n/use-words.ts";
import { useVersion } from "../replica/use-replica.ts";
import { HistoryList } from "./HistoryList.tsx";
import { historyWords } from "./history.words.ts";
import { useHistory } from "./use-history.ts";

/** All that happened in a region, page by page. */
export function RegionHistory({ view }: { view: string }) {
  const say = useSpeaker(historyWords);
  const [open, setOpen] = useState(false);
  const read = useHistory({ of: { r: view }, stamp: useVersion(), open });
  return (
    <details className="fold history-region" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{say("regionTitle")}</h2>
      </summary>
      <div className="fold-inside">{open && <HistoryList read={read} />}</div>
    </details>
  );
}

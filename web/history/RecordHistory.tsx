import { lazy, Suspense, useState } from "react";
import type { Fact } from "../../domain/records/record.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { useReader } from "../sync/use-status.ts";
import { historyWords } from "./history.words.ts";

const OfRecord = lazy(async () => ({ default: (await import("./OfRecord.tsx")).OfRecord }));

/** All that happened to a record, fetched when it is unfolded. Those who are not signed in are told nothing. */
export function RecordHistory({ record }: { record: Fact }) {
  const say = useSpeaker(historyWords);
  const { language } = useWords();
  const [open, setOpen] = useState(false);
  if (useReader() === null) return null;
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say("title")}</summary>
      <div className="fold-inside">
        {open && (
          <Suspense>
            <OfRecord key={`${record.id} ${language}`} record={record} />
          </Suspense>
        )}
      </div>
    </details>
  );
}

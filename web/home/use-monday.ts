// What the home shows: the facts that are here, and what the server tells of since last time.
import { useEffect, useMemo, useRef, useState } from "react";
import { type Monday, monday } from "../../domain/ask/monday.ts";
import type { Person } from "../../domain/policy/person.ts";
import type { ToldChange } from "../../domain/wire.ts";
import { useFacts, useVersion } from "../replica/use-replica.ts";
import { api } from "../sync/here.ts";
import { useMe } from "../sync/use-status.ts";
import { visitNow } from "./follow-visit.ts";
import { askedSince, type Visit } from "./visits.ts";

/** More than this nobody catches up with by reading. */
const pages = 4;

export type History = { type: "coming" } | { type: "unknown" } | { type: "told"; changes: ToldChange[] };

export function useMonday(person: Person): { seen: Monday; history: History; visit: Visit | null } {
  const facts = useFacts();
  const version = useVersion();
  const today = useMe()?.today ?? "";
  const [visit] = useState(visitNow);
  const history = useHistory(visit);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const seen = useMemo(
    () => monday(facts, { person, changes: history.type === "told" ? history.changes : [], today }),
    [facts, version, person, history, today],
  );
  return { seen, history, visit };
}

/** Asked when the page is opened, and anew a moment after something changed here. */
function useHistory(visit: Visit | null): History {
  const version = useVersion();
  const [history, setHistory] = useState<History>({ type: "coming" });
  const asked = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change here is one more to be told of
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(
      async () => {
        asked.current = true;
        const changes = visit === null ? null : await changesSince(askedSince(visit));
        if (!wanted) return;
        setHistory((now) =>
          changes !== null ? { type: "told", changes } : now.type === "told" ? now : { type: "unknown" },
        );
      },
      asked.current ? 1500 : 0,
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [visit, version]);
  return history;
}

/** All of them, page by page; null where the server does not tell. */
async function changesSince(since: string): Promise<ToldChange[] | null> {
  const found: ToldChange[] = [];
  let from = since;
  for (let page = 0; page < pages; page += 1) {
    const answer = await api.changes(from);
    if (answer.type !== "value") return null;
    found.push(...answer.value.changes);
    if (answer.value.next === null) break;
    from = String(answer.value.next);
  }
  return found;
}

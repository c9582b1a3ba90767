// The history as it is read: the first page when it is opened, more when asked for, anew when something changed.
import { useEffect, useRef, useState } from "react";
import type { History } from "../../domain/wire.ts";
import { api } from "../sync/here.ts";

export type Entries = History["entries"];

export interface Read {
  state: "coming" | "unknown" | "told";
  entries: Entries;
  /** Whether older ones are there. */
  more: boolean;
  readMore: () => Promise<void>;
}

const page = 20;
/** As many as the server gives at once. */
const longest = 200;
const rests = 600;

interface Asked {
  of: { record: string } | { r: string };
  /** Changes when there may be news. */
  stamp: number;
  open: boolean;
}

export function useHistory({ of, stamp, open }: Asked): Read {
  const [state, setState] = useState<Read["state"]>("coming");
  const [entries, setEntries] = useState<Entries>([]);
  const [next, setNext] = useState<number | null>(null);
  const count = useRef(0);
  const key = JSON.stringify(of);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked is told by its text
  useEffect(() => {
    if (!open) return;
    let wanted = true;
    const timer = setTimeout(
      async () => {
        const limit = Math.min(longest, Math.max(page, count.current));
        const answer = await api.history(of, { before: null, limit });
        if (!wanted) return;
        if (answer.type !== "value") {
          setState((now) => (now === "coming" ? "unknown" : now));
          return;
        }
        count.current = answer.value.entries.length;
        setEntries(answer.value.entries);
        setNext(answer.value.next);
        setState("told");
      },
      count.current === 0 ? 0 : rests,
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [key, stamp, open]);
  const readMore = async () => {
    const answer = await api.history(of, { before: next, limit: page });
    if (answer.type !== "value") return;
    const older = answer.value.entries;
    setEntries((now) => {
      const last = now.at(-1)?.seq ?? Number.POSITIVE_INFINITY;
      const all = [...now, ...older.filter(({ seq }) => seq < last)];
      count.current = all.length;
      return all;
    });
    setNext(answer.value.next);
  };
  return { state, entries, more: next !== null, readMore };
}

// What there is to tidy in a view: asked of the server, since the other one of two may lie elsewhere.
import { useEffect, useMemo, useRef, useState } from "react";
import type { Tidied } from "../../domain/wire.ts";
import { replica } from "../replica/here.ts";
import { useFacts, useVersion } from "../replica/use-replica.ts";
import { api } from "../sync/here.ts";
import { useMe } from "../sync/use-status.ts";
import { idsTold, type Still, still } from "./still.ts";

export type Tidying = { type: "coming" } | { type: "unknown" } | { type: "told"; list: Still };

/** A pause after something changed, before it is asked anew. */
const rests = 800;

export function useTidied(view: string): Tidying {
  const facts = useFacts();
  const version = useVersion();
  const today = useMe()?.today ?? "";
  const [told, setTold] = useState<Tidied | "coming" | "unknown">("coming");
  const asked = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change here may be one more thing, or one less
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(
      async () => {
        asked.current = true;
        const answer = await api.tidy(view);
        if (!wanted) return;
        setTold((now) => (answer.type === "value" ? answer.value : now === "coming" ? "unknown" : now));
      },
      asked.current ? rests : 0,
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [view, version]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new snapshot forgets what came from elsewhere
  useEffect(() => {
    if (typeof told !== "string") replica.want(idsTold(told));
  }, [told, version]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  return useMemo(
    () => (typeof told === "string" ? { type: told } : { type: "told", list: still(told, facts, today) }),
    [told, facts, version, today],
  );
}

// All that hangs on two nodes: of one outside the view only the record itself is here, so its region is asked for it.
import { useEffect, useMemo, useState } from "react";
import { type Facts, FactTable } from "../../../domain/facts.ts";
import { home, inView } from "../../../domain/policy/seats.ts";
import type { Fact, Node } from "../../../domain/records/record.ts";
import { replica } from "../../replica/here.ts";
import { useFacts, useVersion } from "../../replica/use-replica.ts";
import { api } from "../../sync/here.ts";

/** `whole` is false while something that may hang on one of them is not here. */
export function useWhole(nodes: readonly Node[]): { facts: Facts; whole: boolean } {
  const facts = useFacts();
  const version = useVersion();
  const view = replica.view() ?? "";
  const regions = [...new Set(nodes.filter((node) => !inView(view, node)).map(home))].toSorted().join(" ");
  const [far, setFar] = useState<readonly Fact[] | null>(null);
  useEffect(() => {
    if (regions === "") return;
    let wanted = true;
    void (async () => {
      const answers = await Promise.all(regions.split(" ").map((region) => api.snapshot(region)));
      const told = answers.flatMap((answer) => (answer.type === "value" ? [answer.value.records] : []));
      if (wanted && told.length === answers.length) setFar(told.flat());
    })();
    return () => {
      wanted = false;
    };
  }, [regions]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  return useMemo(() => {
    if (regions === "") return { facts, whole: true };
    if (far === null) return { facts, whole: false };
    const both = FactTable.of(facts);
    for (const one of far)
      if (facts.resolve(one.id) === one.id && both.get(one.id) === undefined) both.put(one);
    return { facts: both, whole: true };
  }, [facts, version, far, regions]);
}

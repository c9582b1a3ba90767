// The facts as they stood when a round closed, had from the server once.
import { useEffect, useState } from "react";
import { FactTable } from "../../domain/facts.ts";
import { api } from "../sync/here.ts";

export type Past = { type: "coming" } | { type: "unknown" } | { type: "had"; facts: FactTable };

export function usePast(round: string): { past: Past; again: () => void } {
  const [past, setPast] = useState<Past>({ type: "coming" });
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when somebody asks again
  useEffect(() => {
    let wanted = true;
    void api.frozen(round).then((answer) => {
      if (!wanted) return;
      if (answer.type !== "value") {
        setPast({ type: "unknown" });
        return;
      }
      const facts = new FactTable();
      for (const one of answer.value.records) facts.put(one);
      setPast({ type: "had", facts });
    });
    return () => {
      wanted = false;
    };
  }, [round, asked]);
  const again = () => {
    setPast({ type: "coming" });
    setAsked((now) => now + 1);
  };
  return { past, again };
}

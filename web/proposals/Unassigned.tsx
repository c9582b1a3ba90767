// Who is in no proposal, by reason.
import type { ProposalResult } from "../../domain/analysis/proposals/result.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { NodeNames } from "./NodeName.tsx";
import { proposalWords } from "./proposals.words.ts";

const reasons = ["untied", "tinyComponent", "noFit"] as const;

export function Unassigned({ unassigned }: Pick<ProposalResult, "unassigned">) {
  const words = useSpeaker(proposalWords);
  const { say } = useWords();
  if (unassigned.length === 0) return null;
  return (
    <section className="unassigned" aria-labelledby="unassigned">
      <h2 id="unassigned">{words("unassigned", { count: unassigned.length })}</h2>
      {reasons.map((reason) => {
        const here = unassigned.filter((one) => one.reason === reason);
        if (here.length === 0) return null;
        return (
          <div key={reason}>
            <h3>{say(`unassigned.${reason}`)}</h3>
            <NodeNames nodes={here} />
          </div>
        );
      })}
    </section>
  );
}

import { isNode } from "../../domain/records/record.ts";
import { Waiting } from "../app/Waiting.tsx";
import { useWords } from "../i18n/use-words.ts";
import { useFacts } from "../replica/use-replica.ts";
import { useStatus } from "../sync/use-status.ts";
import { CommunityPanel } from "./CommunityPanel.tsx";
import { NodePanel } from "./NodePanel.tsx";
import { TiePanel } from "./TiePanel.tsx";

export function RecordPanel({ id }: { id: string }) {
  const words = useWords();
  const facts = useFacts();
  const loading = useStatus((now) => now.loading !== null || now.me === null);
  const one = facts.get(facts.resolve(id));
  if (isNode(one)) return <NodePanel node={one} />;
  if (one?.type === "community") return <CommunityPanel community={one} />;
  if (one?.type === "tie") return <TiePanel tie={one} />;
  if (loading) return <Waiting />;
  return (
    <div className="panel-body">
      <h2 id="panel-title" tabIndex={-1}>
        {words.ui("panel.details")}
      </h2>
      <p className="soft">{words.ui("panel.gone")}</p>
    </div>
  );
}

import { lazy, useEffect, useRef } from "react";
import { type Fact, isNode, references } from "../../domain/records/record.ts";
import { copied } from "../app/copied.ts";
import { useLate, WaitingPart } from "../app/Waiting.tsx";
import { useWords } from "../i18n/use-words.ts";
import { replica } from "../replica/here.ts";
import { useFacts } from "../replica/use-replica.ts";
import { useStatus } from "../sync/use-status.ts";
import { focusPanel } from "./focus.ts";
import { NodePanel } from "./NodePanel.tsx";
import { sentencesOf } from "./sentences.ts";
import { ThemePanel } from "./ThemePanel.tsx";
import { TiePanel } from "./TiePanel.tsx";

const CommunityPanel = lazy(async () => ({
  default: (await import("./CommunityPanel.tsx")).CommunityPanel,
}));

/** Long enough for a record from outside the view to be fetched. */
const fetched = 1500;

export function RecordPanel({ id }: { id: string }) {
  const facts = useFacts();
  const loading = useStatus((now) => now.loading !== null || now.me === null);
  const words = useWords();
  const late = useLate(fetched);
  const one = facts.get(facts.resolve(id));
  useFocusWhenHere(one !== undefined);
  useEffect(() => {
    // What it names may lie outside the view: its sources, the other ends of its ties.
    if (one !== undefined) replica.want(references(one).map((each) => facts.resolve(each)));
  }, [one, facts]);
  if (one === undefined) return loading || !late ? <WaitingPart /> : <Gone />;
  return (
    <div className="record" onCopy={(event) => copied(event, sentencesOf(one, facts, words))}>
      <Record one={one} />
    </div>
  );
}

function Record({ one }: { one: Fact }) {
  if (isNode(one)) return <NodePanel node={one} />;
  if (one.type === "community") return <CommunityPanel community={one} />;
  if (one.type === "theme") return <ThemePanel theme={one} />;
  return one.type === "tie" ? <TiePanel tie={one} /> : <Gone />;
}

function Gone() {
  const words = useWords();
  return (
    <div className="panel-body">
      <h2 id="panel-title" tabIndex={-1}>
        {words.ui("panel.details")}
      </h2>
      <p className="soft">{words.ui("panel.gone")}</p>
    </div>
  );
}

/** Who went into the panel before the record was there has nothing to stand on until it comes. */
function useFocusWhenHere(here: boolean): void {
  const before = useRef(here);
  useEffect(() => {
    if (here && !before.current && document.activeElement === document.body) focusPanel();
    before.current = here;
  }, [here]);
}

// The parts of a region's page, once its picture is there.
import { useMemo } from "react";
import { namesOfProposals } from "../../domain/proposal-name.ts";
import type { RegionPicture } from "../../domain/region-picture.ts";
import { WaitingPart } from "../app/Waiting.tsx";
import { nodeName, recordName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { useFacts } from "../replica/use-replica.ts";
import { Downloads } from "./Downloads.tsx";
import { Findings } from "./Findings.tsx";
import { KnownPart } from "./KnownPart.tsx";
import { MeasureList } from "./MeasureList.tsx";
import { MixingTable } from "./MixingTable.tsx";
import { measureWords } from "./measures.words.ts";
import { type Naming, quoted } from "./structure-text.ts";
import { useRegionPicture } from "./use-region-picture.ts";

/** Fewer than this say little in numbers. */
const few = 15;

export function Picture({ view }: { view: string }) {
  const say = useSpeaker(measureWords);
  const { progress, outdated, again } = useRegionPicture(view);
  if (progress.type === "counting") return <WaitingPart />;
  const anew = (
    <button type="button" className="button" onClick={again}>
      {say("again")}
    </button>
  );
  if (progress.type === "failed")
    return (
      <div className="picture-note" role="alert">
        <p>{say("failed")}</p>
        {anew}
      </div>
    );
  return (
    <>
      {outdated && (
        <div className="picture-note" role="status">
          <p>{say("outdated")}</p>
          {anew}
        </div>
      )}
      <Told view={view} picture={progress.picture} />
    </>
  );
}

function Told({ view, picture }: { view: string; picture: RegionPicture }) {
  const say = useSpeaker(measureWords);
  const naming = useNaming(picture);
  const { actors } = picture.measures.whole;
  return (
    <>
      {actors > 0 && actors < few && <p className="picture-note">{say("small", { count: actors })}</p>}
      <div className="picture-top">
        <div>
          <KnownPart view={view} coverage={picture.coverage} />
          <MeasureList picture={picture} />
        </div>
        <Findings findings={picture.findings} naming={naming} />
      </div>
      <MixingTable picture={picture} />
      <Downloads view={view} picture={picture} name={naming.actor} />
    </>
  );
}

/** Names as the sentences need them, in the reader's language. */
function useNaming({ clusters }: RegionPicture): Naming {
  const facts = useFacts();
  const { language } = useWords();
  return useMemo(() => {
    const names = namesOfProposals(clusters, facts);
    return {
      language,
      actor: (id) => nodeName(id, facts, language),
      // In quotes: these names are long, and have words like “and” in them.
      cluster: (id) => quoted(names.get(id)?.[language] ?? "…", language),
      theme: (id) => {
        const one = facts.get(facts.resolve(id));
        return one === undefined ? "…" : recordName(one, facts, language);
      },
    };
  }, [clusters, facts, language]);
}

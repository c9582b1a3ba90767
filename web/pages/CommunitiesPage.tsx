// Learning communities of the region in view: those adopted, and what could become one.
import "../proposals/members.css";
import "../proposals/proposals.css";
import "../region/region.css";
import { useEffect } from "react";
import { regionName } from "../../domain/regions/regions.ts";
import { Waiting } from "../app/Waiting.tsx";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { AdoptedList } from "../proposals/AdoptedList.tsx";
import { proposing } from "../proposals/here.ts";
import { ProposalList } from "../proposals/ProposalList.tsx";
import { ProposeBar } from "../proposals/ProposeBar.tsx";
import { proposalWords } from "../proposals/proposals.words.ts";
import { Unassigned } from "../proposals/Unassigned.tsx";
import { useCommunitiesOf } from "../proposals/use-page.ts";
import { RegionOwner } from "../region/RegionOwner.tsx";
import { replica } from "../replica/here.ts";
import { useVersion } from "../replica/use-replica.ts";
import { sync } from "../sync/here.ts";
import { useReader, useStatus } from "../sync/use-status.ts";

export function CommunitiesPage({ view }: { view: string }) {
  const loaded = useLoadedView();
  const failed = useStatus((now) => now.failed);
  const words = useWords();
  if (failed !== null)
    return (
      <div className="message" role="alert">
        <h1>{words.ui("failed.title")}</h1>
        <p>{words.refusal(failed)}</p>
        <button type="button" className="button main" onClick={() => sync.refresh()}>
          {words.ui("retry")}
        </button>
      </div>
    );
  if (loaded !== view) return <Waiting />;
  return <Communities key={view} view={view} />;
}

/** The region whose facts are here. */
function useLoadedView(): string | null {
  useVersion();
  return replica.view();
}

function Communities({ view }: { view: string }) {
  const words = useSpeaker(proposalWords);
  const { language } = useWords();
  const reader = useReader();
  const { adopted, ready, shown, outdated } = useCommunitiesOf(view);
  useEffect(() => proposing.light(null), []);
  const adoptable = shown.some(({ regions }) => regions.length > 0);
  return (
    <div className="communities">
      <header>
        <h1>{words("title")}</h1>
        <p className="soft">{words("intro", { region: regionName(view, language) })}</p>
        <RegionOwner view={view} />
      </header>
      <AdoptedList communities={adopted} />
      <section aria-label={words("proposing")}>
        <ProposeBar view={view} found={ready === undefined ? null : shown.length} />
        {reader === null && <p className="hint">{words("publicOnly")}</p>}
        {outdated && <p className="outdated">{words("outdated")}</p>}
        {shown.length > 0 && !adoptable && (
          <p className="hint">{words(reader === null ? "adoptSignIn" : "adoptWeavers")}</p>
        )}
      </section>
      {ready !== undefined && (
        <>
          <ProposalList shown={shown} ready={ready} />
          <Unassigned unassigned={ready.result.unassigned} />
        </>
      )}
    </div>
  );
}

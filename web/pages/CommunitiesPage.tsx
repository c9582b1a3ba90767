// Learning communities of the region in view: those adopted, and what could become one.
import "../community/community.css";
import "../proposals/believing.css";
import "../proposals/members.css";
import "../proposals/proposals.css";
import "../region/region.css";
import { lazy, Suspense, useEffect } from "react";
import { regionName } from "../../domain/regions/regions.ts";
import { EmptyRegion } from "../app/states/EmptyRegion.tsx";
import { Failed } from "../app/states/Failed.tsx";
import { Waiting } from "../app/Waiting.tsx";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { useWide } from "../look/use-wide.ts";
import { AdoptedList } from "../proposals/AdoptedList.tsx";
import { proposing } from "../proposals/here.ts";
import { ProposalList } from "../proposals/ProposalList.tsx";
import { ProposeBar } from "../proposals/ProposeBar.tsx";
import { proposalWords } from "../proposals/proposals.words.ts";
import { SecondStart } from "../proposals/SecondStart.tsx";
import { Unassigned } from "../proposals/Unassigned.tsx";
import { useCommunitiesOf } from "../proposals/use-page.ts";
import { RegionOwner } from "../region/RegionOwner.tsx";
import { replica } from "../replica/here.ts";
import { useShown, useVersion } from "../replica/use-replica.ts";
import { useReader, useStatus } from "../sync/use-status.ts";

const BesideMap = lazy(async () => ({
  default: (await import("../proposals/BesideMap.tsx")).BesideMap,
}));

export function CommunitiesPage({ view }: { view: string }) {
  const loaded = useLoadedView();
  const failed = useStatus((now) => now.failed);
  if (failed !== null) return <Failed why={failed} />;
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
  const wide = useWide();
  const { adopted, ready, shown, structure, outdated } = useCommunitiesOf(view);
  const { seated } = useShown(view);
  useEffect(() => proposing.light(null), []);
  const adoptable = shown.some(({ regions }) => regions.length > 0);
  return (
    <div className="communities-sides">
      <div className="communities">
        <header>
          <h1>{words("title")}</h1>
          <p className="soft">{words("intro", { region: regionName(view, language) })}</p>
          <RegionOwner view={view} />
        </header>
        <AdoptedList communities={adopted} view={view} />
        {seated.size === 0 && <EmptyRegion view={view} />}
        <section aria-label={words("proposing")} hidden={seated.size === 0}>
          <ProposeBar view={view} found={ready === undefined ? null : shown.length} />
          {reader === null && <p className="hint">{words("publicOnly")}</p>}
          {outdated && <p className="outdated">{words("outdated")}</p>}
          {shown.length > 0 && !adoptable && (
            <p className="hint">{words(reader === null ? "adoptSignIn" : "adoptWeavers")}</p>
          )}
          <SecondStart view={view} />
        </section>
        {ready !== undefined && structure !== null && (
          <>
            <ProposalList shown={shown} ready={ready} view={view} structure={structure} />
            <Unassigned unassigned={ready.result.unassigned} />
          </>
        )}
      </div>
      {wide && seated.size > 0 && (
        <Suspense fallback={<div className="beside-map" />}>
          <BesideMap view={view} />
        </Suspense>
      )}
    </div>
  );
}

// One learning community: whole, at an address of its own; fit to be printed and projected.
import "../community/community.css";
import "../proposals/believing.css";
import "../proposals/members.css";
import "../proposals/proposals.css";
import { lazy, Suspense, useEffect, useState } from "react";
import { mayKeep } from "../../domain/policy/may.ts";
import { sectorsOf } from "../../domain/proposal-words.ts";
import type { Community } from "../../domain/records/community.ts";
import { references } from "../../domain/records/record.ts";
import { regionName } from "../../domain/regions/regions.ts";
import { Link } from "../app/Link.tsx";
import { Failed } from "../app/states/Failed.tsx";
import { useLate, Waiting, WaitingPart } from "../app/Waiting.tsx";
import { Calendar } from "../community/Calendar.tsx";
import { communityWords } from "../community/community.words.ts";
import { Drifts } from "../community/Drifts.tsx";
import { Gatherings } from "../community/Gatherings.tsx";
import { Head } from "../community/Head.tsx";
import { Invitations } from "../community/Invitations.tsx";
import { Origin } from "../community/Origin.tsx";
import { useDrifts } from "../community/use-drifts.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { useWide } from "../look/use-wide.ts";
import { capital } from "../panels/kind-text.ts";
import { CommunityMembers } from "../proposals/CommunityMembers.tsx";
import { Inside } from "../proposals/Inside.tsx";
import { Sectors } from "../proposals/Sectors.tsx";
import { replica } from "../replica/here.ts";
import { useFacts, useVersion } from "../replica/use-replica.ts";
import { select } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { useReader, useStatus } from "../sync/use-status.ts";

const BesideMap = lazy(async () => ({
  default: (await import("../proposals/BesideMap.tsx")).BesideMap,
}));
const CommunityForm = lazy(async () => ({
  default: (await import("../proposals/CommunityForm.tsx")).CommunityForm,
}));

/** Long enough for a record from outside the view to be fetched. */
const fetched = 1500;

export function CommunityPage({ view }: { view: string }) {
  useVersion();
  const own = useSpeaker(communityWords);
  const words = useWords();
  const facts = useFacts();
  const failed = useStatus((now) => now.failed);
  const asked = useSession((now) => now.community);
  const late = useLate(fetched);
  const one = asked === null ? undefined : facts.get(facts.resolve(asked));
  if (failed !== null) return <Failed why={failed} />;
  if (replica.view() !== view) return <Waiting />;
  if (one?.type === "community") return <Whole key={one.id} community={one} view={view} />;
  if (asked !== null && !late) return <Waiting />;
  return (
    <div className="message">
      <h1>{words.ui("place.community")}</h1>
      <p>{own("gone")}</p>
      <Link to="/communities" className="button">
        {own("back")}
      </Link>
    </div>
  );
}

function Whole({ community, view }: { community: Community; view: string }) {
  const own = useSpeaker(communityWords);
  const words = useWords();
  const facts = useFacts();
  const wide = useWide();
  const reader = useReader();
  const [editing, setEditing] = useState(false);
  const [projected, setProjected] = useState(false);
  // On a wall there is nothing to press.
  const keeps = mayKeep(reader, community, facts) && !projected;
  const drifted = useDrifts(view).get(community.id) ?? [];
  const held = facts.naming(community.id, "gathering").filter((one) => one.community === community.id);
  const region = community.regions.find((code) => /^\d{2}$/.test(code));
  useEffect(() => {
    // Escape leaves the whole screen: the page comes back with it.
    const left = () => document.fullscreenElement === null && setProjected(false);
    document.addEventListener("fullscreenchange", left);
    return () => document.removeEventListener("fullscreenchange", left);
  }, []);
  useEffect(() => {
    replica.want(references(community).map((each) => facts.resolve(each)));
  }, [community, facts]);
  const ids = community.members.map(({ node }) => facts.resolve(node));
  return (
    <div className={`communities-sides ${projected ? "projected" : ""}`}>
      <div className="communities community">
        <nav className="proposal-acts on-screen" aria-label={words.ui("place.community")}>
          <Link to="/communities" className="button quiet">
            {own("back")}
          </Link>
          {keeps && !editing && (
            <button
              type="button"
              className="button"
              onClick={() => {
                select(null);
                setEditing(true);
              }}
            >
              <Icon name="edit" />
              {words.ui("action.edit")}
            </button>
          )}
          <button
            type="button"
            className="button quiet"
            onClick={() => void project(!projected, setProjected)}
          >
            {own(projected ? "projectEnd" : "project")}
          </button>
          <button type="button" className="button quiet" onClick={() => window.print()}>
            {own("print")}
          </button>
        </nav>
        {editing && keeps ? (
          <Suspense fallback={<WaitingPart />}>
            <CommunityForm
              community={community}
              close={() => {
                setEditing(false);
                setTimeout(() => document.querySelector<HTMLElement>(".community h1")?.focus());
              }}
            />
          </Suspense>
        ) : (
          <header>
            <Head community={community} held={held} />
          </header>
        )}
        {keeps && <Drifts community={community} list={drifted} />}
        <Gatherings community={community} keeps={keeps} />
        <section aria-labelledby="members">
          <h2 id="members">{capital(words.say("field.members"))}</h2>
          <Sectors sectors={sectorsOf(ids, facts)} />
          <CommunityMembers community={community} keeps={keeps} />
        </section>
        <Inside community={community} />
        {keeps && <Invitations community={community} />}
        {!projected && <Calendar of={`community:${community.id}`} title={own("calendar")} keeps={keeps} />}
        {keeps && region !== undefined && (
          <Calendar
            of={`region:${region}`}
            title={own("calendarRegion", { region: regionName(region, words.language) })}
            keeps={keeps}
          />
        )}
        {community.origin !== undefined && <Origin origin={community.origin} />}
      </div>
      {wide && (
        <Suspense fallback={<div className="beside-map" />}>
          <BesideMap view={view} only={community.id} />
        </Suspense>
      )}
    </div>
  );
}

/** Over the whole screen where the browser lets it; larger letters and nothing to press in any case. */
async function project(on: boolean, set: (projected: boolean) => void): Promise<void> {
  set(on);
  try {
    if (on) await document.documentElement.requestFullscreen();
    else if (document.fullscreenElement !== null) await document.exitFullscreen();
  } catch {
    // The page is projected as it stands in its window.
  }
}

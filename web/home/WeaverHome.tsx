import { useMemo } from "react";
import type { Person } from "../../domain/policy/person.ts";
import { regionName } from "../../domain/regions/regions.ts";
import { ActionButton } from "../actions/ActionButton.tsx";
import { addNode } from "../actions/add.ts";
import { Link } from "../app/Link.tsx";
import { EmptyRegion } from "../app/states/EmptyRegion.tsx";
import { recordName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { capital } from "../panels/kind-text.ts";
import { useFacts, useShown } from "../replica/use-replica.ts";
import { goTo, select, showRegion } from "../session/changes.ts";
import { useMe } from "../sync/use-status.ts";
import { Changed } from "./Changed.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { countText } from "./count-text.ts";
import { weekdayText } from "./days.ts";
import { Gatherings } from "./Gatherings.tsx";
import { homeWords } from "./home.words.ts";
import { ownRegions, within } from "./own-regions.ts";
import { Reask } from "./Reask.tsx";
import { Untied } from "./Untied.tsx";
import { useMonday } from "./use-monday.ts";
import { Weaving } from "./Weaving.tsx";
import { Wishes } from "./Wishes.tsx";

/** What a weaver begins the week with. */
export function WeaverHome({ view, person }: { view: string; person: Person }) {
  const here = useMemo(() => within(view, person), [view, person]);
  const { seen, history, visit } = useMonday(here ?? person);
  const { seated, ties } = useShown(view);
  return (
    <div className="home">
      <Head view={view} last={visit?.node ?? seen.last} />
      {here === null ? (
        <Elsewhere own={ownRegions(person) ?? []} />
      ) : seated.size === 0 ? (
        <EmptyRegion view={view} />
      ) : (
        <div className="home-parts">
          <div>
            <ChangeList changes={seen.changes} history={history} visit={visit} />
            <Weaving view={view} />
            <Gatherings list={seen.gatherings} />
            <Untied ids={seen.untied} />
          </div>
          <div>
            <Reask ties={seen.reask} anyTie={ties.size > 0} />
            <Wishes runningOut={seen.runningOut} runOut={seen.runOut} />
            <Changed view={view} />
          </div>
        </div>
      )}
    </div>
  );
}

/** A region that somebody else weaves: the way to one's own. */
function Elsewhere({ own }: { own: readonly string[] }) {
  const { language } = useWords();
  const say = useSpeaker(homeWords);
  return (
    <div className="aside-note">
      <p>{say("elsewhere")}</p>
      <div className="form-buttons">
        {own.map((code) => (
          <button key={code} type="button" className="button" onClick={() => showRegion(code)}>
            {say("openOwn", { region: regionName(code, language) })}
          </button>
        ))}
      </div>
    </div>
  );
}

interface HeadProps {
  view: string;
  /** The node that was looked at or changed last. */
  last: string | null;
}

function Head({ view, last }: HeadProps) {
  const words = useWords();
  const say = useSpeaker(homeWords);
  const facts = useFacts();
  const today = useMe()?.today ?? "";
  const { seated, ties } = useShown(view);
  const node = last === null ? undefined : facts.node(facts.resolve(last));
  return (
    <header className="home-head">
      <div>
        <p className="soft">{today === "" ? "" : capital(weekdayText(today, words.language))}</p>
        <h1>{capital(regionName(view, words.language))}</h1>
        {seated.size > 0 && (
          <p className="soft">{countText({ nodes: seated.values(), ties: ties.size }, words)}</p>
        )}
      </div>
      <div className="home-begin">
        <button
          type="button"
          className="button main"
          onClick={() => {
            goTo("/map");
            if (node !== undefined) select(node.id);
          }}
        >
          <Icon name="map" />
          <span>
            {node === undefined
              ? say("toMap")
              : say("goOn", { name: recordName(node, facts, words.language) })}
          </span>
        </button>
        <Link to="/region" className="button">
          <Icon name="focus" />
          <span>{words.ui("place.region")}</span>
        </Link>
        <ActionButton action={addNode} icon={<Icon name="plus" />} />
      </div>
    </header>
  );
}

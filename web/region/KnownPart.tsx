// How well a region is known: who told of their own ties, and how long ago anybody spoke of each.
import { useId } from "react";
import { ages, freshnessByRegion, freshnessOfView, stale } from "../../domain/age/freshness.ts";
import type { Coverage } from "../../domain/measured.ts";
import { onTeam } from "../../domain/policy/rights.ts";
import { seatsOfView } from "../../domain/policy/seats.ts";
import { regionName } from "../../domain/regions/regions.ts";
import { askWords } from "../ask/ask.words.ts";
import { paletteOf } from "../canvas/palette.ts";
import { AgeSign } from "../canvas/signs.tsx";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { useFacts, useVersion } from "../replica/use-replica.ts";
import { showOnMap } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { useMe, useReader } from "../sync/use-status.ts";
import { percent } from "./measures.ts";
import { measureWords } from "./measures.words.ts";

/** Below this share the rest is indicative. */
const enough = 0.7;

export function KnownPart({ view, coverage: { told, actors } }: { view: string; coverage: Coverage }) {
  const say = useSpeaker(measureWords);
  const own = useSpeaker(askWords);
  const facts = useFacts();
  useVersion();
  useSession((now) => now.theme);
  const id = useId();
  const totals = freshnessOfView(facts, { view, today: useMe()?.today ?? "" });
  const palette = paletteOf(document.documentElement);
  const share = actors === 0 ? 0 : told / actors;
  return (
    <section className="home-part" aria-labelledby={id}>
      <header>
        <h2 id={id}>{say("known")}</h2>
      </header>
      {actors > 0 && (
        <p>
          {say("coverage", { count: told, told, all: actors, share: percent(share) })}{" "}
          <span className={share < enough ? "picture-warn" : "soft"}>
            {say(share < enough ? "coverageFew" : "coverageEnough")}
          </span>
        </p>
      )}
      {totals.share === null ? (
        <p className="soft">{say("freshNone")}</p>
      ) : (
        <>
          <p>{say("fresh", { share: percent(totals.share), fresh: totals.ages.fresh, all: totals.ties })}</p>
          <ul className="picture-ages">
            {ages.map(
              (age) =>
                totals.ages[age] > 0 && (
                  <li key={age}>
                    <AgeSign age={age} colour={palette.ages[age]} />
                    {own(`age.${age}`)} <span className="soft numbers">{totals.ages[age]}</span>
                  </li>
                ),
            )}
          </ul>
          <div className="form-buttons">
            <button type="button" className="button quiet" onClick={() => byAge(null)}>
              <Icon name="map" />
              <span>{say("freshOnMap")}</span>
            </button>
            {totals.ages.fresh < totals.ties && (
              <button type="button" className="button quiet" onClick={() => byAge(stale)}>
                <Icon name="map" />
                <span>{own("onlyAge", { count: stale })}</span>
              </button>
            )}
          </div>
        </>
      )}
      <ByRegion view={view} />
    </section>
  );
}

function byAge(older: number | null): void {
  showOnMap([], { lines: "age", older });
}

/** Where the view is of several regions: each of those whose team the reader is on. */
function ByRegion({ view }: { view: string }) {
  const say = useSpeaker(measureWords);
  const { language } = useWords();
  const facts = useFacts();
  const reader = useReader();
  const today = useMe()?.today ?? "";
  if (/^\d{2}$/.test(view)) return null;
  const within = seatsOfView(view);
  const rows = [...freshnessByRegion(facts, today)].filter(
    ([code, { ties }]) =>
      ties > 0 && onTeam(reader, [code]) && (within.length === 0 || within.includes(code)),
  );
  if (rows.length < 2) return null;
  return (
    <table className="table picture-regions">
      <caption>{say("regions")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("region")}</th>
          <th scope="col">{say("ties")}</th>
          <th scope="col">{say("freshShare")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([code, { ties, share }]) => (
          <tr key={code}>
            <th scope="row">{regionName(code, language)}</th>
            <td className="numbers">{ties}</td>
            <td className="numbers">{share === null ? "" : `${percent(share)} %`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

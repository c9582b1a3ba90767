import { allRegions } from "../../domain/regions/regions.ts";
import type { RegionEntry, RegionKind } from "../../domain/regions/tables.ts";
import { useWords } from "../i18n/use-words.ts";
import { showRegion } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";

const kinds: readonly RegionKind[] = [
  "elsewhere",
  "region",
  "evk",
  "nuts2",
  "wellbeingCounty",
  "employmentArea",
];

/** The region of the view; the browser's own list, which every device shows as its people are used to. */
export function RegionSwitch() {
  const words = useWords();
  const region = useSession((now) => now.region);
  const named = (entries: readonly RegionEntry[]) =>
    entries
      .map(({ code, kind, names }) => ({ code, kind, name: names[words.language] }))
      .toSorted((a, b) => (a.kind === "elsewhere" ? 0 : a.name.localeCompare(b.name, words.language)));
  return (
    <label className="region-switch">
      <span className="unseen">{words.ui("region.label")}</span>
      <select className="select" value={region ?? ""} onChange={(event) => showRegion(event.target.value)}>
        {region === null && <option value="" />}
        {kinds.map((kind) => (
          <optgroup key={kind} label={words.ui(`region.group.${kind}`)}>
            {named(allRegions().filter((each) => each.kind === kind)).map(({ code, name }) => (
              <option key={code} value={code}>
                {capital(name)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

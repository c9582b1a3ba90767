// What a page says of itself on paper: whose network it is, where the data comes from, the day.
import { regionName } from "../../domain/regions/regions.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { useShown, useVersion } from "../replica/use-replica.ts";
import { useSession } from "../session/use-session.ts";
import { useMe } from "../sync/use-status.ts";
import { usePractice } from "./practice.ts";
import { printWords } from "./print.words.ts";
import { useSources } from "./sources.ts";

/** Seen on paper only, where the page itself says it to eyes and ears by its frame. */
export function PrintHead() {
  const region = useSession((now) => now.region);
  return region === null ? null : <Head region={region} />;
}

function Head({ region }: { region: string }) {
  const words = useSpeaker(printWords);
  const { language, list } = useWords();
  const practice = usePractice();
  const today = useMe()?.today;
  const sources = useSources(useShown(region), useVersion(), language);
  const date =
    today === undefined
      ? ""
      : new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(today));
  return (
    <div className="print-head" aria-hidden="true">
      <p>
        <strong>Kudelma · {regionName(region, language)}</strong>
        <span>{words("printedOn", { date })}</span>
      </p>
      <p>
        <span>{words("source", { name: list(["Kudelma", ...sources]) })}</span>
        {practice && <span>{words("practice")}</span>}
      </p>
    </div>
  );
}

import { useEffect, useRef, useState } from "react";
import { regionName } from "../../domain/regions/regions.ts";
import { recordName } from "../i18n/named.ts";
import { useWords } from "../i18n/use-words.ts";
import { useFacts, useShown } from "../replica/use-replica.ts";
import { useSession } from "../session/use-session.ts";
import { useStatus } from "../sync/use-status.ts";

/** Long enough that quick steps through a list are told by their last. */
const quiet = 600;

/** Tells those who can't see it what came into view: the region when it stands, and the selection. One thing at a time. */
export function LiveRegion() {
  const words = useWords();
  const facts = useFacts();
  const selection = useSession((now) => now.selection);
  const region = useSession((now) => now.region);
  const loading = useStatus((now) => now.loading !== null || now.me === null);
  const { seated, ties } = useShown(region ?? "all");
  const selected = selection === null ? undefined : facts.get(facts.resolve(selection));
  const name = selected === undefined ? null : recordName(selected, facts, words.language);
  const standing = loading || region === null ? null : region;
  const counts = useRef({ nodes: 0, ties: 0 });
  counts.current = { nodes: seated.size, ties: ties.size };
  const [text, setText] = useState("");
  useEffect(() => {
    if (standing === null) return;
    const say = () =>
      setText(words.ui("live.loaded", { region: regionName(standing, words.language), ...counts.current }));
    const timer = setTimeout(say, quiet);
    return () => clearTimeout(timer);
  }, [standing, words]);
  useEffect(() => {
    if (name === null) return;
    const timer = setTimeout(() => setText(words.ui("live.selected", { name })), quiet);
    return () => clearTimeout(timer);
  }, [name, words]);
  return (
    <p className="unseen" aria-live="polite">
      {text}
    </p>
  );
}

// Proposals of communities beside what stands: what came, what went, who moved since the last time they were computed here.
import { Link } from "../app/Link.tsx";
import { useSpeaker } from "../i18n/use-words.ts";
import { useCommunitiesOf } from "../proposals/use-page.ts";
import { homeWords } from "./home.words.ts";
import { Nothing, Part } from "./Part.tsx";

/** Whether the proposals that one saw last still are of the map as it is, and what of them is new. */
export function Changed({ view }: { view: string }) {
  const say = useSpeaker(homeWords);
  const { ready, shown, outdated } = useCommunitiesOf(view);
  const fresh = shown.filter(({ standing }) => standing.type === "new").length;
  const text =
    ready === undefined
      ? say("proposalsNever")
      : outdated
        ? say("proposalsOutdated")
        : say("proposalsNew", { count: fresh });
  return (
    <Part title={say("proposals")} count={ready === undefined || outdated ? 0 : fresh}>
      <Nothing text={text}>
        <Link to="/communities">{say("proposalsOpen")}</Link>
      </Nothing>
    </Part>
  );
}

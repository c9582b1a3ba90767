// What a weaver tidies: what the map would be better without.
import "../home/home.css";
import "../tidy/tidy.css";
import { TeamPage } from "../app/TeamPage.tsx";
import { WaitingPart } from "../app/Waiting.tsx";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { TidyList } from "../tidy/TidyList.tsx";
import { tidyWords } from "../tidy/tidy.words.ts";
import { useTidied } from "../tidy/use-tidied.ts";

export function TidyPage({ view }: { view: string }) {
  const words = useWords();
  const say = useSpeaker(tidyWords);
  return (
    <TeamPage
      view={view}
      looks={{ page: "home tidy", head: "home-head" }}
      title={words.ui("place.tidy")}
      lead={say("lead")}
      notTeam={say("notTeam")}
    >
      <Inside key={view} view={view} />
    </TeamPage>
  );
}

function Inside({ view }: { view: string }) {
  const say = useSpeaker(tidyWords);
  const tidied = useTidied(view);
  if (tidied.type === "coming") return <WaitingPart />;
  if (tidied.type === "unknown") return <p role="status">{say("unknown")}</p>;
  return <TidyList list={tidied.list} view={view} />;
}

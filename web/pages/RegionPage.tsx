// A region's network as its weaver reads it: how well it is known, its structure in sentences, measures to act on.
import "../home/home.css";
import "../region/picture.css";
import { EmptyRegion } from "../app/states/EmptyRegion.tsx";
import { TeamPage } from "../app/TeamPage.tsx";
import { useSpeaker } from "../i18n/use-words.ts";
import { measureWords } from "../region/measures.words.ts";
import { Picture } from "../region/Picture.tsx";
import { useShown } from "../replica/use-replica.ts";
import { useReader } from "../sync/use-status.ts";

export function RegionPage({ view }: { view: string }) {
  const say = useSpeaker(measureWords);
  const reader = useReader();
  return (
    <TeamPage
      view={view}
      looks={{ page: "home picture", head: "home-head", lead: "soft picture-lead" }}
      title={say("title")}
      lead={say("lead")}
      notTeam={say("notTeam")}
    >
      <Inside key={`${view} ${reader?.id}`} view={view} />
    </TeamPage>
  );
}

function Inside({ view }: { view: string }) {
  const { seated } = useShown(view);
  return seated.size === 0 ? <EmptyRegion view={view} /> : <Picture view={view} />;
}

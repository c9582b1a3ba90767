import { regionName } from "../../domain/regions/regions.ts";
import { Link } from "../app/Link.tsx";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { Threads } from "../look/Threads.tsx";
import { capital } from "../panels/kind-text.ts";
import { useShown } from "../replica/use-replica.ts";
import { useReader } from "../sync/use-status.ts";
import { countText } from "./count-text.ts";
import { homeWords } from "./home.words.ts";

/** For those who only look: what this is, what is here, how to get in. */
export function Welcome({ view }: { view: string }) {
  const words = useWords();
  const say = useSpeaker(homeWords);
  const signedIn = useReader() !== null;
  const { seated, ties } = useShown(view);
  const region = capital(regionName(view, words.language));
  const what = countText({ nodes: seated.values(), ties: ties.size }, words);
  return (
    <div className="home-welcome">
      <Threads />
      <h1>{say("welcome")}</h1>
      <p>{say("welcomeWhat")}</p>
      <p className="home-published">
        {seated.size === 0 ? say("nothingPublished", { region }) : say("published", { region, what })}
      </p>
      <div className="form-buttons">
        <Link to="/map" className="button main large">
          <Icon name="map" />
          <span>{say("toMap")}</span>
        </Link>
      </div>
      {signedIn ? (
        <p className="soft">{say("noRight")}</p>
      ) : (
        <section>
          <h2>{say("howIn")}</h2>
          <p>{say("howInText")}</p>
          <Link to="/sign-in">{say("signIn")}</Link>
        </section>
      )}
    </div>
  );
}

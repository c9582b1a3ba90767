import { Link } from "../app/Link.tsx";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { introductionWords } from "./introductions.words.ts";

/** The three pages of one place: whom to introduce, what ends, what it has come to. */
export function Tabs() {
  const words = useWords();
  const say = useSpeaker(introductionWords);
  return (
    <nav className="meet-tabs" aria-label={say("pages")}>
      <Link to="/introductions" marksHere>
        {words.ui("place.introductions")}
      </Link>
      <Link to="/continuity" marksHere>
        {words.ui("place.continuity")}
      </Link>
      <Link to="/progress" marksHere>
        {words.ui("place.progress")}
      </Link>
    </nav>
  );
}

import { apartWords } from "../apart/apart.words.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { useStatus } from "../sync/use-status.ts";
import { Link } from "./Link.tsx";
import { usePractice } from "./practice.ts";

/** What holds for the whole page: practice data, a lost line, a session that ended. */
export function Banners() {
  const words = useWords();
  const practice = usePractice();
  const reader = useStatus((now) => now.me?.person ?? null);
  const known = useStatus((now) => now.me !== null);
  return (
    <section className="banners" aria-label={words.ui("banners")}>
      <Connection />
      {practice && (
        <p className="banner practice">
          <Icon name="warning" />
          <span>{words.ui("practice.banner")}</span>
        </p>
      )}
      {known && reader === null && <p className="banner on-wide-only">{words.ui("who.unsigned")}</p>}
    </section>
  );
}

function Connection() {
  const words = useWords();
  const apart = useSpeaker(apartWords);
  const unkept = useStatus((now) => now.unkept);
  const trouble = useStatus((now) => now.trouble);
  const signedOut = useStatus((now) => now.signedOut);
  const unanswered = useStatus((now) => now.unanswered);
  // While nothing stands yet, the page itself says why.
  const said = useStatus((now) => now.me === null || now.loading !== null) && !signedOut && unanswered === 0;
  return (
    <div role="status">
      {(unkept > 0 || trouble !== null || signedOut) && (
        <p className={said ? "unseen" : "banner problem"}>
          <Icon name="warning" />
          <span>
            {signedOut && <>{words.ui("line.signedOut")} </>}
            {!signedOut && trouble !== null && <>{words.refusal(trouble)} </>}
            {unanswered > unkept && <>{words.ui("line.waiting", { count: unanswered })} </>}
            {unkept > 0 && apart("unkept", { count: unkept })}
          </span>
          {signedOut && <Link to="/sign-in">{words.ui("who.signIn")}</Link>}
        </p>
      )}
    </div>
  );
}

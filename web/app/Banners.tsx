import { useWords } from "../i18n/use-words.ts";
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
  const line = useStatus((now) => now.line);
  const trouble = useStatus((now) => now.trouble);
  const signedOut = useStatus((now) => now.signedOut);
  const unanswered = useStatus((now) => now.unanswered);
  const away = line === "reconnecting";
  // While nothing stands yet, the page itself says why.
  const said = useStatus((now) => now.me === null || now.loading !== null) && !signedOut && unanswered === 0;
  return (
    <div role="status">
      {(away || trouble !== null || signedOut) && (
        <p className={said ? "unseen" : "banner problem"}>
          <Icon name="warning" />
          <span>
            {signedOut && <>{words.ui("line.signedOut")} </>}
            {!signedOut && trouble !== null && <>{words.refusal(trouble)} </>}
            {!signedOut && trouble === null && away && <>{words.ui("line.reconnecting")} </>}
            {unanswered > 0 && words.ui("line.waiting", { count: unanswered })}
          </span>
          {signedOut && <Link to="/sign-in">{words.ui("who.signIn")}</Link>}
        </p>
      )}
    </div>
  );
}

import type { Refusal } from "../../../domain/refusal.ts";
import { useWords } from "../../i18n/use-words.ts";
import { sync } from "../../sync/here.ts";
import { useReader } from "../../sync/use-status.ts";
import { Link } from "../Link.tsx";

/** A region that the server refuses to show: why, and what one can do. */
export function Failed({ why }: { why: Refusal }) {
  const words = useWords();
  const signedIn = useReader() !== null;
  return (
    <div className="message" role="alert">
      <h1>{words.ui("failed.title")}</h1>
      <p>{words.refusal(why)}</p>
      <div className="form-buttons">
        <button type="button" className="button main" onClick={() => sync.refresh()}>
          {words.ui("retry")}
        </button>
        {!signedIn && (
          <Link to="/sign-in" className="button">
            {words.ui("who.signIn")}
          </Link>
        )}
      </div>
    </div>
  );
}

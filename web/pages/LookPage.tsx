import { useState } from "react";
import { forgetToken, linkToken } from "../app/link-token.ts";
import { openView } from "../ask/views/open.ts";
import { lookedOf } from "../ask/views/saved.ts";
import { viewsWords } from "../ask/views/views.words.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { goTo } from "../session/changes.ts";
import { api, sync } from "../sync/here.ts";

/** The way in by a read-only link. The button opens it, never the address alone: scanners of mail open links too. */
export function LookPage() {
  const words = useWords();
  const own = useSpeaker(viewsWords);
  const [token, setToken] = useState(linkToken);
  const [working, setWorking] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const open = async (asked: string) => {
    setWorking(true);
    setFault(null);
    const answer = await api.look(asked);
    setWorking(false);
    if (answer.type === "value") {
      forgetToken();
      openView(lookedOf(answer.value.view));
      goTo("/map");
      await sync.changePerson(answer.value.me);
      return;
    }
    if (answer.type === "refused" && answer.refusal.refused.startsWith("link")) {
      forgetToken();
      setToken(null);
    }
    setFault(answer.type === "refused" ? words.refusal(answer.refusal) : own("silent"));
  };
  return (
    <div className="narrow-page">
      <h1>{words.ui("look.title")}</h1>
      {fault !== null && (
        <p role="alert" className="fault boxed">
          {fault}
        </p>
      )}
      {token !== null ? (
        <>
          <p>{own("lookText")}</p>
          <button
            type="button"
            className="button main large"
            disabled={working}
            onClick={() => void open(token)}
          >
            {own(working ? "lookWorking" : "lookOpen")}
          </button>
        </>
      ) : (
        fault === null && <p>{own("lookMissing")}</p>
      )}
    </div>
  );
}

import { type FormEvent, useState } from "react";
import { belongs } from "../../domain/policy/rights.ts";
import type { Me } from "../../domain/wire.ts";
import { Link } from "../app/Link.tsx";
import { forgetToken, linkToken } from "../app/link-token.ts";
import { useWords } from "../i18n/use-words.ts";
import { goTo } from "../session/changes.ts";
import { session } from "../session/session.ts";
import type { Outcome } from "../sync/api.ts";
import { api, sync } from "../sync/here.ts";
import { useReader } from "../sync/use-status.ts";

/** The way in. A link is spent by the button, never by being opened: mail scanners open links too. */
export function SignInPage() {
  const words = useWords();
  const reader = useReader();
  const [token, setToken] = useState(linkToken);
  const [working, setWorking] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const enter = async (asked: Promise<Outcome<Me>>) => {
    setWorking(true);
    setFault(null);
    const answer = await asked;
    setWorking(false);
    if (answer.type === "value") {
      forgetToken();
      const { region } = session.getState();
      // Those who have a region of their own begin there.
      const own = region !== null && belongs(answer.value.person, [region]);
      session.setState({ region: own ? region : answer.value.opensOn, selection: null });
      goTo("/map");
      await sync.changePerson(answer.value);
      return;
    }
    if (answer.type === "refused" && answer.refusal.refused.startsWith("link")) {
      forgetToken();
      setToken(null);
    }
    setFault(answer.type === "refused" ? words.refusal(answer.refusal) : words.ui("signIn.silent"));
  };
  return (
    <div className="narrow-page">
      <h1>{words.ui("signIn.title")}</h1>
      {reader !== null && <p>{words.ui("signIn.already", { name: reader.name })}</p>}
      {fault !== null && (
        <p role="alert" className="fault boxed">
          {fault}
        </p>
      )}
      {token !== null ? (
        <>
          <p>{words.ui("signIn.withLink")}</p>
          <button
            type="button"
            className="button main large"
            disabled={working}
            onClick={() => void enter(api.signIn({ token }))}
          >
            {words.ui(working ? "signIn.working" : "signIn.button")}
          </button>
        </>
      ) : (
        <>
          <p>{words.ui("signIn.how")}</p>
          <p className="soft">{words.ui("signIn.first")}</p>
          <ByPassword working={working} enter={(password) => void enter(api.signIn({ password }))} />
        </>
      )}
      <hr />
      <p className="soft">{words.ui("signIn.without")}</p>
      <Link to="/map" className="button">
        {words.ui("signIn.look")}
      </Link>
    </div>
  );
}

function ByPassword({ working, enter }: { working: boolean; enter: (password: string) => void }) {
  const words = useWords();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = new FormData(event.currentTarget).get("password");
    if (typeof password === "string" && password !== "") enter(password);
  };
  return (
    <details className="by-password">
      <summary>{words.ui("signIn.byPassword")}</summary>
      <form onSubmit={submit}>
        <div className="field">
          <label htmlFor="password">{words.ui("signIn.password")}</label>
          <input
            id="password"
            name="password"
            type="password"
            className="input"
            autoComplete="current-password"
            required
            maxLength={1000}
          />
        </div>
        <button type="submit" className="button main" disabled={working}>
          {words.ui(working ? "signIn.working" : "signIn.button")}
        </button>
      </form>
    </details>
  );
}

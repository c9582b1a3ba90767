import type { Grant } from "../../domain/policy/person.ts";
import { regionName } from "../../domain/regions/regions.ts";
import { ActionButton } from "../actions/ActionButton.tsx";
import { signOut } from "../actions/sign-out.ts";
import { useWords } from "../i18n/use-words.ts";
import type { Words } from "../i18n/words.ts";
import { Icon } from "../look/Icon.tsx";
import { useReader } from "../sync/use-status.ts";
import { Link } from "./Link.tsx";

/** Who I am here, and the way in or out. */
export function Who() {
  const words = useWords();
  const reader = useReader();
  if (reader === null)
    return (
      <Link to="/sign-in" className="button quiet">
        <Icon name="person" />
        <span className="on-wide">{words.ui("who.signIn")}</span>
      </Link>
    );
  return (
    <>
      <button type="button" className="button quiet" popoverTarget="who">
        <Icon name="person" />
        <span className="on-wide">{reader.name}</span>
        <span className="unseen">{words.ui("who.me")}</span>
      </button>
      <div id="who" popover="auto" className="popover">
        <p>
          <strong>{reader.name}</strong>
        </p>
        <ul className="soft">
          {reader.grants.map((grant) => (
            <li key={JSON.stringify(grant)}>{grantText(grant, words)}</li>
          ))}
        </ul>
        <Link to="/people" className="button quiet">
          <Icon name="people" />
          <span>{words.ui("place.people")}</span>
        </Link>
        <ActionButton action={signOut} look="quiet" />
      </div>
    </>
  );
}

export function grantText({ role, regions }: Grant, words: Words): string {
  const names = regions.map((code) =>
    code === "all" ? words.ui("who.everywhere") : regionName(code, words.language),
  );
  return words.ui("who.role", { role: words.say(`userRole.${role}`), regions: words.list(names) });
}

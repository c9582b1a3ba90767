import { type FormEvent, useState } from "react";
import { administers } from "../../../domain/policy/rights.ts";
import { allRegions } from "../../../domain/regions/regions.ts";
import { type UserRole, userRoles } from "../../../domain/vocabulary/user-roles.ts";
import { invite } from "../../../domain/wire.ts";
import { useWords } from "../../i18n/use-words.ts";
import { capital } from "../../panels/kind-text.ts";
import { api } from "../../sync/here.ts";
import { useReader } from "../../sync/use-status.ts";
import { MadeLink } from "./MadeLink.tsx";

/** Coordinators let in those who view, act and weave; administrators anybody. */
const modest: readonly UserRole[] = ["viewer", "actor", "weaver"];

export function InviteForm({ made }: { made: () => void }) {
  const words = useWords();
  const reader = useReader();
  const [fault, setFault] = useState<string | null>(null);
  const [link, setLink] = useState<{ name: string; address: string } | null>(null);
  const [regions, setRegions] = useState<readonly string[]>([]);
  const own = new Set((reader?.grants ?? []).flatMap((grant) => grant.regions));
  const everywhere = own.has("all");
  const choices = allRegions().filter((each) => each.kind === "region" && (everywhere || own.has(each.code)));
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const read = invite.safeParse({
      name: given.get("name"),
      grants: [{ role: given.get("role"), regions }],
      days: Number(given.get("days")),
    });
    if (!read.success) {
      setFault(words.ui(regions.length === 0 ? "people.chooseRegion" : "form.problem"));
      return;
    }
    const answer = await api.invite(read.data);
    if (answer.type !== "value") {
      setFault(answer.type === "refused" ? words.refusal(answer.refusal) : words.ui("signIn.silent"));
      return;
    }
    setFault(null);
    setLink({ name: read.data.name, address: new URL(answer.value.path, window.location.origin).href });
    form.reset();
    setRegions([]);
    made();
  };
  return (
    <section className="card">
      <h2>{words.ui("people.new")}</h2>
      <form className="invite" onSubmit={(event) => void submit(event)}>
        <div className="field">
          <label htmlFor="invite-name">{words.ui("people.name")}</label>
          <input
            id="invite-name"
            name="name"
            className="input"
            required
            maxLength={80}
            aria-describedby="invite-hint"
          />
          <p id="invite-hint" className="hint">
            {words.ui("people.nameHint")}
          </p>
        </div>
        <div className="field">
          <label htmlFor="invite-role">{words.ui("people.role")}</label>
          <select id="invite-role" name="role" className="select" defaultValue="weaver">
            {(administers(reader) ? userRoles : modest).map((role) => (
              <option key={role} value={role}>
                {capital(words.say(`userRole.${role}`))}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="invite-days">{words.ui("people.days")}</label>
          <input
            id="invite-days"
            name="days"
            className="input numbers"
            type="number"
            min={1}
            max={400}
            defaultValue={90}
          />
        </div>
        <fieldset className="regions">
          <legend>{words.ui("people.regions")}</legend>
          {everywhere && (
            <Region code="all" name={words.ui("who.everywhere")} chosen={regions} choose={setRegions} />
          )}
          {choices.map(({ code, names }) => (
            <Region
              key={code}
              code={code}
              name={names[words.language]}
              chosen={regions}
              choose={setRegions}
            />
          ))}
        </fieldset>
        {fault !== null && (
          <p role="alert" className="fault">
            {fault}
          </p>
        )}
        <div>
          <button type="submit" className="button main">
            {words.ui("people.make")}
          </button>
        </div>
      </form>
      {link !== null && <MadeLink name={link.name} address={link.address} />}
    </section>
  );
}

interface RegionProps {
  code: string;
  name: string;
  chosen: readonly string[];
  choose: (chosen: readonly string[]) => void;
}

function Region({ code, name, chosen, choose }: RegionProps) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={chosen.includes(code)}
        onChange={(event) =>
          choose(event.target.checked ? [...chosen, code] : chosen.filter((each) => each !== code))
        }
      />
      <span>{capital(name)}</span>
    </label>
  );
}

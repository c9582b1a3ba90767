// `link`: a link by which somebody gets in, once.
import { house as houseItself } from "../../domain/policy/person.ts";
import { userRoles } from "../../domain/vocabulary/user-roles.ts";
import { invite } from "../../domain/wire.ts";
import { speakList } from "../../domain/words/speak.ts";
import { wholeNumber } from "./options.ts";
import type { Job } from "./run.ts";
import type { ExitCode } from "./terminal.ts";

/** The role `actor` is for one's own node, which the page knows and a command line does not. */
const roles = userRoles.filter((role) => role !== "actor");

export async function link({ given, terminal, house }: Job): Promise<ExitCode> {
  const asked = given.role ?? "weaver";
  const role = roles.find((each) => each === asked);
  if (role === undefined) {
    terminal.say("unknownRole", { name: asked, names: speakList(terminal.language, roles) });
    return 2;
  }
  const regions = (given.region ?? ["all"]).flatMap((code) => code.split(",")).map((code) => code.trim());
  const read = invite.safeParse({
    name: given.name ?? role,
    grants: [{ role, regions }],
    days: wholeNumber(given.days ?? "14"),
  });
  if (!read.success) {
    const path = read.error.issues[0]?.path ?? [];
    if (path.includes("regions")) terminal.say("unknownRegion", { name: regions.join(", ") });
    else terminal.say("badOption", { detail: `--${String(path[0])}` });
    return 2;
  }
  const { config, accounts } = house;
  const { invitation, token } = await accounts.invite(houseItself, read.data);
  const path = `/sign-in#${token}`;
  const address =
    config.origin ?? `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${config.port}`;
  terminal.say("link", { name: invitation.name, until: invitation.until.slice(0, 10), link: address + path });
  terminal.result({ invitation, token, path, link: address + path });
  return 0;
}

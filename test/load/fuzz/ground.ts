// Where the fuzzer works: the practice region, a second region, secrets of a team, links to join and to look.
import { type Grant, house } from "../../../domain/policy/person.ts";
import { loadFixture } from "../../../server/fixtures/load.ts";
import { anActor, type Opened, opened } from "../../server/opened.ts";
import { canary } from "./answer-laws.ts";
import { Pool, secrets } from "./pool.ts";

const password = "sana-vain-sumuttimelle";

export interface Ground {
  server: Opened;
  pool: Pool;
}

/**
 * A server as it stands behind a proxy: whoever asks is told by the proxy, so that the limits of asking count each
 * address of ten thousand by itself, as they are meant to.
 */
export async function ground(): Promise<Ground> {
  const server = await opened({ KUDELMA_TRUST_PROXY: "1", KUDELMA_ADMIN_PASSWORD: password });
  await loadFixture(server.house.loom, "practice-region");
  const pool = new Pool(server, password);
  const secret = { name: canary, source: canary, legalBasis: canary };
  const records = [
    anActor({ id: secrets[0], visibility: "public", contact: secret, extra: { a: canary } }),
    anActor({ id: secrets[1], visibility: "public", contact: secret, ...at("837") }),
    anActor({ id: "fuzz-other-06", ...at("837") }),
    { id: "fuzz-view", type: "view", rev: 0, visibility: "signedIn", ...view },
    { id: "fuzz-round", type: "round", rev: 0, visibility: "team", ...round },
    { id: "fuzz-past-round", type: "round", rev: 0, visibility: "team", ...round },
  ];
  const founder = await server.as("perustaja", admin);
  for (const command of [
    { type: "add", records },
    { type: "closeRound", id: "fuzz-past-round", day: "2026-02-01" },
  ]) {
    const made = await founder.ask(command);
    if (made.status !== 200) throw new Error(`the ground was not laid: ${await made.text()}`);
  }
  await offer({ server, pool });
  pool.renew();
  return { server, pool };
}

const admin: Grant = { role: "administrator", regions: ["all"] };
const round = { names: { fi: "Kierros" }, region: "04", since: "2026-01", note: canary };
const view = { names: { fi: "Näkymä" }, region: "04", regions: ["04"], query: "" };

function at(municipality: string): Record<string, unknown> {
  return { place: { municipality, shown: "municipality" } };
}

/** Links for the next who come: some to join, one to look. */
export async function offer({ server, pool }: Ground): Promise<void> {
  const { accounts } = server.house;
  const asked = (): Parameters<typeof accounts.invite>[1] => ({
    name: "Uusi",
    grants: [{ role: "viewer", regions: ["04"] }],
    days: 2,
  });
  const invitations = await Promise.all([1, 2, 3].map(() => accounts.invite(house, asked())));
  const { token, look } = await accounts.looks.make(house, {
    view: "fuzz-view",
    name: "Katsojat",
    regions: ["04"],
    days: 2,
  });
  pool.tokens.splice(0, pool.tokens.length, token, ...invitations.map((one) => one.token));
  pool.links.splice(0, pool.links.length, look.id, ...invitations.map((one) => one.invitation.id));
}

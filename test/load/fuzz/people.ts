// Who asks: every role, somebody of another region, one who only looks, one without a session, and false cookies.
import type { Grant } from "../../../domain/policy/person.ts";
import type { Opened } from "../../server/opened.ts";
import type { Dice } from "../dice.ts";

export interface Somebody {
  role: string;
  cookie: string;
  /** Neither on a team nor the keeper of anything. */
  outside: boolean;
}

const grants: readonly [role: string, Grant][] = [
  ["viewer", { role: "viewer", regions: ["04"] }],
  ["weaver", { role: "weaver", regions: ["04"] }],
  ["weaver", { role: "weaver", regions: ["04"] }],
  ["stranger", { role: "weaver", regions: ["06"] }],
  ["coordinator", { role: "coordinator", regions: ["04"] }],
  ["administrator", { role: "administrator", regions: ["all"] }],
];

const falseCookies = [
  "",
  "kudelma=x",
  `kudelma=${"y".repeat(3000)}`,
  "kudelma=%E0%A4",
  "kudelma=__proto__; ; =;",
];

export class People {
  readonly #server: Opened;
  #all: Somebody[] = [];

  constructor(server: Opened) {
    this.#server = server;
  }

  async enter(): Promise<void> {
    const actor: Grant = { role: "actor", regions: ["04"], nodes: this.#someNodes() };
    this.#all = [];
    for (const [role, grant] of [...grants, ["actor", actor] as const])
      this.#all.push({ role, outside: role === "viewer", cookie: await this.#cookie(role, grant) });
  }

  somebody(dice: Dice): Somebody {
    const nobody = { role: "nobody", outside: true, cookie: dice.pick(["", ...falseCookies]) };
    return dice.odds(0.2) ? nobody : (dice.some(this.#all) ?? nobody);
  }

  async #cookie(name: string, grant: Grant): Promise<string> {
    return `kudelma=${(await this.#server.as(name, grant)).cookie}`;
  }

  #someNodes(): string[] {
    const facts = [...this.#server.house.loom.mirror.facts.all()];
    return facts.flatMap((one) => (one.type === "actor" ? [one.id] : [])).slice(0, 5);
  }
}

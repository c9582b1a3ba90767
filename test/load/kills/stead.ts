// A store with three weavers let in and a server over it that can be killed and started again.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { house } from "../../../domain/policy/person.ts";
import { running } from "../../flow/process.ts";
import { emptied } from "../../neo4j/emptied.ts";
import type { Access } from "../../neo4j/ready.ts";
import { opened, weaverOf } from "../../server/opened.ts";
import { actor } from "./acts.ts";

export const names = ["anna", "bo", "cia"] as const;

export class Stead {
  readonly settings: Record<string, string>;
  /** Cookies of the weavers, in the order of `names`. */
  readonly cookies: readonly string[];
  #server: Awaited<ReturnType<typeof running>> | null = null;

  private constructor(settings: Record<string, string>, cookies: readonly string[]) {
    this.settings = settings;
    this.cookies = cookies;
  }

  /** On the embedded store, or on the Neo4j that is given (emptied first). */
  static async make(neo4j: Access | null): Promise<Stead> {
    const settings: Record<string, string> = { KUDELMA_DATA: mkdtempSync(join(tmpdir(), "kudelma-kills-")) };
    if (neo4j !== null) {
      await emptied(neo4j);
      Object.assign(settings, {
        NEO4J_URI: neo4j.uri,
        NEO4J_USER: neo4j.user,
        NEO4J_PASSWORD: neo4j.password,
      });
    }
    const server = await opened(settings, settings.KUDELMA_DATA);
    const cookies: string[] = [];
    const { accounts } = server.house;
    for (const name of names) {
      // Longer than clocks are wrong: whose right is over is rightly not let in.
      const { token } = await accounts.invite(house, { name, grants: [weaverOf("04")], days: 30 });
      const entered = await accounts.enter(token);
      if ("refused" in entered) throw new Error(entered.refused);
      cookies.push(entered.cookie);
    }
    const weaver = server.withCookie(cookies[0] ?? "");
    const records = Array.from({ length: 8 }, (_, at) => actor(`base-${at}`));
    const added = await weaver.ask({ type: "add", records });
    if (added.status !== 200) throw new Error(`no ground: ${await added.text()}`);
    await server.close();
    return new Stead(
      settings,
      cookies.map((each) => `kudelma=${each}`),
    );
  }

  address(): string | null {
    return this.#server?.address ?? null;
  }

  /** @param shiftMs by how much the clock of the server is wrong */
  async start(shiftMs: number): Promise<void> {
    this.#server = await running(this.settings, { shiftMs });
  }

  /** SIGKILL, in the middle of whatever it does. */
  async kill(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    await server?.kill("SIGKILL");
  }

  /** The server's own number of the last change. */
  async seq(): Promise<number> {
    const response = await fetch(`${this.address()}/api/health`);
    const told: { cursor: string | null } = await response.json();
    return Number(told.cursor?.split(":")[1] ?? Number.NaN);
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.settings.KUDELMA_DATA ?? "", { recursive: true, force: true });
  }
}

// A whole server in this process, on an empty store and a free port (or the one in PORT), as tests and screens reach it.
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Grant, house as houseItself } from "../../domain/policy/person.ts";
import type { Snapshot } from "../../domain/wire.ts";
import { buildApp } from "../../server/app.ts";
import { type Config, readConfig } from "../../server/config.ts";
import { type House, openHouse } from "../../server/house.ts";

export interface Opened {
  address: string;
  house: House;
  config: Config;
  /** Lets somebody in and answers how they ask. */
  as(name: string, ...grants: Grant[]): Promise<Asker>;
  anyone: Asker;
  withCookie(cookie: string): Asker;
  close(): Promise<void>;
}

export interface Asker {
  cookie: string;
  get(path: string): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** POSTs a command with a fresh id; what is given is laid over it. */
  ask(command: Record<string, unknown>): Promise<Response>;
  snapshot(view?: string): Promise<Snapshot>;
}

export function weaverOf(...regions: string[]): Grant {
  return { role: "weaver", regions };
}

export async function opened(
  settings: Record<string, string> = {},
  dataDir?: string,
  { now }: { now?: () => Date } = {},
): Promise<Opened> {
  const data = dataDir ?? mkdtempSync(join(tmpdir(), "kudelma-test-"));
  const config = { ...readConfig({ KUDELMA_DATA: data, PORT: "0", ...settings }) };
  const house = await openHouse(config, now);
  const app = await buildApp(house);
  await app.listen({ host: config.host, port: config.port });
  const bound = app.addresses()[0];
  if (bound === undefined || typeof bound === "string") throw new Error("the server listens nowhere");
  const address = `http://127.0.0.1:${bound.port}`;

  const asker = (cookie: string): Asker => {
    const headers: Record<string, string> = cookie === "" ? {} : { cookie: `kudelma=${cookie}` };
    const get = (path: string) => fetch(address + path, { headers });
    const post = (path: string, body: unknown, more: Record<string, string> = {}) =>
      fetch(address + path, {
        method: "POST",
        headers: { ...headers, "content-type": "application/json", origin: address, ...more },
        body: typeof body === "string" ? body : JSON.stringify(body),
      });
    return {
      cookie,
      get,
      post,
      ask: (command) =>
        post("/api/commands", { commandId: randomUUID(), base: house.loom.mirror.cursor, ...command }),
      snapshot: async (view = "all") => (await get(`/api/snapshot?r=${view}`)).json(),
    };
  };

  return {
    address,
    house,
    config,
    anyone: asker(""),
    withCookie: asker,
    as: async (name, ...grants) => {
      const { token } = await house.accounts.invite(houseItself, { name, grants, days: 1 });
      const entered = await house.accounts.enter(token);
      if ("refused" in entered) throw new Error(entered.refused);
      return asker(entered.cookie);
    },
    close: async () => {
      await app.close();
      await house.close();
      if (dataDir === undefined) rmSync(data, { recursive: true, force: true });
    },
  };
}

/** A small actor, to be laid over. */
export function anActor(over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: randomUUID(),
    type: "actor",
    rev: 0,
    visibility: "team",
    names: { fi: "Kokeilu ry" },
    themes: [],
    existence: "existing",
    kind: "association",
    sector: "civil",
    roles: [],
    place: { municipality: "609", shown: "municipality" },
    ...over,
  };
}

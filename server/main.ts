// `serve`: open the store, seed an empty embedded one, listen, print the address and how to get in, close on a signal.
import { house as houseItself } from "../domain/policy/person.ts";
import { buildApp } from "./app.ts";
import type { Terminal } from "./cli/terminal.ts";
import type { Config } from "./config.ts";
import { type House, openHouse } from "./house.ts";
import { seedIfEmpty } from "./seed.ts";

export interface Serving {
  address: string;
  house: House;
  close(): Promise<void>;
}

/** Tells how it goes, in the language of who started it. */
type Say = Terminal["say"];

export async function serve(config: Config, { say }: { say: Say }): Promise<Serving> {
  const house = await openHouse(config);
  const { loom } = house;
  const waits = !loom.state.ready;
  if (waits) say("storeWaits");
  else await seedIfEmpty(house, say);
  const app = await buildApp(house);
  await app.listen({ host: config.host, port: config.port });
  const address = config.origin ?? boundAddress(config, app.addresses()[0]);
  say("serving", { address });
  if (waits) void loom.whenReady().then(() => readyLate(house, address, say));
  else await sayHowToGetIn(house, address, say);
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= app.close().then(() => house.close());
    return closing;
  };
  return { address, house, close };
}

async function readyLate(house: House, address: string, say: Say): Promise<void> {
  if (!house.loom.state.ready) return;
  say("storeThere");
  await seedIfEmpty(house, say);
  await sayHowToGetIn(house, address, say);
}

/** On one's own machine a link that works once; where others can reach it, the password that was set. */
async function sayHowToGetIn({ config, accounts }: House, address: string, say: Say): Promise<void> {
  if (config.adminPassword !== null) {
    say("byPassword", { address: `${address}/sign-in` });
    return;
  }
  const { token } = await accounts.invite(houseItself, {
    name: "administrator",
    grants: [{ role: "administrator", regions: ["all"] }],
    days: 1,
  });
  say("byLink", { address: `${address}/sign-in#${token}` });
}

function boundAddress({ host, port }: Config, bound: { port: number } | string | undefined): string {
  const at = bound !== undefined && typeof bound !== "string" ? bound.port : port;
  return `http://${host.includes(":") ? `[${host}]` : host}:${at}`;
}

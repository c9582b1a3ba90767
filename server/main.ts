// `serve`: open the store, seed an empty embedded one, listen, print the address and a link, close on a signal.

import { house as houseItself } from "../domain/policy/person.ts";
import { buildApp } from "./app.ts";
import type { Config } from "./config.ts";
import { type House, openHouse } from "./house.ts";
import { seedIfEmpty } from "./seed.ts";

export interface Serving {
  address: string;
  house: House;
  close(): Promise<void>;
}

export async function serve(
  config: Config,
  say: (line: string) => void = (line) => console.error(line),
): Promise<Serving> {
  const house = await openHouse(config);
  if (house.loom.state.ready) {
    await seedIfEmpty(house, say);
  } else {
    say(`The store can't be had yet (${house.loom.state.detail}). Kudelma goes on trying.`);
  }
  const app = await buildApp(house);
  await app.listen({ host: config.host, port: config.port });
  const bound = app.addresses()[0];
  const port = bound !== undefined && typeof bound !== "string" ? bound.port : config.port;
  const host = config.host.includes(":") ? `[${config.host}]` : config.host;
  const address = config.origin ?? `http://${host}:${port}`;
  say(`Kudelma is at ${address}`);
  if (house.loom.state.ready && config.adminPassword === null) {
    const { token } = await house.accounts.invite(houseItself, {
      name: "administrator",
      grants: [{ role: "administrator", regions: ["all"] }],
      days: 1,
    });
    say(`To edit, open this link once: ${address}/sign-in#${token}`);
  } else if (config.adminPassword !== null) {
    say(`To edit, sign in with the administrator password at ${address}/sign-in`);
  }
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= app.close().then(() => house.close());
    return closing;
  };
  return { address, house, close };
}

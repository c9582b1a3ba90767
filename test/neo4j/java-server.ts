// A Neo4j server as a Java process of our own: may be killed and started again on the same data and port.
import { rmSync } from "node:fs";
import { newHome } from "./home.ts";
import { fetchJars, haveJars } from "./jars.ts";
import { findJavaAndMaven } from "./java.ts";
import { killNow, launch, type Running, shutDown, uriOf } from "./process.ts";
import { freePort } from "./ready.ts";
import type { Attempt } from "./server.ts";
import { password, user } from "./version.ts";

export async function startWithJava(): Promise<Attempt> {
  const found = await findJavaAndMaven(!haveJars());
  if (!found.ok) return found;
  const fetched = await fetchJars();
  if (!fetched.ok) return fetched;
  const port = await freePort();
  const home = await newHome(found.java, port);
  const place = { java: found.java, home, port };
  const removeHome = () => rmSync(home, { recursive: true, force: true });
  // A run that is broken off leaves no folder behind; a process that ends by itself has called stop already.
  process.once("exit", removeHome);
  let running: Running | undefined = await launch(place);

  async function end(how: (running: Running) => Promise<void>): Promise<void> {
    const ending = running;
    running = undefined;
    if (ending !== undefined) await how(ending);
  }

  return {
    ok: true,
    server: {
      uri: uriOf(port),
      user,
      password,
      kill: () => end(killNow),
      async stop() {
        // Nobody reads this data again, so there is nothing to close in order.
        await end(killNow);
        removeHome();
        process.off("exit", removeHome);
      },
      async restart() {
        await end(shutDown);
        running = await launch(place);
      },
    },
  };
}

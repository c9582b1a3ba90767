// A Neo4j home folder: its settings, and its data copied from a template so that a fresh server starts fast.
import { randomUUID } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, tail } from "../tools/command.ts";
import { jarsFolder } from "./jars.ts";
import { launch, shutDown } from "./process.ts";
import { freePort } from "./ready.ts";
import { cacheFolder, password } from "./version.ts";

// Routing would open a second port; a wrong advertised address sends neo4j:// clients to 7687;
// preallocation writes half a gigabyte of empty logs; an unset page cache takes half of the memory.
function settings(port: number): string {
  return `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.routing.enabled=false
dbms.security.auth_enabled=true
initial.dbms.default_database=neo4j
dbms.usage_report.enabled=false
client.allow_telemetry=false
server.bolt.telemetry.enabled=false
server.memory.pagecache.size=128m
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m
db.transaction.timeout=60s
db.lock.acquisition.timeout=10s
db.memory.transaction.max=256m
`;
}

function makeHome(port: number): string {
  const home = mkdtempSync(join(tmpdir(), "kudelma-neo4j-"));
  mkdirSync(join(home, "conf"));
  writeFileSync(join(home, "conf", "neo4j.conf"), settings(port));
  return home;
}

/** A home with an empty database that listens on this port; the caller removes it. */
export async function newHome(java: string, port: number): Promise<string> {
  const template = await templateData(java);
  const home = makeHome(port);
  cpSync(template, join(home, "data"), { recursive: true });
  return home;
}

// The first start makes the system database and takes twice as long: done once, then copied.
async function templateData(java: string): Promise<string> {
  const template = join(cacheFolder(), "data");
  if (existsSync(template)) return template;
  const port = await freePort();
  const home = makeHome(port);
  try {
    await setPassword(java, home);
    const server = await launch({ java, home, port });
    await shutDown(server);
    const copy = join(cacheFolder(), `data-${randomUUID()}`);
    cpSync(join(home, "data"), copy, { recursive: true });
    try {
      renameSync(copy, template);
    } catch (error) {
      rmSync(copy, { recursive: true, force: true });
      if (!existsSync(template)) throw error;
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
  return template;
}

// The plain class: the other launchers fork and look for a `lib` folder.
async function setPassword(java: string, home: string): Promise<void> {
  const args = [
    "-cp",
    join(jarsFolder(), "*"),
    "org.neo4j.cli.AdminTool",
    "dbms",
    "set-initial-password",
    password,
  ];
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") };
  const { ok, output } = await run(java, args, { env, timeoutMs: 120_000 });
  if (!ok) throw new Error(`Neo4j did not take its first password: ${tail(output)}`);
}

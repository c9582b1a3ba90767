// Every statement of cypher/ by what Neo4j would do for it: found by id, never by looking through everything.
import { globSync, readFileSync } from "node:fs";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { graphTypes } from "../../domain/vocabulary/tie-kinds.ts";
import { statement, statementNames, statementsIn } from "../../server/store/neo4j/statements.ts";
import { openStore } from "../../server/store/open.ts";
import type { Store } from "../../server/store/store.ts";
import { actor, change, recordIn, samples, tie } from "../contract/samples.ts";

interface Plan {
  operatorType: string;
  children?: Plan[];
}

let driver: Driver;
let store: Store;

async function run(text: string) {
  return driver.executeQuery(text, {}, { database: "neo4j" });
}

// What an earlier run left would hide a step that is missing from cypher/schema.
async function dropSchema(): Promise<void> {
  const names = async (text: string) => (await run(text)).records.map((each) => String(each.get("name")));
  for (const name of await names("SHOW CONSTRAINTS YIELD name")) await run(`DROP CONSTRAINT ${name}`);
  const own = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name";
  for (const name of await names(own)) await run(`DROP INDEX ${name}`);
}

beforeAll(async () => {
  const access = inject("neo4j");
  driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
  await run("MATCH (n) DETACH DELETE n");
  await dropSchema();
  store = openStore({ kind: "neo4j", dataDir: "", neo4j: { ...access, database: "neo4j" } });
  await store.open();
  // Enough that a search through everything would cost more than an index.
  const nodes = Array.from({ length: 2_000 }, (_, at) => actor(`node-${at}`));
  const kinds = ["collaborates", "funds", "knows", "memberOf"] as const;
  const ties = nodes.flatMap((one, at) =>
    [1, 7, 31].map((step) => ({
      ...tie(`tie-${at}-${step}`, one.id, `node-${(at + step) % nodes.length}`),
      kind: kinds[at % 4]!,
    })),
  );
  await store.write(async (writer) => {
    await recordIn(writer, [...samples, ...nodes, ...ties]);
    await writer.setSpots(
      nodes.map(({ id }) => ({ scope: "all", node: id, spot: { x: 1, y: 2, pinned: false } })),
    );
    const log = Array.from({ length: 500 }, (_, at) => change(at + 2, [], `person-${at % 9}`));
    await writer.append(log);
    await writer.remember(
      log.map(({ commandId, at }) => ({ commandId, at, answer: { cursor: "e:1", seq: 1 } })),
    );
  });
  await store.vault.put("person", "a", 1);
  await run("CALL db.awaitIndexes(300)");
  await run("CALL db.resampleOutdatedIndexes()");
});

afterAll(async () => {
  await store.close();
  await run("MATCH (n) DETACH DELETE n");
  await driver.close();
});

const files = globSync("cypher/{read,write}/*.cypher").toSorted();
const headerOf = (path: string) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("// "));

async function operatorsOf(text: string): Promise<string[]> {
  const { summary } = await run(`EXPLAIN ${text}`);
  const walk = (plan: Plan): string[] => [
    plan.operatorType.replace(/@.*$/, ""),
    ...(plan.children ?? []).flatMap(walk),
  ];
  if (summary.plan === false) throw new Error("there is no plan");
  return walk(summary.plan);
}

test("the server knows every file of cypher/read and cypher/write, and no other", () => {
  const known = statementNames.map((name) => `cypher/${name}.cypher`);
  expect(files).toEqual(known.toSorted());
});

test("every file of cypher/ says its purpose, its parameters and its result, in that order, before the statement", () => {
  for (const path of globSync("cypher/**/*.cypher")) {
    const keys = headerOf(path).map((line) => /^\/\/ ([a-z]+): \S/.exec(line)?.[1]);
    expect(keys.slice(0, 3), path).toEqual(["purpose", "parameters", "result"]);
    for (const key of keys.slice(3)) expect(["scan", "eager"], path).toContain(key);
    expect(readFileSync(path, "utf8").trimEnd().split("\n").slice(0, keys.length), path).toEqual(
      headerOf(path),
    );
  }
});

test("every kind of tie has a relationship type with a constraint on its id", async () => {
  const { records } = await run(
    "SHOW CONSTRAINTS YIELD entityType, labelsOrTypes RETURN entityType, labelsOrTypes",
  );
  const types = records
    .filter((each) => each.get("entityType") === "RELATIONSHIP")
    .flatMap((each) => each.get("labelsOrTypes"));
  expect(types.toSorted()).toEqual([...graphTypes].toSorted());
});

for (const name of statementNames) {
  const header = headerOf(`cypher/${name}.cypher`);
  const says = (key: string) => header.some((line) => line.startsWith(`// ${key}: `));
  const batch = statement(name).startsWith("UNWIND $rows");

  test(`cypher/${name} is planned without a search through everything`, async () => {
    const found = await operatorsOf(statement(name));
    expect(found).not.toContain("AllNodesScan");
    expect(found).not.toContain("CartesianProduct");
    // The label or the type as a whole; a range of an index is no such scan.
    const scans = found.filter((each) => /(ByLabels?|RelationshipTypes?|Index)Scan$/.test(each));
    if (says("scan")) expect(header.join("\n")).toContain("// scan: allowed, ");
    else expect(scans).toEqual([]);
    if (batch && !says("eager")) expect(found).not.toContain("Eager");
  });
}

test("a plan that searches through everything would be seen", async () => {
  expect(await operatorsOf("MATCH (n) WHERE n.id = 'x' RETURN n")).toContain("AllNodesScan");
  expect(await operatorsOf("MATCH (n:Record) WHERE n.name = 'x' RETURN n")).toContain("NodeByLabelScan");
  expect(await operatorsOf("MATCH (a:Record {id: 'x'}), (b:Record {id: 'y'}) RETURN a, b")).toContain(
    "CartesianProduct",
  );
  expect(statementsIn("// a\nCREATE (a);\nCREATE (b);\n")).toEqual(["CREATE (a)", "CREATE (b)"]);
});

import { readFileSync } from "node:fs";
import { expect, inject, it } from "vitest";
import { emptied } from "../../neo4j/emptied.ts";
import { type CommandLine, commandLine } from "./cli.ts";

function onNeo4j(): CommandLine {
  const { uri, user, password } = inject("neo4j");
  return commandLine({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
}

it("a backup of the embedded store restores on Neo4j and comes back the same to the byte", async () => {
  await emptied(inject("neo4j"));
  const [embedded, graph, embeddedAgain] = [commandLine(), onNeo4j(), commandLine()];
  try {
    await embedded.kudelma("load", "practice-region");
    await embedded.kudelma("load", "seed-ecosystem");
    await embedded.kudelma("link", "--name", "Kutoja", "--region", "04");
    await embedded.kudelma("remove-dataset", "seed-ecosystem");
    expect(await embedded.kudelma("backup", embedded.path("a.jsonl"))).toMatchObject({ code: 0 });

    expect(await graph.kudelma("restore", embedded.path("a.jsonl"))).toMatchObject({ code: 0 });
    expect(await graph.kudelma("check", "--json")).toMatchObject({ code: 0, json: { flaws: [] } });
    expect(await graph.kudelma("backup", graph.path("b.jsonl"))).toMatchObject({ code: 0 });
    expect(await embeddedAgain.kudelma("restore", graph.path("b.jsonl"))).toMatchObject({ code: 0 });
    expect(await embeddedAgain.kudelma("backup", embeddedAgain.path("c.jsonl"))).toMatchObject({ code: 0 });

    const first = readFileSync(embedded.path("a.jsonl"), "utf8");
    expect(first.split("\n").length).toBeGreaterThan(600);
    expect(readFileSync(graph.path("b.jsonl"), "utf8")).toBe(first);
    expect(readFileSync(embeddedAgain.path("c.jsonl"), "utf8")).toBe(first);

    const propose = (line: CommandLine) =>
      line.kudelma("propose", "--region", "04", "--json", "--lang", "fi");
    expect((await propose(graph)).json).toEqual((await propose(embedded)).json);
  } finally {
    for (const line of [embedded, graph, embeddedAgain]) line.clear();
  }
});

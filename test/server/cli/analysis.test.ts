import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CommandLine, commandLine } from "./cli.ts";

let line: CommandLine;
beforeEach(() => {
  line = commandLine();
});
afterEach(() => line.clear());

describe("measures and introductions by command line", () => {
  it("measures the practice region, the same to the byte, and says a word on stderr", async () => {
    await line.kudelma("load", "practice-region");
    const args = ["measure", "--region", "04", "--json", "--lang", "fi"];
    const measured = await line.kudelma(...args);
    expect(measured.code).toBe(0);
    expect(measured.json).toMatchObject({
      whole: { actors: expect.any(Number), ties: expect.any(Number), isolates: 5 },
      groupings: {
        sector: {
          groups: [{ group: "academia" }, { group: "civil" }, { group: "private" }, { group: "public" }],
        },
        municipality: {},
        community: { groups: [] },
      },
      actors: expect.arrayContaining([
        expect.objectContaining({
          key: "satakaanne",
          name: expect.any(String),
          betweenness: expect.any(Number),
        }),
      ]),
      chance: { transitivity: { z: expect.any(Number) } },
      settings: { region: "04", seed: 1, graphs: 200 },
    });
    expect(measured.words).toContain("Toimijoita");
    expect((await line.kudelma(...args)).stdout).toBe(measured.stdout);
  });

  it("introduces with list, pair, parts of the score, who introduces and why, the same to the byte", async () => {
    await line.kudelma("load", "practice-region");
    const args = ["introduce", "--region", "04", "--seed", "2", "--json", "--lang", "en"];
    const found = await line.kudelma(...args);
    expect(found.code).toBe(0);
    expect(found.json).toMatchObject({
      introductions: expect.arrayContaining([
        {
          list: "close",
          pair: [
            { id: expect.any(String), key: expect.any(String), name: expect.any(String) },
            { id: expect.any(String), key: expect.any(String), name: expect.any(String) },
          ],
          score: expect.any(Number),
          parts: expect.objectContaining({ allocation: expect.any(Number), match: expect.any(Number) }),
          introducer: expect.objectContaining({ name: expect.any(String) }),
          why: expect.arrayContaining([expect.stringMatching(/^Both know: /)]),
          reasons: expect.arrayContaining([expect.objectContaining({ type: "bothKnow" })]),
        },
        expect.objectContaining({ list: "bridge", introducer: null }),
      ]),
      settings: { cap: 3, region: "04", proposals: { seed: 2 } },
    });
    expect(found.words).toContain("introductions:");
    expect((await line.kudelma(...args)).stdout).toBe(found.stdout);
  });

  it("takes settings from a file, the seed of the line before its own, and says what is wrong with one", async () => {
    await line.kudelma("load", "practice-region");
    const file = (told: unknown) => {
      writeFileSync(line.path("settings.json"), JSON.stringify(told));
      return line.path("settings.json");
    };
    const asked = ["--region", "04", "--json", "--lang", "en"];
    const few = await line.kudelma(
      "introduce",
      ...asked,
      "--settings",
      file({ limit: 2, proposals: { seed: 5 } }),
    );
    expect(few.json).toMatchObject({ settings: { limit: 2, cap: 3, proposals: { seed: 5, runs: 20 } } });
    const again = await line.kudelma("introduce", ...asked, "--settings", file({ limit: 2 }), "--seed", "5");
    expect(again.stdout).toBe(few.stdout);
    expect((await line.kudelma("propose", ...asked, "--settings", file({ runs: 4 }))).json).toMatchObject({
      settings: { runs: 4 },
    });
    expect((await line.kudelma("measure", ...asked, "--settings", file({ graphs: 12 }))).json).toMatchObject({
      settings: { graphs: 12 },
    });
    for (const [command, told, field] of [
      ["introduce", { cap: 0 }, "cap"],
      ["introduce", { proposals: { runs: "many" } }, "proposals.runs"],
      ["propose", { windows: {} }, "windows"],
      ["propose", { window: { min: 6, max: 7 } }, "window"],
      ["measure", { graphs: -1 }, "graphs"],
    ] as const) {
      const refused = await line.kudelma(command, ...asked, "--settings", file(told));
      expect(refused).toMatchObject({ code: 2, stdout: "" });
      expect(refused.words).toContain(`has no usable settings: ${field}`);
    }
    expect(await line.kudelma("propose", "--settings", "/nowhere/at.json")).toMatchObject({
      code: 2,
      stdout: "",
    });
  });

  it("has nothing to measure and nobody to introduce on an empty map, and says no to an unknown region", async () => {
    expect((await line.kudelma("measure", "--json")).json).toMatchObject({
      coverage: { told: 0, actors: 0 },
      whole: { actors: 0, density: null },
    });
    expect((await line.kudelma("introduce", "--json")).json).toMatchObject({ introductions: [] });
    for (const command of ["measure", "introduce"]) {
      expect(await line.kudelma(command, "--region", "99")).toMatchObject({ code: 2, stdout: "" });
      expect(await line.kudelma(command, "--seed", "many")).toMatchObject({ code: 2, stdout: "" });
    }
  });
});

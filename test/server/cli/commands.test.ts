import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CommandLine, commandLine } from "./cli.ts";

let line: CommandLine;
beforeEach(() => {
  line = commandLine();
});
afterEach(() => line.clear());

describe("the command line", () => {
  it("answers help and what it does not understand in words on stderr, and nothing on stdout", async () => {
    expect(await line.kudelma("--help")).toMatchObject({ code: 0, stdout: "" });
    expect((await line.kudelma("--help", "--lang", "fi")).words).toContain("oppimisyhteisö");
    expect(await line.kudelma()).toMatchObject({ code: 2, stdout: "" });
    for (const args of [
      ["weave"],
      ["--weave"],
      ["load"],
      ["load", "nothing"],
      ["load", "practice-region", "more"],
      ["import"],
      ["import", line.path("none.csv")],
      ["import", line.path("none.csv"), "--region", "99"],
      ["propose", "--region", "99"],
      ["propose", "--seed", "many"],
      ["link", "--role", "king"],
      ["link", "--region", "Satakunta"],
      ["link", "--days", "-1"],
      ["backup"],
      ["serve", "--port", "ninety"],
    ]) {
      const { code, stdout, words } = await line.kudelma(...args);
      expect([args.join(" "), code, stdout]).toEqual([args.join(" "), 2, ""]);
      expect(words.length).toBeGreaterThan(10);
    }
  });

  it("loads a set once, proposes from it in the chosen language, and takes it out again", async () => {
    expect(await line.kudelma("load", "practice-region", "--json")).toMatchObject({
      code: 0,
      json: { dataset: "practice-region", records: 627 },
    });
    const again = await line.kudelma("load", "practice-region", "--json", "--lang", "fi");
    expect(again).toMatchObject({ code: 1, json: { refused: "existsAlready" } });
    expect(again.words).toContain("on jo kartalla");

    const proposed = await line.kudelma("propose", "--region", "04", "--json", "--lang", "fi");
    expect(proposed.code).toBe(0);
    expect(proposed.json).toMatchObject({
      proposals: expect.arrayContaining([
        expect.objectContaining({
          name: expect.stringMatching(/^[A-ZÄÖÅ]/),
          members: expect.arrayContaining([
            {
              id: expect.any(String),
              key: "pohjankangas",
              name: expect.any(String),
              grade: "core",
              stability: expect.any(Number),
            },
          ]),
        }),
      ]),
      unassigned: expect.arrayContaining([{ id: expect.any(String), reason: "untied" }]),
      settings: { seed: 1, runs: 20, region: "04" },
    });
    expect(await line.kudelma("propose", "--region", "04", "--json", "--lang", "fi")).toEqual(proposed);

    expect(await line.kudelma("remove-dataset", "practice-region")).toMatchObject({ code: 0 });
    expect(await line.kudelma("remove-dataset", "practice-region")).toMatchObject({ code: 1 });
    expect((await line.kudelma("propose", "--json")).json).toMatchObject({ proposals: [], unassigned: [] });
    expect(await line.kudelma("check", "--json")).toMatchObject({ code: 0, json: { flaws: [] } });
  });

  it("imports nodes and edges in any order, once, under the name of the first file or the given one", async () => {
    writeFileSync(
      line.path("solmut.csv"),
      Buffer.from("Id;Label\n1;Rantahuone ry\n2;Ystäväpenkki ry\n", "latin1"),
    );
    writeFileSync(line.path("kaaret.csv"), "Source;Target;Weight\n1;2;4\n2;2;1\n");
    const files = [line.path("solmut.csv"), line.path("kaaret.csv")];
    const first = await line.kudelma("import", ...files, "--region", "Satakunta", "--json");
    expect(first).toMatchObject({
      code: 0,
      json: {
        dataset: "solmut",
        added: 5,
        edited: 0,
        problems: [],
        skipped: [{ file: "kaaret.csv", row: 3, refused: "selfTie" }],
      },
    });
    expect(
      await line.kudelma("import", ...files.toReversed(), "--dataset", "solmut", "--json"),
    ).toMatchObject({
      code: 0,
      json: { added: 0, edited: 0 },
    });
    expect((await line.kudelma("propose", "--region", "04", "--json")).json).toMatchObject({
      settings: { actors: 2, ties: 1 },
    });
  });

  it("imports nothing of files with a row that may not enter, and says which rows and why", async () => {
    writeFileSync(
      line.path("nodes.csv"),
      "Id,Label,Kind\n1,Rantahuone ry,association\n2,Maija Meri,person\n",
    );
    const { code, json, words } = await line.kudelma(
      "import",
      line.path("nodes.csv"),
      "--json",
      "--lang",
      "en",
    );
    expect(code).toBe(1);
    expect(json).toMatchObject({
      added: 0,
      problems: [{ file: "nodes.csv", row: 3, refused: "personsNotYet" }],
    });
    expect(words).toContain("nodes.csv: Row 3: People are not added to the map yet.");
    expect((await line.kudelma("propose", "--json")).json).toMatchObject({ settings: { actors: 0 } });
  });

  it("makes a link that lets its bearer in once, with the role and regions asked for", async () => {
    const made = await line.kudelma(
      "link",
      "--role",
      "weaver",
      "--region",
      "04",
      "--region",
      "02",
      "--name",
      "Kutoja",
      "--json",
    );
    expect(made).toMatchObject({
      code: 0,
      json: {
        invitation: { name: "Kutoja", state: "open", grants: [{ role: "weaver", regions: ["04", "02"] }] },
        link: expect.stringMatching(/^http:\/\/127\.0\.0\.1:4400\/sign-in#.{40,}$/),
      },
    });
  });

  it("answers 3 and says why where the store can't be had", async () => {
    writeFileSync(line.path("data"), "a file where the folder should be");
    const { code, words, stdout } = await line.kudelma("propose", "--json", "--lang", "en");
    expect([code, stdout]).toEqual([3, ""]);
    expect(words).toContain("nothing was done");
  });

  it("serves until it is stopped, and says where", async () => {
    const { code, json, words } = await line.kudelma("serve", "--port", "0", "--json");
    expect(code).toBe(0);
    expect(json).toMatchObject({ address: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) });
    expect(words).toContain("sign-in#");
  });
});

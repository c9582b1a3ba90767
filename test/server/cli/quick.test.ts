import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fixture } from "../../domain/exchange/fixtures.ts";
import { type CommandLine, commandLine } from "./cli.ts";

let line: CommandLine;
beforeEach(() => {
  line = commandLine();
});
afterEach(() => line.clear());

describe("quick add by command line", () => {
  it("reads lines back as sentences and saves nothing by itself", async () => {
    await line.kudelma("load", "seed-ecosystem");
    const read = await line.kudelma(
      "quick",
      "Diak <> Laurea: co-develops #inclusion 4 since 2023",
      "--json",
      "--lang",
      "en",
    );
    expect(read).toMatchObject({
      code: 0,
      json: { readings: [{ faults: [], doings: [{ type: "tie" }] }], saved: 0 },
    });
    expect(read.words).toContain("co-develop");
    expect(read.words).toContain("strength 4");
  });

  it("saves what was read, so that the same line is then on the map already", async () => {
    await line.kudelma("load", "seed-ecosystem");
    const lines = [
      "+ Nuorten pajat ry (yhdistys, Kouvola)",
      "Diak <> Nuorten pajat ry: kehittää yhdessä 4 #nuoret",
    ];
    const saved = await line.kudelma("quick", ...lines, "--save", "--json", "--lang", "fi");
    expect(saved).toMatchObject({ code: 0, json: { saved: 3 } });
    const again = await line.kudelma("quick", ...lines, "--save", "--json", "--lang", "fi");
    expect(again).toMatchObject({
      code: 1,
      json: {
        readings: [{ faults: [{ reason: "knownAlready" }] }, { faults: [{ reason: "tieExists" }] }],
        saved: 0,
      },
    });
    expect(await line.kudelma("check", "--json")).toMatchObject({ code: 0, json: { flaws: [] } });
  });

  it("points at what it does not understand, and then saves none of the lines", async () => {
    await line.kudelma("load", "seed-ecosystem");
    const read = await line.kudelma(
      "quick",
      "Diak <> Sitra",
      "Diak <> Olematon",
      "--save",
      "--json",
      "--lang",
      "sv",
    );
    expect(read).toMatchObject({
      code: 1,
      json: {
        readings: [{ faults: [] }, { faults: [{ at: 8, length: 8, reason: "unknownName" }] }],
        saved: 0,
      },
    });
    expect(read.words).toContain("^^^^^^^^");
    expect(await line.kudelma("quick")).toMatchObject({ code: 2 });
  });
});

describe("notes by command line", () => {
  it("tells of what is on the map already, and saves only what was chosen", async () => {
    await line.kudelma("load", "practice-region");
    const path = line.path("note.md");
    writeFileSync(path, fixture("practice-region/interviews/h01-ystavapenkki.md"));
    const known = await line.kudelma("notes", path, "--json", "--lang", "fi");
    expect(known).toMatchObject({ code: 0, json: { language: "fi", date: "2024-03-12", saved: 0 } });
    expect(known.words).toContain("on jo kartalla");

    writeFileSync(
      path,
      "1.9.2026 · Porin Ystäväpenkki ry\n\n- Sitralle tuttu\n- Kotikaarnan kanssa yhteistyötä (3)\n",
    );
    expect(await line.kudelma("notes", path, "--save")).toMatchObject({ code: 2 });
    expect(await line.kudelma("notes", path, "--save", "--only", "7")).toMatchObject({ code: 2 });
    const saved = await line.kudelma("notes", path, "--save", "--only", "1", "--json", "--lang", "fi");
    expect(saved).toMatchObject({ code: 0, json: { saved: 2 } });
    expect(await line.kudelma("notes", path, "--json")).toMatchObject({
      json: { candidates: [{ already: true }] },
    });
    expect(await line.kudelma("notes", line.path("none.md"))).toMatchObject({ code: 2 });
  });
});

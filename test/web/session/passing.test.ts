import { expect, test } from "vitest";
import { passes, passing } from "../../../web/session/passing.ts";
import { anActor } from "../records.ts";

const none = { query: "", kinds: [], sectors: [] };
const paja = anActor("paja", { names: { fi: "Pajasäätiö", en: "Workshop Foundation" }, kind: "foundation" });

test("a name is found in any language, and without its dots", () => {
  expect(passes(paja, { ...none, query: "workshop" })).toBe(true);
  expect(passes(paja, { ...none, query: "PAJASAATIO" })).toBe(true);
  expect(passes(paja, { ...none, query: "kipparit" })).toBe(false);
});

test("kinds and sectors narrow together, and a sector lets through actors only", () => {
  expect(passes(paja, { ...none, kinds: ["foundation"], sectors: ["civil"] })).toBe(true);
  expect(passes(paja, { ...none, kinds: ["foundation"], sectors: ["public"] })).toBe(false);
  const project = { ...anActor("hanke"), type: "initiative" as const, kind: "project" as const };
  expect(passes(project, { ...none, sectors: ["civil"] })).toBe(false);
});

test("without filters nothing is counted out", () => {
  expect(passing([paja], none)).toBeNull();
  expect(passing([paja], { ...none, query: "  " })).toBeNull();
  expect(passing([paja], { ...none, query: "zzz" })?.size).toBe(0);
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeRegionModules } from "../../../fixtures/regions/make.ts";

const root = new URL("../../../", import.meta.url);
const readFixture = (file: string) => readFileSync(new URL(`fixtures/regions/${file}`, root), "utf8");

test("the data modules of the regions are what the fixtures make today", () => {
  const made = makeRegionModules(readFixture);
  expect(Object.keys(made)).toHaveLength(3);
  for (const [file, text] of Object.entries(made)) {
    expect(readFileSync(new URL(`domain/regions/${file}`, root), "utf8"), file).toBe(text);
  }
});

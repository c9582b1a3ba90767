// Every rule of the linter is seen to fail on a planted breach and to leave alone what it allows.
import { beforeAll, describe, expect, test } from "vitest";
import { allowed, type Breach, importBreaches, styleBreaches } from "./breaches.data.ts";
import { lint } from "./plant.ts";

const breaches = [...importBreaches, ...styleBreaches];

let found = new Map<string, string[]>();
let foundInAllowed = new Map<string, string[]>();

function textsByPath(list: Breach[]): Record<string, string> {
  return Object.fromEntries(list.map(({ path, text }) => [path, text]));
}

beforeAll(async () => {
  found = await lint(textsByPath(breaches));
  foundInAllowed = await lint(allowed);
});

describe("the linter finds", () => {
  test.each(breaches)("$rule", ({ path, finding }) => {
    expect(found.get(path)?.join("\n")).toContain(finding);
  });
});

describe("the linter leaves alone", () => {
  test.each(Object.keys(allowed))("%s", (path) => {
    expect(foundInAllowed.get(path)).toBeUndefined();
  });
});

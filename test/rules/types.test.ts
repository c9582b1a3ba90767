// Each room's types know only what the room may know, with the room's real files and libraries in the program.
import { expect, test } from "vitest";
import { compile } from "./plant.ts";

const node = "export const planted = process.env;\n";
const page = "export const planted = document;\n";

function complaint(path: string, name: string): RegExp {
  return new RegExp(`^${path}\\(1,24\\): error TS\\d+: Cannot find name '${name}'`, "m");
}

test("rule 1: a planted process.env and a planted document fail in domain", async () => {
  const said = await compile("domain", {
    "domain/planted-node.ts": node,
    "domain/deep/planted-page.ts": page,
  });
  expect(said).toMatch(complaint("domain/planted-node.ts", "process"));
  expect(said).toMatch(complaint("domain/deep/planted-page.ts", "document"));
});

test("rule 1: a planted document fails in domain/exchange", async () => {
  const said = await compile("domain/exchange", { "domain/exchange/planted-page.ts": page });
  expect(said).toMatch(complaint("domain/exchange/planted-page.ts", "document"));
});

test("a planted document fails in server", async () => {
  const said = await compile("server", { "server/planted-page.ts": page });
  expect(said).toMatch(complaint("server/planted-page.ts", "document"));
});

test("a planted process.env fails in web", async () => {
  const said = await compile("web", { "web/planted-node.ts": node });
  expect(said).toMatch(complaint("web/planted-node.ts", "process"));
});

test("an enum fails, since Node only erases types", async () => {
  const said = await compile("domain", { "domain/planted-enum.ts": "export enum Kind { a }\n" });
  expect(said).toMatch(/^domain\/planted-enum\.ts\(1,13\): error TS1294/m);
});

import { expect, test } from "vitest";
import { type Start, secondStart, seedsOf } from "../../domain/second-start.ts";
import { ownId, practiceFacts, practiceToday } from "./practice.ts";

const facts = practiceFacts();
const idOf = (own: string) => [...facts.all()].find((one) => ownId(facts, one.id) === own)!.id;
const from = (start: Start) => secondStart(facts, { view: "04", today: practiceToday, start });
const names = (found: ReturnType<typeof from>) => (found?.members ?? []).map(({ id }) => ownId(facts, id));

test("from a theme those who work on it come together, and who needs or offers it is about it too", () => {
  const theme = idOf("loneliness");
  const seeds = seedsOf(facts, practiceToday, { theme });
  for (const [id, about] of seeds) {
    const node = facts.node(id)!;
    expect(about).toBe(node.themes.includes(theme) ? 1 : 0.7);
  }
  expect([...seeds.keys()].map((id) => ownId(facts, id))).toEqual(
    expect.arrayContaining(["ystavapenkki", "omaispiiri", "mielenlaituri"]),
  );
  const found = from({ theme })!;
  expect(found.members.length).toBeGreaterThanOrEqual(6);
  expect(found.members.length).toBeLessThanOrEqual(25);
  expect(found.members.filter(({ why }) => why === "seed").length).toBeGreaterThan(3);
});

test("from a need whoever can meet it comes along, also without a tie to anybody", () => {
  const found = from({ need: idOf("omaan-tahtiin-n1") })!;
  expect(names(found)).toEqual(expect.arrayContaining(["omaan-tahtiin", "filmipaja"]));
  expect(found.members.find(({ id }) => id === idOf("filmipaja"))).toMatchObject({ why: "untied", about: 1 });
});

test("from a need that is met already, or is none, nothing starts", () => {
  expect(from({ need: idOf("pajasaatio-n2") })).toBeNull();
  expect(from({ need: "no-such-need" })).toBeNull();
  expect(from({ theme: "no-such-theme" })).toBeNull();
});

test("from a goal in words those come together who speak of it, whatever its endings", () => {
  const finnish = seedsOf(facts, practiceToday, { goal: "Yksinäisyyden vähentäminen kylissä" });
  expect([...finnish.keys()]).toContain(idOf("ystavapenkki"));
  const english = from({ goal: "youth employment" })!;
  expect(names(english)).toEqual(expect.arrayContaining(["kipparipaja"]));
  expect(from({ goal: "qwertyuiop" })).toBeNull();
  expect(from({ goal: "" })).toBeNull();
});

import { expect, test } from "vitest";
import { isNode, type Node } from "../../../domain/records/record.ts";
import { NameIndex } from "../../../domain/search/inflected.ts";
import { actor } from "../making.ts";
import { both } from "../quick/lines.ts";
import { casesOf } from "./bend.ts";

const nodes = [...both.all()].filter((one): one is Node => isNode(one));
const index = new NameIndex(nodes);
const own = (id: string | undefined) => (id === undefined ? "nobody" : `${both.get(id)?.keys?.[0]?.id}`);
const whom = (text: string) => own(index.find(text)[0]?.id);

/** Names that more than one node has are no one's. */
const holders = new Map<string, Set<string>>();
for (const node of nodes)
  for (const name of [...Object.values(node.names), ...(node.otherNames ?? [])])
    holders.set(name.toLowerCase(), (holders.get(name.toLowerCase()) ?? new Set()).add(node.id));

test("every Finnish name of both sets is found again in every case", () => {
  const asked: { text: string; wanted: string }[] = [];
  for (const node of nodes)
    for (const name of [node.names.fi, ...(node.otherNames ?? [])]) {
      if (name === undefined || (holders.get(name.toLowerCase())?.size ?? 0) > 1) continue;
      const bare = name.replace(/ (?:ry|oy|sr|osk|rf|ab)$/i, "").replace(/ \([^)]*\)$/, "");
      const [, head = "", last = ""] = /^(.*?)([\p{L}]+)$/u.exec(bare) ?? [];
      for (const form of Object.values(casesOf(last)))
        asked.push({ text: head + form, wanted: own(node.id) });
    }
  const missed = asked.filter(({ text, wanted }) => whom(text) !== wanted);
  expect(asked.length).toBeGreaterThan(2000);
  expect(missed).toEqual([]);
});

test.each([
  ["SOSTE:n", "soste"],
  ["THL:ltä", "thl"],
  ["Diakiin", "diak"],
  ["Toisen Pinnan", "toinen-pinta"],
  ["Euran Uuden Kynnyksen", "uusi-kynnys"],
  ["Keskiviikon kahvittajien", "kahvittajat"],
  ["Huittisten ystäväperheiltä", "ystavaperheet"],
  ["Merikarvian Kotirantojen", "kotirannat"],
  ["Omaan Tahtiin -yhdistyksen", "omaan-tahtiin"],
  ["Porin Ystäväpenkin", "ystavapenkki"],
  ["Strandrummets", "rantahuone"],
  ["the Ljusstrimman Foundation’s", "ljusstrimman"],
  ["pohjankankaan ammattiopiston", "pohjankankaan-ammattiopisto"],
  ["Pohjankankaan", "pohjankangas"],
  ["Lapin Naapuriavun", "lapin-naapuriapu"],
  ["Lavian Naapuriavun", "lavian-naapuriapu"],
  ["Euran kunnan", "eura"],
  ["Eurajoen kunnan", "eurajoki"],
])("%s is %s", (text, wanted) => expect(whom(text)).toBe(wanted));

test.each([
  "Raahe",
  "Raision",
  "Kokkolan kaupunki",
  "Kouvola",
  "Raumalainen yhdistys",
  "verkosto",
  "yhdistyksen",
])("%s is nobody on this map", (text) => expect(whom(text)).toBe("nobody"));

test("one misspelt place is never another, and a number or a letter never another", () => {
  const towns = ["Raision kaupunki", "Raahen kaupunki", "Oulun Paja", "Koulun Paja", "Piste 1", "Piste 2"];
  const small = new NameIndex(towns.map((name, at) => actor(`town-${at}`, { names: { fi: name } })));
  for (const [at, name] of towns.entries())
    expect(small.find(name).map(({ id }) => id)).toEqual([`town-${at}`]);
  expect(small.find("Turun kaupunki")).toEqual([]);
  expect(small.find("Kaahen kaupunki")).toEqual([]);
  expect(small.find("Piste 3")).toEqual([]);
});

test("two that are as likely come with the same score", () => {
  const [first, second] = index.find("Selkämeren");
  expect(first?.score).toBe(second?.score);
});

test("a name within running text is met with its place, the longest first", () => {
  const text = "Sovittiin Pohjankankaan ammattiopiston ja SOSTE:n kanssa, mukana Diak.";
  expect(
    index.scan(text).map(({ at, length, hits }) => [text.slice(at, at + length), own(hits[0]?.id)]),
  ).toEqual([
    ["Pohjankankaan ammattiopiston", "pohjankankaan-ammattiopisto"],
    ["SOSTE:n", "soste"],
    ["Diak", "diak"],
  ]);
});

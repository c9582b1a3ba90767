import { expect, test } from "vitest";
import { readLine, readLines } from "../../../domain/quick/read.ts";
import { both, context, expectedLines, inShort } from "./lines.ts";

const lines = expectedLines();

test("the lines are as many of each sort as they should be", () => {
  const groups = Object.groupBy(lines, ({ group }) => group);
  expect(Object.fromEntries(Object.entries(groups).map(([name, list]) => [name, list?.length]))).toEqual({
    "Inflected Finnish": 30,
    Swedish: 15,
    Misspelt: 25,
    "Plain and whole": 30,
    "To be refused": 20,
  });
});

for (const { line, wanted, group } of lines)
  test(`${group}: ${line}`, () => expect(inShort(readLine(line, context))).toEqual(wanted));

// Found since by trying, beside the 120.
test.each([
  ["Hanke Turvasatama: Kotirannat vetää, mukana Omaispiiri", ["coordinates", "partnerIn"]],
  ["Project Harbour: led by Diak, with Laurea; funded by Sitra", ["coordinates", "partnerIn", "funds"]],
])("who leads, takes part and funds: %s", (line, parts) => {
  const kinds = readLine(line, context).doings.flatMap((one) => (one.type === "tie" ? [one.kind] : []));
  expect(kinds).toEqual(parts);
});

test.each([
  ["Pomarkku tarvitsee kyytejä, Karvia tarjoaa kyytejä", "! notUnderstood Karvia tarjoaa kyytejä"],
  ["Kipparipaja ja Hullworks eivät tee yhteistyötä", "! notUnderstood eivät tee"],
  ["Porin kaupunki tarvitsee tilaa", "! ambiguousName Porin kaupunki"],
  ["Diak <> 010190-123M", "! personalId Diak <> 010190-123M"],
  ["Diak > Sitra: rahoittaa, mentoroi", "! kindTwice mentoroi"],
  ["+ Diak", "! knownAlready Diak"],
  ["Oulun kaupunki <> Diak", "! unknownName Oulun kaupunki"],
])("refused, and pointed at: %s", (line, wanted) =>
  expect(inShort(readLine(line, context))).toEqual([wanted]),
);

test("of two of one name the one in sight is meant", () => {
  const [pori] = context.names.find("Porin kaupunki");
  const near = { ...context, near: new Set([pori?.id ?? ""]) };
  expect(readLine("Porin kaupunki tarvitsee tilaa", near).doings).toMatchObject([{ node: { id: pori?.id } }]);
});

test("a tie that stands is told by one more; what its source has told already is pointed at", () => {
  const line = "Satakäänne mentoroi Ystäväpenkkiä";
  const told = { ...context, facts: both };
  const [doing] = readLine(line, told).doings;
  const tie = both.get(doing?.type === "tie" ? (doing.stands ?? "") : "");
  expect(tie).toMatchObject({ type: "tie", kind: "mentors" });
  const heard = tie?.type === "tie" ? tie.statements?.[0]?.source : undefined;
  expect(inShort(readLine(line, { ...told, heard: heard ?? "" }))).toEqual(["! tieExists Ystäväpenkkiä"]);
  expect(readLine(`${line} 1`, { ...told, heard: heard ?? "" }).faults).toEqual([]);
});

test.each([
  [
    "Kipparipaja tarvitsee paikkoja nuorille (kontaktit, alueellinen) #nuorten työllistyminen 2027",
    '= need kipparipaja contacts "paikkoja nuorille" theme youth-employment until 2027 reach regional',
  ],
  ["Diak erbjuder en handbok (riksomfattande)", '= offer diak tool "en handbok" reach national'],
  ["Diak needs a hall (in town) (local)", '= need diak space "a hall (in town)" reach local'],
])("in parentheses behind a need its kind and its reach: %s", (line, wanted) =>
  expect(inShort(readLine(line, context))).toEqual([wanted]),
);

test.each([
  ["Diak <> Sitra: yhteistyö 3 (rahoittaa 2024 Silta-Valmennusta)", "rahoittaa 2024 Silta-Valmennusta"],
  ["Diak <> Sitra: yhteistyö (kehittämispalvelut)", "kehittämispalvelut"],
  ["Diak <> Sitra (yhteistyö)", undefined],
  ["Diak <> Sitra: yhteistyö (vahvuus 4) 2023", undefined],
])("what stands in parentheses is the teller's own words: %s", (line, about) => {
  const reading = readLine(line, context);
  expect(reading.faults).toEqual([]);
  expect(reading.doings).toHaveLength(1);
  expect(reading.doings[0]).toHaveProperty("kind", "collaborates");
  const [one] = reading.doings;
  expect(one?.type === "tie" ? one.context : "").toBe(about);
});

test.each([
  ["<> Satakäänne: yhteistyö 3", "= tie ystavapenkki collaborates satakaanne 3"],
  ["< Satakäänne: mentoroi 3", "= tie satakaanne mentors ystavapenkki 3"],
  ["Satakäänne mentoroi 3", "= tie satakaanne mentors ystavapenkki 3"],
  ["tarvitsee tilaa #yksinäisyys", '= need ystavapenkki space "tilaa" theme loneliness'],
  ["Kipparipaja tarvitsee tilaa", '= need kipparipaja space "tilaa"'],
])("who is interviewed need not be named: %s", (line, wanted) => {
  const [speaker] = context.names.find("Ystäväpenkki");
  expect(inShort(readLine(line, { ...context, speaker: speaker?.id ?? "" }))).toEqual([wanted]);
});

test("of several pasted lines a later one may name, also inflected, whom an earlier one makes", () => {
  const [first, second] = readLines(
    "+ Nuorten pajat ry (yhdistys, Kouvola)\n\nDiak tukee Nuorten pajoja",
    context,
  );
  expect(first?.doings).toMatchObject([{ type: "actor", municipality: "286" }]);
  expect(second?.doings).toMatchObject([
    { type: "tie", kind: "supports", to: { fresh: "Nuorten pajat ry" } },
  ]);
});

test("information shared to somebody goes one way, with somebody both", () => {
  const short = (line: string) => inShort(readLine(line, context));
  expect(short("Kirjastorinki jakaa tietoa Rantahuoneelle")).toEqual([
    "= tie kirjastorinki sharesInfo> rantahuone",
  ]);
  expect(short("Kirjastorinki jakaa tietoa Rantahuoneen kanssa")).toEqual([
    "= tie kirjastorinki sharesInfo rantahuone",
  ]);
});

import { expect, test } from "vitest";
import { eventsOf } from "../../domain/gathering-events.ts";
import { type CalendarEvent, calendarText } from "../../domain/ical.ts";
import { community, gathering, tableOf, viewer04, weaver04 } from "./making.ts";

const given = {
  name: "Penkit; yhdessä, nyt",
  language: "fi",
  now: "2026-11-25T10:00:00.123Z",
  host: "kudelma.example",
};
const event = (more: Parameters<typeof gathering>[1], rest: Partial<CalendarEvent> = {}): CalendarEvent => ({
  gathering: gathering("meet-1", { date: "2026-12-01", rev: 7, ...more }),
  title: "Avoin keskustelu",
  place: "Pori",
  words: "",
  ...rest,
});
/** Lines as a calendar program has them, folded ones joined again. */
const lines = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

test("a gathering with a time is in Finland's zone, one without is of the whole day, one without an end lasts an hour", () => {
  const timed = lines(calendarText([event({ start: "13:00", end: "15:30" })], given));
  expect(timed).toEqual(
    expect.arrayContaining([
      "UID:meet-1@kudelma.example",
      "DTSTAMP:20261125T100000Z",
      "SEQUENCE:7",
      "DTSTART;TZID=Europe/Helsinki:20261201T130000",
      "DTEND;TZID=Europe/Helsinki:20261201T153000",
      "TZID:Europe/Helsinki",
      "STATUS:CONFIRMED",
    ]),
  );
  const whole = lines(calendarText([event({ date: "2026-12-31" })], given));
  expect(whole).toEqual(expect.arrayContaining(["DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101"]));
  for (const end of [{}, { end: "12:00" }])
    expect(lines(calendarText([event({ start: "13:00", ...end })], given))).toContain("DURATION:PT1H");
});

test("words are escaped, lines end in CRLF and are folded at 75 octets without cutting a letter in two", () => {
  const title = `Mitä opimme, ja miksi; \\ yö ${"ä".repeat(60)} 🧶🧶`;
  const text = calendarText([event({}, { title, words: "rivi\ntoinen" })], given);
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(Buffer.from(text).toString()).toBe(text);
  expect(lines(text)).toEqual(
    expect.arrayContaining([
      `SUMMARY;LANGUAGE=fi:Mitä opimme\\, ja miksi\\; \\\\ yö ${"ä".repeat(60)} 🧶🧶`,
      "DESCRIPTION;LANGUAGE=fi:rivi\\ntoinen",
      "X-WR-CALNAME:Penkit\\; yhdessä\\, nyt",
    ]),
  );
});

test("the same gatherings in any order give the same calendar; a month or a year is no day of a calendar", () => {
  const some = [
    event({}),
    { ...event({ date: "2026-12-03" }), title: "toinen" },
    event({ date: "2026-12" }),
    event({ date: "2027" }),
  ];
  expect(calendarText(some.toReversed(), given)).toBe(calendarText(some, given));
  expect(lines(calendarText(some, given)).filter((line) => line === "BEGIN:VEVENT")).toHaveLength(2);
});

test("a calendar of a community has its own gatherings as the reader sees them, of a region those held there", () => {
  const facts = tableOf(
    community("group", []),
    gathering("open", {
      date: "2026-12-01",
      community: "group",
      outcomes: { fi: "salaista" },
      visibility: "region",
    }),
    gathering("team", { date: "2026-12-02", community: "group", visibility: "team" }),
    gathering("other", { date: "2026-12-03", visibility: "public" }),
  );
  const ids = (of: Parameters<typeof eventsOf>[1], reader: Parameters<typeof eventsOf>[2]["reader"]) =>
    eventsOf(facts, of, { reader, language: "fi", link: (id) => `https://k/${id}` }).map(
      (one) => one.gathering.id,
    );
  expect(ids({ community: "group" }, weaver04)).toEqual(["open", "team"]);
  expect(ids({ community: "group" }, viewer04)).toEqual(["open"]);
  expect(ids({ community: "group" }, null)).toEqual([]);
  expect(ids({ region: "04" }, viewer04)).toEqual(["open", "other"]);
  expect(ids({ region: "06" }, weaver04)).toEqual([]);
  const told = JSON.stringify(
    eventsOf(facts, { region: "04" }, { reader: viewer04, language: "fi", link: String }).map(
      ({ gathering: _, ...rest }) => rest,
    ),
  );
  expect(told).not.toContain("salaista");
});

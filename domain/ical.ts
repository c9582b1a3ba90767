// Gatherings as a calendar that any calendar program reads: RFC 5545.
import { toldDate } from "./dates.ts";
import type { Gathering } from "./records/gathering.ts";

export interface CalendarEvent {
  readonly gathering: Gathering;
  /** In one language. */
  readonly title: string;
  readonly place: string;
  readonly words: string;
  readonly link?: string;
}

interface CalendarGiven {
  readonly name: string;
  readonly language: string;
  /** When it was made: an ISO moment. */
  readonly now: string;
  /** The host of the server: an event keeps its UID whoever reads it. */
  readonly host: string;
}

/** Finland's clock since 1996: EET, and EEST from the last Sunday of March to that of October. */
const helsinki = [
  "BEGIN:VTIMEZONE",
  "TZID:Europe/Helsinki",
  "BEGIN:DAYLIGHT",
  "DTSTART:19960331T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0300",
  "TZNAME:EEST",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "DTSTART:19961027T040000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "TZOFFSETFROM:+0300",
  "TZOFFSETTO:+0200",
  "TZNAME:EET",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/** Whether a gathering has a day that a calendar can show. */
export function hasDay({ date }: Gathering): boolean {
  return date !== undefined && date.length === 10 && toldDate(date);
}

/**
 * A calendar of the gatherings that have a whole day, in order of day, then id. Lines end in CRLF and are folded at 75
 * octets; UIDs are made of the record's id and the host, SEQUENCE is the number of the change that last wrote it.
 * Without a time it is of the whole day; without an end it lasts as long as is usual, an hour.
 */
export function calendarText(events: readonly CalendarEvent[], given: CalendarGiven): string {
  const sorted = events
    .filter(({ gathering }) => hasDay(gathering))
    .toSorted((a, b) => (orderOf(a.gathering) < orderOf(b.gathering) ? -1 : 1));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Kudelma//Kudelma//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(given.name)}`,
    `NAME:${escaped(given.name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    "X-PUBLISHED-TTL:PT6H",
    ...helsinki,
    ...sorted.flatMap((one) => eventLines(one, given)),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

function orderOf({ date, start = "", id }: Gathering): string {
  return `${date} ${start} ${id}`;
}

function eventLines(
  { gathering, title, place, words, link }: CalendarEvent,
  { language, now, host }: CalendarGiven,
): string[] {
  const { id, rev, date = "", start, end, existence } = gathering;
  const tag = `;LANGUAGE=${language}`;
  return [
    "BEGIN:VEVENT",
    `UID:${id}@${host}`,
    `DTSTAMP:${now.replace(/[-:]/g, "").replace(/\.\d+/, "")}`,
    `SEQUENCE:${rev}`,
    ...timeLines(date, start, end),
    `SUMMARY${tag}:${escaped(title)}`,
    ...(place === "" ? [] : [`LOCATION${tag}:${escaped(place)}`]),
    ...(words === "" ? [] : [`DESCRIPTION${tag}:${escaped(words)}`]),
    ...(link === undefined ? [] : [`URL:${link}`]),
    `STATUS:${existence === "ended" ? "CANCELLED" : existence === "proposed" ? "TENTATIVE" : "CONFIRMED"}`,
    "END:VEVENT",
  ];
}

function timeLines(date: string, start: string | undefined, end: string | undefined): string[] {
  const day = date.replaceAll("-", "");
  if (start === undefined) return [`DTSTART;VALUE=DATE:${day}`, `DTEND;VALUE=DATE:${nextDay(date)}`];
  const at = (clock: string) => `TZID=Europe/Helsinki:${day}T${clock.replace(":", "")}00`;
  // An end that is not after the start is a slip of the pen: told as an hour.
  return [`DTSTART;${at(start)}`, end !== undefined && end > start ? `DTEND;${at(end)}` : "DURATION:PT1H"];
}

function nextDay(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10).replaceAll("-", "");
}

/** TEXT of section 3.3.11. */
function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replace(/\r\n|\r|\n/g, "\\n");
}

/** Section 3.1: no line is longer than 75 octets, and no letter is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > 75) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

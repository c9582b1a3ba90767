// Dates and periods as they are told in Finnish, Swedish and English: 2027-03, 3/2027, maaliskuu 2027, 15 mars 2027.
import { toldDate } from "../dates.ts";
import type { Piece, Sheet } from "./sheet.ts";

export interface Told {
  /** Since when or until when; `bare` where no word says which. */
  end: "since" | "until" | "bare";
  date: string;
  /** Where the date itself stands, without the words around it. */
  piece: Piece;
}

const months: readonly string[] = [
  "tammi|jan",
  "helmi|feb",
  "maalis|mar(?!ras)",
  "huhti|apr",
  "touko|ma[jy]",
  "kesä|jun",
  "heinä|jul",
  "elo|aug",
  "syys|sep",
  "loka|o[ck]t",
  "marras|nov",
  "joulu|de[ck]",
];
const finnish = "(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\\p{Ll}*";
const other =
  "(?:januar[iy]|jan|februar[iy]|feb|mars|march|mar|april|apr|maj|may|juni|june|jun|juli|july|jul|augusti|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|december|dec)";
const month = `(?:${finnish}|${other})`;
/** In Finnish a day has a full stop: "5 maaliskuusta 2022" is a strength and a month. */
const finnishDay = "(?:\\d{1,2}\\.|0?[6-9]|[12]\\d|3[01])";
const atom = [
  "\\d{4}-\\d{1,2}(?:-\\d{1,2})?(?!\\d)",
  "\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}",
  "\\d{1,2}[/.]\\d{4}",
  `(?:${finnishDay}\\s+${finnish}|\\d{1,2}\\.?\\s+${other})\\s+\\d{4}`,
  `${month}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}`,
  `${month}\\s+\\d{4}`,
  "(?:19|20)\\d{2}",
].join("|");
const sinceWords =
  "since|starting from|starting in|starting|started in|started|from|beginning in|began in|began|sedan|från och med|från|fr\\.?\\s?o\\.?\\s?m\\.?|började|vuodesta|vuonna|alkoi|alkaen|alkanut|in|i";
const untilWords =
  "until the end of|until|till och med|till slutet av|till|til|through|to|by the end of|by|t\\.?\\s?o\\.?\\s?m\\.?|fram till|senast|before the end of|before|end of|vuoteen|vuoden|viimeistään|sista ansökningsdag|sista dagen|sista dag|ennen|före slutet av|före|ends in|ends|päättyi|päättyy";
const afterSince = "alkaen|lähtien|onwards|och framåt";
const afterUntil = "loppuun asti|loppuun mennessä|loppuun saakka|loppuun|asti|saakka|mennessä";
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}./-])(?:(?<since>${sinceWords})\\s+|(?<until>${untilWords})\\s+|(?<dash>[–—-])\\s?)?(?<first>${atom})(?:(?<range>\\s?[–—-]\\s?)(?<second>${atom})?(?![\\p{L}]))?(?:\\s+(?:(?<afterSince>${afterSince})|(?<afterUntil>${afterUntil})))?(?![\\p{L}\\p{N}])`,
  "giu",
);

/** Finds the dates in what is free of a line, takes them, and points at those that no calendar has. */
export function takeDates(sheet: Sheet, from = 0, till = sheet.line.length): Told[] {
  const found: Told[] = [];
  const text = sheet.line.slice(from, till);
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const at = from + match.index;
    const first = groups.first ?? "";
    const head = match[0].indexOf(first);
    const whole = { at, length: match[0].length };
    if (!sheet.isFree(whole)) continue;
    const dates = [first, groups.second].filter((each) => each !== undefined);
    const parsed = dates.map(dateOf);
    const core = {
      at: at + head,
      length: match[0].indexOf(dates.at(-1) ?? "", head) + (dates.at(-1) ?? "").length - head,
    };
    if (parsed.some((each) => each === null)) {
      sheet.fault(core, "dateMalformed");
      sheet.take({ ...whole, as: "unknown" });
      continue;
    }
    const [one = "", two] = parsed.map((each) => each ?? "");
    sheet.take({ ...whole, as: "date", value: two === undefined ? one : `${one}/${two}` });
    if (two !== undefined) {
      found.push({ end: "since", date: one, piece: core }, { end: "until", date: two, piece: core });
      continue;
    }
    const bent = first.toLowerCase();
    const end =
      groups.until !== undefined ||
      groups.dash !== undefined ||
      groups.afterUntil !== undefined ||
      /kuuhun\b/.test(bent)
        ? "until"
        : groups.since !== undefined ||
            groups.range !== undefined ||
            groups.afterSince !== undefined ||
            /kuusta\b/.test(bent)
          ? "since"
          : "bare";
    found.push({ end, date: one, piece: core });
  }
  return found;
}

/** The told date that a text of these shapes means, or null where it has none of them or the calendar has none such. */
export function dateOf(text: string): string | null {
  const two = (part: string | undefined) => (part ?? "").padStart(2, "0");
  const shapes: readonly (readonly [RegExp, (parts: string[]) => string])[] = [
    [
      /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/,
      ([, y, m, d]) => [y, two(m), ...(d === undefined ? [] : [two(d)])].join("-"),
    ],
    [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/, ([, d, m, y]) => `${y}-${two(m)}-${two(d)}`],
    [/^(\d{1,2})[/.](\d{4})$/, ([, m, y]) => `${y}-${two(m)}`],
    [/^(\d{1,2})\.?\s+(\p{L}+)\s+(\d{4})$/u, ([, d, m, y]) => `${y}-${monthOf(m ?? "")}-${two(d)}`],
    [
      /^(\p{L}+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu,
      ([, m, d, y]) => `${y}-${monthOf(m ?? "")}-${two(d)}`,
    ],
    [/^(\p{L}+)\s+(\d{4})$/u, ([, m, y]) => `${y}-${monthOf(m ?? "")}`],
    [/^(\d{4})$/, ([, y]) => y ?? ""],
  ];
  for (const [shape, made] of shapes) {
    const parts = shape.exec(text);
    if (parts === null) continue;
    const date = made([...parts]);
    return toldDate(date) ? date : null;
  }
  return null;
}

function monthOf(word: string): string {
  const at = months.findIndex((stems) => new RegExp(`^(?:${stems})`, "i").test(word));
  return String(at + 1).padStart(2, "0");
}

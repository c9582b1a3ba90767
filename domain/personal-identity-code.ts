// Finnish personal identity codes (henkilötunnus) are kept nowhere: found by shape and check character, and refused.

import { daysIn } from "./dates.ts";

const shape = /(?<!\d)(\d{2})(\d{2})(\d{2})([+\-ABCDEFYXWVU])(\d{3})([0-9A-FHJ-NPR-Y])(?!\d)/giu;
const checkCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/**
 * True when the text holds a personal identity code anywhere: DDMMYY, a sign of the century (+ 1800s, - and Y X W V U
 * 1900s, A to F 2000s), a number from 002 and the check character. The date must be real and the check character
 * right (the nine digits modulo 31), so that ordinary numbers, phone numbers and business ids do not count.
 * Source: Decree on the population information system 128/2010, with the signs of 2023.
 */
export function looksLikePersonalIdentityCode(text: string): boolean {
  const plain = text.normalize("NFKC").replace(/[‐‑‒–—−]/g, "-");
  return [...plain.matchAll(shape)].some((found) => isCode(found.slice(1)));
}

function isCode([day = "", month = "", year = "", sign = "", number = "", check = ""]: string[]): boolean {
  if (Number(number) < 2) return false;
  const fullYear = centuryOf(sign.toUpperCase()) + Number(year);
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (Number(day) < 1 || Number(day) > daysIn(fullYear, Number(month))) return false;
  return checkCharacters[Number(day + month + year + number) % 31] === check.toUpperCase();
}

function centuryOf(sign: string): number {
  if (sign === "+") return 1800;
  return "ABCDEF".includes(sign) ? 2000 : 1900;
}

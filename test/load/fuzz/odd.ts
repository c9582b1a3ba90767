// Values that break what was written for good ones.
import type { Dice } from "../dice.ts";

/** Names that objects have without having been given them. */
export const inherited = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "__defineGetter__",
  "then",
  "toJSON",
] as const;

const texts = [
  "",
  " ",
  "a\u0000b",
  "\u0000",
  "\ud800",
  "x\udfffy",
  "\u202egnp.exe",
  "\ufeffalku",
  "Ä\u0308 å\u030a",
  "👩‍👩‍👧‍👦".repeat(20),
  "../../../etc/passwd",
  "' OR 1=1 --",
  "MATCH (n) DETACH DELETE n",
  "<script>alert(1)</script>",
  "%00%ff%",
  "{{7*7}}",
  "131052-308T",
  "-1",
  "1e309",
  "NaN",
  "null",
  "undefined",
  "[object Object]",
  "9999999999999999",
  "2026-02-30",
  "0000",
  "-000001-01",
  "2026-13",
  "kunta:999",
  "evk:99",
  "nuts2:FIZZ",
  "99",
] as const;

export function oddText(dice: Dice): string {
  if (dice.odds(0.25)) return dice.pick(inherited);
  if (dice.odds(0.1)) return "å".repeat(1 + dice.upTo(dice.odds(0.1) ? 30_000 : 500));
  if (dice.odds(0.1))
    return Array.from({ length: 1 + dice.upTo(30) }, () => String.fromCharCode(dice.upTo(65_536))).join("");
  return dice.pick(texts);
}

const numbers = [
  0,
  -0,
  -1,
  1,
  0.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 53),
  1e21,
  1e308,
  Number.MIN_VALUE,
  999_999_999_999_999,
] as const;

/** Anything that JSON can say, of any type. */
export function oddValue(dice: Dice, depth = 0): unknown {
  const kind = dice.upTo(depth > 4 ? 5 : 8);
  if (kind === 0) return null;
  if (kind === 1) return dice.odds(0.5);
  if (kind === 2) return dice.pick(numbers);
  if (kind < 5) return oddText(dice);
  if (kind === 5) return nested(2 + dice.upTo(40));
  if (kind === 6) return Array.from({ length: dice.upTo(6) }, () => oddValue(dice, depth + 1));
  const made: Record<string, unknown> = {};
  for (let left = dice.upTo(5); left > 0; left -= 1) own(made, oddText(dice), oddValue(dice, depth + 1));
  return made;
}

/** A property of its own, whatever its name: `__proto__` too is then written out. */
export function own(to: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(to, name, { value, enumerable: true, configurable: true, writable: true });
}

function nested(depth: number): unknown {
  let made: unknown = "pohja";
  for (let left = depth; left > 0; left -= 1) made = left % 2 === 0 ? [made] : { a: made };
  return made;
}

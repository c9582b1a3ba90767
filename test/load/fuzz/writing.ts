// A body as bytes: JSON as it should be, or torn, doubled, in another alphabet, of another name, too deep, too large.
import { gzipSync } from "node:zlib";
import type { Dice } from "../dice.ts";

export interface Written {
  headers: Record<string, string>;
  bytes: Buffer | null;
}

const types = [
  "text/plain",
  "application/xml",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/json; charset=utf-16",
  "application/json; charset=latin1",
  "application/json;;;=",
  "APPLICATION/JSON",
  "application/ld+json",
  "json",
  "",
] as const;

const plain = "application/json";

export function written(value: unknown, dice: Dice): Written {
  const text = JSON.stringify(value) ?? "";
  const as = (bytes: Buffer | string, type: string = plain): Written => ({
    headers: type === "" ? {} : { "content-type": type },
    bytes: Buffer.from(bytes),
  });
  if (dice.odds(0.82)) return as(text);
  switch (dice.upTo(16)) {
    case 0:
      return as(text.slice(0, dice.upTo(text.length + 1)));
    case 1:
      return as(text.replace("{", '{"type":"undo","base":"x:1","id":7,'));
    case 2:
      return as(`\u0000${text}\u0000`);
    case 3:
      return as(Buffer.from(text.replace(/[a-z]/, "åäö"), "latin1"));
    case 4:
      return as(
        Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xed, 0xa0, 0x80, 0xff]), Buffer.from('"}')]),
      );
    case 5:
      return as(text.replace(/"([a-z])/, '"\\ud800$1'));
    case 6:
      return as("[".repeat(dice.odds(0.2) ? 200_000 : 3000));
    case 7:
      return as(`${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`);
    case 8:
      return as(text, dice.pick(types));
    case 9:
      return { headers: { "content-type": plain }, bytes: null };
    case 10:
      return as(`\ufeff${text}`);
    case 11:
      return as(text.replace("{", '{"__proto__":{"admin":true},"constructor":{"prototype":{"a":1}},'));
    case 12: {
      const packed = as(gzipSync(text));
      return { ...packed, headers: { ...packed.headers, "content-encoding": "gzip" } };
    }
    case 13:
      return as(
        dice.pick(["", "{", "[]", "null", '"text"', "12", "-", "{}{}", "NaN", "'a'", "{a:1}", "[1,]"]),
      );
    case 14:
      return as(text.replaceAll(/\d+/g, "1e999"));
    default:
      // Few, since each is megabytes: just below what is taken, and above it.
      if (dice.odds(0.9)) return as(text);
      return as(`{"type":"${"x".repeat(dice.odds(0.5) ? 4_100_000 : 5_000_000)}"}`);
  }
}

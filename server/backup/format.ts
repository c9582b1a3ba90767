// A backup as text: one JSON value a line. The same data give the same bytes, whichever store they lay in.
import { z } from "zod";
import { change, spot } from "../../domain/change.ts";
import { canonical, json } from "../../domain/json.ts";
import { fact } from "../../domain/records/record.ts";
import { answer } from "../../domain/wire.ts";

const header = z.strictObject({ format: z.literal("kudelma-backup"), version: z.literal(1) });

/** People and links are kept as accounts wrote them; of links what finding one by its token needs is read. */
export const linkValue = z.looseObject({ id: z.string(), state: z.string(), tokenHash: z.string() });

export const line = z.union([
  z.strictObject({ record: fact }),
  z.strictObject({ alias: z.tuple([z.string(), z.string()]) }),
  z.strictObject({ spot: z.strictObject({ scope: z.string(), node: z.string(), spot }) }),
  z.strictObject({ change }),
  z.strictObject({ answer: z.strictObject({ commandId: z.string(), at: z.string(), answer }) }),
  z.strictObject({ person: z.strictObject({ key: z.string(), value: json }) }),
  z.strictObject({ link: z.strictObject({ key: z.string(), value: linkValue }) }),
]);
export type Line = z.infer<typeof line>;

const end = z.strictObject({ end: z.number().int() });

/** The text of a backup: the header, the lines as given, and how many they are. */
export function written(lines: readonly Line[]): string {
  const all = [{ format: "kudelma-backup", version: 1 }, ...lines, { end: lines.length }];
  return `${all.map(canonical).join("\n")}\n`;
}

/** The lines of a backup, or the number of the first that is not what it should be: all is read before any is used. */
export function read(text: string): Line[] | { wrong: number } {
  const texts = text.trimEnd().split("\n");
  const lines: Line[] = [];
  for (const [at, one] of texts.entries()) {
    const value = parsed(one);
    const last = at === texts.length - 1;
    if (at === 0) {
      if (last || !header.safeParse(value).success) return { wrong: 1 };
    } else if (last) {
      const counted = end.safeParse(value);
      if (!counted.success || counted.data.end !== lines.length) return { wrong: at + 1 };
    } else {
      const found = line.safeParse(value);
      if (!found.success) return { wrong: at + 1 };
      lines.push(found.data);
    }
  }
  return lines;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

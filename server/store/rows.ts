// Between what stores keep as text and what the domain speaks of. Stored rows are claims: each is read by its schema.
import { type Change, change } from "../../domain/change.ts";
import { canonical } from "../../domain/json.ts";
import { type Fact, fact } from "../../domain/records/record.ts";
import { type Answer, answer } from "../../domain/wire.ts";
import { StoreDown } from "./store.ts";

/** The one text of a value: equal values give equal text. */
export function asText(value: unknown): string {
  return canonical(value);
}

export function factOf(text: string): Fact {
  return read("record", text, (value) => fact.parse(value));
}

export function changeOf(text: string): Change {
  return read("change", text, (value) => change.parse(value));
}

export function answerOf(text: string): Answer {
  return read("answer", text, (value) => answer.parse(value));
}

/** JSON of a caller's own schema. */
export function plainOf(text: string): unknown {
  return read("value", text, (value) => value);
}

function read<T>(what: string, text: string, parse: (value: unknown) => T): T {
  try {
    return parse(JSON.parse(text));
  } catch (cause) {
    const reason = `a stored ${what} can't be read (${text.slice(0, 80)} …); the check command lists all such`;
    throw new StoreDown("corrupt", reason, { cause });
  }
}

// What came of a run: counted by status, reason and route, and everything that was wrong.
import { z } from "zod";
import { parsed } from "./answer-laws.ts";
import type { Silence, Told } from "./ask.ts";
import type { Request } from "./requests.ts";
import type { Route } from "./schema.ts";

export interface Wrong {
  what: string;
  who: string;
  /** The request, to be asked again; empty where a whole batch is at fault. */
  asked: string;
}

export interface Fuzzed {
  requests: number;
  /** How many of each status. */
  statuses: Record<string, number>;
  /** Routes of the document that were asked, and those that said yes at least once. */
  routes: { all: string[]; asked: string[]; answered: string[] };
  accepted: number;
  /** How many noes of each reason. */
  noes: Record<string, number>;
  wrong: Wrong[];
  /** Bytes held after a fifth of the way and at the end. */
  heap: { early: number; late: number };
}

export function newTally(routes: readonly Route[]): Fuzzed {
  return {
    requests: 0,
    statuses: {},
    routes: { all: routes.map(({ method, path }) => `${method} ${path}`), asked: [], answered: [] },
    accepted: 0,
    noes: {},
    wrong: [],
    heap: { early: 0, late: 0 },
  };
}

export function count(
  told: Fuzzed,
  routes: readonly Route[],
  { asked, answered }: { asked: Request; answered: Told | Silence },
): void {
  told.requests += 1;
  const status = "silent" in answered ? answered.silent : String(answered.status);
  told.statuses[status] = (told.statuses[status] ?? 0) + 1;
  const path = asked.path.split("?")[0] ?? "";
  const no = "silent" in answered ? null : refusedOf(answered.text);
  if (no !== null) told.noes[no] = (told.noes[no] ?? 0) + 1;
  const route = routes.find((one) => one.method === asked.method && fits(one.path, path));
  if (route === undefined) return;
  const name = `${route.method} ${route.path}`;
  if (!told.routes.asked.includes(name)) told.routes.asked.push(name);
  if (status.startsWith("2") && !told.routes.answered.includes(name)) told.routes.answered.push(name);
}

function refusedOf(text: string): string | null {
  const read = z.looseObject({ refused: z.string() }).safeParse(parsed(text));
  return read.success ? read.data.refused : null;
}

function fits(pattern: string, path: string): boolean {
  const [of, is] = [pattern.split("/"), path.split("/")];
  return of.length === is.length && of.every((step, at) => step === is[at] || step.startsWith("{"));
}

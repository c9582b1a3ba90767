// One request after the other: mostly a route of the document, its parameters and body as wanted or spoiled.
import { likelyCommand } from "./commands.ts";
import { type Chances, madeOf } from "./from-schema.ts";
import { inherited, oddText, oddValue, own } from "./odd.ts";
import type { Route } from "./schema.ts";
import { type Written, written } from "./writing.ts";

export interface Request extends Written {
  method: string;
  /** Path and query, as bytes that may go over the wire. */
  path: string;
  /** What was meant as the body, where it was written as plain JSON. */
  meant: unknown;
}

const methods = ["HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "POST", "GET"] as const;
const pages = [
  "/",
  "//",
  "//evil.example/..",
  "///",
  "/\\evil.example",
  "/map?r=04",
  "/map?r=__proto__",
  "/%00",
  "/%",
  "/%E0%A4%A",
  "/assets/..%2f..%2fpackage.json",
  "/assets/../../package.json",
  "/sign-in",
  "/home?lang=sv",
  "/?lang=%00",
  "/api",
  "/api/",
  "/api//me",
  "/api/openapi.json",
  "/api/nothing",
  "/api/me/../health",
  "/:80/",
  "//:99999",
  "//[",
  "/?",
  "/#",
  "/*",
  "*",
  "http://[",
  "http://evil.example/api/me",
] as const;

export function request(routes: readonly Route[], chances: Chances): Request {
  const { dice } = chances;
  const route = dice.odds(0.35) ? routes.find((each) => each.path === "/api/commands") : dice.some(routes);
  if (route === undefined || dice.odds(0.03)) {
    const path = dice.odds(0.6) ? dice.pick(pages) : `/${escaped(oddText(dice).slice(0, 4000), chances)}`;
    const method = dice.odds(0.8) ? "GET" : dice.pick(methods);
    return { method, path, meant: undefined, headers: {}, bytes: null };
  }
  const method = dice.odds(0.97) ? route.method : dice.pick(methods);
  const path = pathOf(route, chances);
  if (route.body === null) {
    const junk = method !== "GET" && dice.odds(0.3) ? written(oddValue(dice), dice) : null;
    return { method, path, meant: undefined, headers: {}, bytes: null, ...(junk ?? {}) };
  }
  const good =
    route.path === "/api/commands" && dice.odds(0.6)
      ? likelyCommand(chances)
      : madeOf(route.body, "", chances);
  const meant = dice.odds(0.3) ? spoiled(good, chances) : good;
  return { method, path, meant, ...written(meant, dice) };
}

function pathOf(route: Route, chances: Chances): string {
  const { dice } = chances;
  let path = route.path;
  const query: string[] = [];
  for (const each of route.parameters) {
    const good = idOf(route.path, each.name, chances) ?? madeOf(each.schema, each.name, chances);
    const value = dice.odds(0.15) ? oddText(dice).slice(0, 3000) : String(good);
    if (each.in === "path") path = path.replace(`{${each.name}}`, () => escaped(value, chances) || "-");
    else if (dice.odds(0.8)) query.push(`${each.name}=${escaped(value, chances)}`);
    if (each.in === "query" && dice.odds(0.03)) query.push(`${each.name}=${escaped(oddText(dice), chances)}`);
    if (each.in === "query" && dice.odds(0.02)) query.push(`${each.name}[]=1`, `${each.name}[a]=1`);
  }
  if (dice.odds(0.03)) query.push(`${dice.pick(inherited)}=1`);
  if (dice.odds(0.05)) query.push(`lang=${escaped(dice.pick(["sv", "en", "xx", "__proto__"]), chances)}`);
  const whole = query.length === 0 ? path : `${path}?${query.join("&")}`;
  return dice.odds(0.01) ? whole.replace("/", "//") : whole;
}

/** Where a route is about one kind of record: mostly one of that kind. */
function idOf(path: string, name: string, { dice, pool }: Chances): string | null {
  if (name !== "id" || dice.odds(0.3)) return null;
  if (path.startsWith("/api/views/")) return pool.ofType("view", dice);
  if (path.startsWith("/api/round")) return pool.ofType("round", dice);
  return path.startsWith("/api/invitations/") ? (dice.some(pool.links) ?? null) : null;
}

/** In an address: percent signs as they should be, or cut and broken ones. */
function escaped(text: string, { dice }: Chances): string {
  const whole = encodeURIComponent(text.toWellFormed());
  if (dice.odds(0.97)) return whole;
  return dice.odds(0.5) ? `${whole}%` : whole.replace(/%C3|%F0/, "%E9");
}

/** The value with one place in it made wrong: another type, gone, more than asked, a name of the language itself. */
function spoiled(value: unknown, chances: Chances): unknown {
  const { dice } = chances;
  if (value === null || typeof value !== "object" || dice.odds(0.1)) return oddValue(dice);
  if (Array.isArray(value)) {
    const at = dice.upTo(value.length + 1);
    const many = dice.odds(0.02) ? 3000 : 1;
    const item: unknown = value[at];
    const made =
      at < value.length
        ? [spoiled(item, chances)]
        : Array.from({ length: many }, () => item ?? oddValue(dice));
    return value.toSpliced(at, 1, ...made);
  }
  const made: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(value)) own(made, name, each);
  const name = dice.some(Object.keys(made)) ?? "x";
  const how = dice.upTo(5);
  if (how === 0) delete made[name];
  else if (how === 1) own(made, dice.odds(0.5) ? dice.pick(inherited) : oddText(dice), oddValue(dice));
  else if (how === 2) own(made, name, oddValue(dice));
  else own(made, name, spoiled(made[name], chances));
  return made;
}

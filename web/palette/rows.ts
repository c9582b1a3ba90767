// From what was found to what a row of the search tells of it.
import type { Facts } from "../../domain/facts.ts";
import { isNode, type Node } from "../../domain/records/record.ts";
import { regionName, regionOf } from "../../domain/regions/regions.ts";
import type { PaletteEntry } from "../../domain/search/palette.ts";
import type { Found } from "../../domain/wire.ts";
import type { Context, Shortcut } from "../actions/action.ts";
import { type Origin, originsIn } from "../app/origins.ts";
import { timesOf } from "../app/times.ts";
import { recordName } from "../i18n/named.ts";
import { speaker, type Words, wordsIn } from "../i18n/words.ts";
import { capital, kindText, placeText } from "../panels/kind-text.ts";
import type { Used } from "../session/used.ts";
import { type Doing, doingsIn } from "./doings.ts";
import { type Counts, countsIn, entriesIn, regionCode } from "./entries.ts";
import { type PaletteWord, paletteWords } from "./palette.words.ts";
import type { Sign } from "./RowSign.tsx";

export interface Row {
  readonly id: string;
  readonly name: string;
  /** The name by which it was found, where that is not the one shown; else empty. */
  readonly otherwise: string;
  /** What it is, where it is; no two alike in one list. */
  readonly about: readonly string[];
  readonly sign: Sign;
  /** Nothing of it is true. */
  readonly practice: boolean;
  readonly keys?: Shortcut | undefined;
  readonly doing?: Doing | undefined;
}

/** All that can be found now, and what is told of it. */
export interface Ground {
  readonly context: Context;
  readonly words: Words;
  readonly own: (key: PaletteWord, values?: Readonly<Record<string, string | number>>) => string;
  readonly doings: ReadonlyMap<string, Doing>;
  readonly counts: Counts;
  readonly entries: readonly PaletteEntry[];
  readonly originOf: (node: Node) => Origin;
}

export function groundOf(context: Context, used: Used): Ground {
  const { facts, session } = context;
  const doings = doingsIn(context);
  const counts = countsIn(facts);
  return {
    context,
    words: wordsIn(session.speaks),
    own: speaker(paletteWords, session.speaks),
    doings: new Map(doings.map((each) => [each.id, each])),
    counts,
    entries: entriesIn(facts, doings, { counts, used }),
    originOf: originsIn(facts, session.speaks),
  };
}

/** Null where what was found is not here any more. */
export function rowOf({ id, matched }: { id: string; matched: string }, ground: Ground): Row | null {
  const { words, own, context } = ground;
  const doing = ground.doings.get(id);
  if (doing !== undefined) {
    const { name, about, icon, keys } = doing;
    return row({ id, name, about: [about], sign: icon, keys, doing }, matched);
  }
  const code = regionCode(id);
  if (code !== null) {
    const home = code.startsWith("kunta:") ? regionOf(code.slice("kunta:".length)) : undefined;
    const about = home === undefined ? "" : own("municipality", { region: regionName(home, words.language) });
    return row({ id, name: capital(regionName(code, words.language)), about: [about], sign: "map" }, matched);
  }
  const one = context.facts.get(context.facts.resolve(id));
  if (one === undefined) return null;
  const name = recordName(one, context.facts, words.language);
  if (isNode(one)) {
    const about = [capital(kindText(one, words)), placeText(one.place, words)];
    return row({ id: one.id, name, about, sign: one, practice: ground.originOf(one).practice }, matched);
  }
  if (one.type === "theme") {
    const on = context.session.filter.themes.includes(one.id);
    const count = ground.counts.themes.get(one.id) ?? 0;
    const about = on ? own("themeOn") : count === 0 ? own("themeNone") : own("theme", { count });
    return row({ id: one.id, name, about: [about], sign: "tag" }, matched);
  }
  return row(
    { id: one.id, name, about: [capital(words.say(`record.${one.type}`))], sign: "communities" },
    matched,
  );
}

/** A row of something that only the server has found. */
export function outsideRow({ id, name, matched, type }: Found, { words }: Ground): Row {
  return row({ id, name, about: [capital(words.say(`record.${type}`))], sign: "outward" }, matched);
}

/** Rows that read alike tell which set they came with; where that is not told, how many ties they have. */
export function toldApart(rows: readonly Row[], { context, originOf, counts, own }: Ground): Row[] {
  const said = (one: Row) => [one.name, ...one.about].join("\n");
  const times = timesOf(rows.map(said));
  return rows.map((one) => {
    const node = context.facts.node(one.id);
    if (node === undefined || (times.get(said(one)) ?? 0) < 2) return one;
    const { name } = originOf(node);
    return { ...one, about: [...one.about, name || own("ties", { count: counts.ties.get(one.id) ?? 0 })] };
  });
}

type Told = Omit<Row, "otherwise" | "practice"> & { practice?: boolean };

function row(told: Told, matched: string): Row {
  const about = told.about.filter((part) => part !== "");
  const same = matched.toLowerCase() === told.name.toLowerCase();
  return { practice: false, ...told, about, otherwise: same ? "" : matched };
}

export function isHere(id: string, facts: Facts): boolean {
  return facts.get(facts.resolve(id)) !== undefined;
}

// What stands in the store after the interviews, beside what they told: every fact by name, in the same short form.
import { type Fact, isNode } from "../../../domain/records/record.ts";
import { municipality } from "../../../domain/regions/regions.ts";
import type { Interview } from "./told.ts";

/** What the interviews told. The second who tells of a tie is one more line, of the same tie. */
export function expected(interviews: readonly Interview[]): string[] {
  return interviews
    .flatMap(({ speaker, date, actors, ties, wants }) => {
      const by = `${speaker} ${date}`;
      return [
        ...actors.map(({ name, kind, sector, municipality: at, themes }) =>
          ["actor", name, kind, sector, at, themes.toSorted().join("+"), by].join(" | "),
        ),
        ...ties.map((one) => {
          const pair = one.directed ? [one.from, one.to] : [one.from, one.to].toSorted();
          const parts = [one.kind, ...pair, one.strength, one.since, one.until, one.certainty, one.about];
          return ["tie", ...parts, speaker, by].join(" | ");
        }),
        ...wants.map(({ type, kind, theme, text, reach, until }) =>
          [type, speaker, kind, theme, text, reach, until, date, by].join(" | "),
        ),
      ];
    })
    .toSorted();
}

/** What stands, apart from what stood before. */
export function standing(records: readonly Fact[], before: ReadonlySet<string>): string[] {
  const byId = new Map(records.map((one) => [one.id, one]));
  const named = (id: string | undefined): string => {
    const one = id === undefined ? undefined : byId.get(id);
    return one !== undefined && "names" in one ? (one.names.fi ?? "") : "";
  };
  const heard = (id: string | undefined): string => {
    const one = id === undefined ? undefined : byId.get(id);
    return one?.type === "source" ? `${one.label} ${one.date ?? ""}` : "";
  };
  return records
    .flatMap((one): string[] => {
      if (before.has(one.id)) return [];
      if (isNode(one) && one.type === "actor") {
        const at = municipality(one.place?.municipality ?? "")?.names.fi ?? "";
        const themes = one.themes.map(named).toSorted().join("+");
        return [
          ["actor", one.names.fi, one.kind, one.sector, at, themes, heard(one.sources?.[0])].join(" | "),
        ];
      }
      if (one.type === "need" || one.type === "offer") {
        const parts = [named(one.node), one.kind ?? "", named(one.theme), one.text.fi, one.reach ?? ""];
        return [[one.type, ...parts, one.until ?? "", one.stated, heard(one.sources?.[0])].join(" | ")];
      }
      if (one.type !== "tie") return [];
      const pair = [named(one.from), named(one.to)];
      return (one.statements ?? []).map((said) => {
        const side = said.sides === "from" ? pair[0] : said.sides === "to" ? pair[1] : said.sides;
        const ends = one.directed ? pair : pair.toSorted();
        const dates = [one.since ?? "", one.until ?? ""];
        const parts = [one.kind, ...ends, said.strength, ...dates, said.certainty, one.context?.fi ?? ""];
        return ["tie", ...parts, side, heard(said.source)].join(" | ");
      });
    })
    .toSorted();
}

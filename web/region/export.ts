// All measures as files: a row an actor or a tie for a spreadsheet, everything as JSON.
import type { RegionPicture } from "../../domain/region-picture.ts";

export type Named = (id: string) => string;

/** Numbers are written with a full stop; what a measure does not say is empty. */
export function actorsCsv({ measures }: RegionPicture, name: Named): string {
  const names = Object.keys(measures.groupings);
  const head = [
    ...["id", "name", "degree", "strength", "betweenness", "reach", "clustering", "openTriads"],
    ...["constraint", "effectiveSize", "core", "cutsOff"],
    ...names.flatMap((one) => [`${one}.ei`, `${one}.expected`, `${one}.blau`]),
  ];
  const rows = measures.actors.map((one) => [
    one.id,
    name(one.id),
    one.degree,
    one.strength,
    one.betweenness,
    one.reach,
    one.clustering,
    one.openTriads,
    one.constraint,
    one.effectiveSize,
    one.core,
    one.cutsOff,
    ...names.flatMap((group) => {
      const inside = one.in[group];
      return [inside?.ei?.index ?? null, inside?.ei?.expected ?? null, inside?.blau ?? null];
    }),
  ]);
  return csv([head, ...rows]);
}

export function tiesCsv({ measures }: RegionPicture, name: Named): string {
  const head = ["from", "fromName", "to", "toName", "weight", "betweenness", "bridge"];
  const rows = measures.ties.map(({ from, to, weight, betweenness, bridge }) => [
    from,
    name(from),
    to,
    name(to),
    weight,
    betweenness,
    bridge ? "yes" : "no",
  ]);
  return csv([head, ...rows]);
}

export function allJson(picture: RegionPicture, settings: Readonly<Record<string, string>>): string {
  const { coverage, measures, findings, chance } = picture;
  return `${JSON.stringify({ coverage, ...measures, findings, chance, settings }, null, 2)}\n`;
}

function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** RFC 4180; what a spreadsheet would take for a formula is told as text. */
function cell(value: string | number | null): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function saveFile(text: string, { name, type }: { name: string; type: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

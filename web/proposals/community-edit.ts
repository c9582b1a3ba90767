// From what a form holds to the edit of a community: only what was changed goes out.
import type { CommandOf } from "../../domain/commands/command.ts";
import type { Community, Member } from "../../domain/records/community.ts";
import type { CommunityStatus } from "../../domain/vocabulary/community-statuses.ts";
import type { RhythmUnit } from "../../domain/vocabulary/rhythm-units.ts";
import type { Visibility } from "../../domain/vocabulary/visibilities.ts";
import { addresses, type ByLanguage, lines } from "../panels/forms/text.ts";

export type CommunityEdit = Omit<CommandOf<"edit">, "commandId" | "base">;

/** A community as a form holds it: words by language, lists one a line, nothing as an empty text. */
export interface Draft {
  names: ByLanguage;
  goal: ByLanguage;
  convener: string | null;
  status: CommunityStatus;
  visibility: Visibility;
  indicators: string;
  rhythm: string;
  /** Every so many weeks or months: “2”, and the unit; an empty one means that nothing is agreed. */
  every: string;
  unit: RhythmUnit | "";
  forum: string;
  links: string;
  note: string;
}

export function draftOf(community: Community): Draft {
  return {
    names: community.names,
    goal: community.goal ?? {},
    convener: community.convener ?? null,
    status: community.status,
    visibility: community.visibility,
    indicators: (community.indicators ?? []).join("\n"),
    rhythm: community.rhythm ?? "",
    every: String(community.meets?.every ?? 1),
    unit: community.meets?.unit ?? "",
    forum: community.forum ?? "",
    links: (community.links ?? []).join("\n"),
    note: community.note ?? "",
  };
}

/** The edit that turns what the form began with into what it holds; null where nothing was changed. */
export function editOf(id: string, before: Draft, after: Draft): CommunityEdit | null {
  const set: CommunityEdit["set"] = [];
  const add: CommunityEdit["add"] = [];
  const remove: CommunityEdit["remove"] = [];
  for (const field of ["names", "goal"] as const)
    for (const key of new Set([...Object.keys(before[field]), ...Object.keys(after[field])])) {
      const value = (after[field][key] ?? "").trim();
      if (value !== (before[field][key] ?? "")) set.push({ field, key, value: value === "" ? null : value });
    }
  for (const field of ["convener", "status", "visibility"] as const)
    if (after[field] !== before[field]) set.push({ field, value: after[field] });
  if (after.unit !== before.unit || after.every !== before.every) {
    const value = after.unit === "" ? null : { every: Number(after.every), unit: after.unit };
    if (value !== null || before.unit !== "") set.push({ field: "meets", value });
  }
  for (const field of ["rhythm", "forum", "note"] as const) {
    const value = after[field].trim();
    if (value !== before[field]) set.push({ field, value: value === "" ? null : value });
  }
  for (const [field, read] of [
    ["indicators", lines],
    ["links", addresses],
  ] as const) {
    const old = new Set(read(before[field]));
    const now = new Set(read(after[field]));
    for (const item of now) if (!old.has(item)) add.push({ field, item });
    for (const item of old) if (!now.has(item)) remove.push({ field, item });
  }
  return set.length + add.length + remove.length === 0 ? null : { type: "edit", id, set, add, remove };
}

/** Members changed: taken out as they were, put in as they are to be. */
export function memberEdit(id: string, change: { out?: Member; in?: Member }): CommunityEdit {
  const items = (member: Member | undefined) =>
    member === undefined ? [] : [{ field: "members", item: { ...member } }];
  return { type: "edit", id, set: [], add: items(change.in), remove: items(change.out) };
}

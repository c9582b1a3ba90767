// Which fields leave the team, and which a record can do without, so that they may be hidden one by one.
import { type Fact, type FactType, recordSchemas } from "../records/record.ts";

/** RULE 43: what was heard, from whom, and whom to write to; and what only those who keep the map can read. */
const ofTheTeam = [
  "statements",
  "sources",
  "contact",
  "extra",
  "fieldVisibility",
  "keys",
  "origin",
  "maker",
  "notSame",
];

/** Whom a round interviews, who does it and what its weavers note. */
const ofTheRound = ["interviews", "note"];
/** Who was asked to introduce, and what was agreed. */
const ofTheIntroduction = ["through", "note"];

const lists = ["themes", "roles", "members"];

const optional: ReadonlyMap<FactType, ReadonlySet<string>> = new Map(
  Object.values(recordSchemas).map((schema): [FactType, ReadonlySet<string>] => [
    schema.shape.type.value,
    new Set(
      Object.entries(schema.shape).flatMap(([field, value]) =>
        lists.includes(field) || value.safeParse(undefined).success ? [field] : [],
      ),
    ),
  ]),
);

/** Whether a field never leaves the team, whatever the visibility of the record says. */
export function teamOnly(type: FactType, field: string): boolean {
  return (
    ofTheTeam.includes(field) ||
    (type === "community" && (field === "note" || field === "settled")) ||
    (type === "round" && ofTheRound.includes(field)) ||
    (type === "introduction" && ofTheIntroduction.includes(field))
  );
}

/** The fields of a record that leave it only for its team. */
export function teamFields(one: Fact): string[] {
  return [...ofTheTeam, "note", "settled", "interviews", "through"].filter(
    (field) => teamOnly(one.type, field) && Object.hasOwn(one, field),
  );
}

/** RULE 12: whether `fieldVisibility` may name the field: what a record must have cannot be hidden alone. */
export function canHide(type: FactType, field: string): boolean {
  return optional.get(type)?.has(field) === true;
}

/** Hidden, this field is empty instead of absent: a record of its kind always has it. */
export function standsEmpty(field: string): boolean {
  return lists.includes(field);
}

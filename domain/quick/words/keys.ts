// What quick add and notes say, by key.
import type { FaultReason } from "../reading.ts";

export type QuickKey =
  | `fault.${FaultReason}`
  | "will.need"
  | "will.offer"
  | "will.actor"
  | "will.initiative"
  | "with.strength"
  | "with.since"
  | "with.until"
  | "with.about"
  | "with.newTheme"
  | "with.voice"
  | "met.inflected"
  | "met.otherName"
  | "met.short"
  | "met.part"
  | "met.misspelt"
  | "minutes"
  | "notes.known"
  | "notes.newNames"
  | "notes.candidates"
  | "notes.already"
  | `notes.sure.${"high" | "fair" | "low"}`;

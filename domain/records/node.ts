// What actors, initiatives and gatherings share: names, place, themes, links, where it was heard.
import { z } from "zod";
import { existences } from "../vocabulary/existences.ts";
import { base } from "./base.ts";
import { place } from "./place.ts";
import { date, id, line, names, webAddress, words } from "./text.ts";

export const nodeFields = {
  ...base,
  names,
  /** Short, former and spoken names. */
  otherNames: z.array(line).max(40).optional(),
  description: words.optional(),
  place: place.optional(),
  themes: z.array(id).max(60),
  links: z.array(webAddress).max(30).optional(),
  /** Planned and proposed things are drawn hollow and never analysed. */
  existence: z.enum(existences),
  sources: z.array(id).max(200).optional(),
  lastConfirmed: date.optional(),
  /** Nodes that look like this one and that somebody told to be others: said on either of the two. Team only. */
  notSame: z.array(id).max(200).optional(),
  /** The word of the file or the speaker where the kind is `other`. */
  kindLabel: line.optional(),
};

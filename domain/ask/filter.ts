// What can be asked of a map or a table. An address, a saved view and the chips of a page are all this.
import { z } from "zod";
import { date, id } from "../records/text.ts";
import { actorKinds } from "../vocabulary/actor-kinds.ts";
import { gatheringKinds } from "../vocabulary/gathering-kinds.ts";
import { initiativeKinds } from "../vocabulary/initiative-kinds.ts";
import { needKinds } from "../vocabulary/need-kinds.ts";
import { roles } from "../vocabulary/roles.ts";
import { sectors } from "../vocabulary/sectors.ts";
import { tieKinds } from "../vocabulary/tie-kinds.ts";
import { tieFamilies } from "./tie-families.ts";

/** Kinds of actors, initiatives and gatherings; a word that several of these have means each of them. */
export const nodeKinds = [...new Set([...actorKinds, ...initiativeKinds, ...gatheringKinds])];
export const folds = ["initiatives", "gatherings"] as const;
export const modes = ["hide", "showcase"] as const;
export const colours = ["sector", "role", "theme", "community", "freshness", "municipality"] as const;
export const sizes = ["ties", "needs", "same"] as const;
/** What the lines of ties tell: what flows along them, or when anybody last spoke of them. */
export const lineLooks = ["flow", "age"] as const;

/** A home: a region, a group of regions, a municipality, or none in Finland. */
export const placeCode = z
  .string()
  .regex(/^(\d{2}|(evk|hva|ea):\d{2}|nuts2:FI[0-9A-Z]{2}|kunta:\d{3}|national|abroad|unplaced)$/);

/** A need or an offer that is open: of a kind, of a theme, of both, or any. */
export const wish = z.strictObject({ kind: z.enum(needKinds).nullable(), theme: id.nullable() });
export type Wish = z.infer<typeof wish>;

const strength = z.number().int().min(1).max(5);
const months = z.number().int().min(1).max(600);

/** Lists: one of these, each once, in the order of their vocabulary or of the alphabet; an empty one asks nothing. */
export const filter = z.strictObject({
  /** Part of a name, folded. */
  q: z.string().max(200),
  sectors: z.array(z.enum(sectors)),
  roles: z.array(z.enum(roles)),
  themes: z.array(id),
  kinds: z.array(z.enum(nodeKinds)),
  /** A kind of tie that is listed, or of a family that is. */
  tieKinds: z.array(z.enum(tieKinds)),
  families: z.array(z.enum(tieFamilies)),
  strength: z.strictObject({ from: strength, to: strength }).nullable(),
  places: z.array(placeCode),
  /** The time within which a tie or an initiative stood, a gathering was: told dates. */
  since: date.nullable(),
  until: date.nullable(),
  /** Not confirmed, or confirmed, within so many months; what nobody ever confirmed is older than anything. */
  older: months.nullable(),
  newer: months.nullable(),
  needs: z.array(wish),
  offers: z.array(wish),
  communities: z.array(id),
  /** What is not drawn itself, but as ties between the actors who share it. */
  fold: z.array(z.enum(folds)),
  /** Whether ties that have ended are there. */
  ended: z.boolean(),
  /** What does not match is left out, or drawn pale. */
  mode: z.enum(modes),
  colour: z.enum(colours),
  size: z.enum(sizes),
  lines: z.enum(lineLooks),
});
export type Filter = z.infer<typeof filter>;
export type NodeKind = Filter["kinds"][number];

/** Asks nothing: everything is there. */
export const noFilter: Filter = {
  q: "",
  sectors: [],
  roles: [],
  themes: [],
  kinds: [],
  tieKinds: [],
  families: [],
  strength: null,
  places: [],
  since: null,
  until: null,
  older: null,
  newer: null,
  needs: [],
  offers: [],
  communities: [],
  fold: [],
  ended: true,
  mode: "hide",
  colour: "sector",
  size: "ties",
  lines: "flow",
};

/** Whether it leaves anything out, whatever it says of colour, size, lines and what is folded. */
export function asks(one: Filter): boolean {
  const lists = [one.sectors, one.roles, one.themes, one.kinds, one.tieKinds, one.families, one.places];
  const more = [one.needs, one.offers, one.communities];
  const single = [one.strength, one.since, one.until, one.older, one.newer];
  return (
    one.q.trim() !== "" ||
    [...lists, ...more].some((list) => list.length > 0) ||
    single.some((each) => each !== null) ||
    !one.ended
  );
}

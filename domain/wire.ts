// All that crosses the network between browser and server, as schemas; types come from them.
import { z } from "zod";
import { gaveWay, spot } from "./change.ts";
import { cursor } from "./commands/command.ts";
import { json } from "./json.ts";
import { grant, person } from "./policy/person.ts";
import { fact, factTypes } from "./records/record.ts";
import { interview } from "./records/round.ts";
import { names } from "./records/text.ts";
import { refusal } from "./refusal.ts";
import { viewCodeShape } from "./regions/view-code.ts";
import { contradictionReasons } from "./vocabulary/contradiction-reasons.ts";
import { knownReasons } from "./vocabulary/known-reasons.ts";
import { sectors } from "./vocabulary/sectors.ts";

export const viewCode = z.string().regex(viewCodeShape);

/** Who reads: absent person means not signed in, and only what was published comes. */
export const me = z.strictObject({
  person: person.nullable(),
  practice: z.boolean(),
  opensOn: viewCode,
  today: z.string(),
});
export type Me = z.infer<typeof me>;

export const placedSpot = z.strictObject({ scope: z.string(), node: z.string(), spot: spot.nullable() });

export const snapshot = z.strictObject({
  cursor,
  view: viewCode,
  records: z.array(fact),
  /** Places of the arrangement of the view. */
  spots: z.array(placedSpot),
  aliases: z.array(z.tuple([z.string(), z.string()])),
});
export type Snapshot = z.infer<typeof snapshot>;

/** A change as its readers are told of it: who, when, which command; the edits themselves are in `puts` and `drops`. */
export const changeNote = z.strictObject({
  seq: z.number().int(),
  commandId: z.string(),
  type: z.string(),
  at: z.string(),
  by: z.strictObject({ id: z.string(), name: z.string() }),
  undoes: z.number().int().optional(),
  undoesAll: z.array(z.number().int()).optional(),
});
export type ChangeNote = z.infer<typeof changeNote>;

/** A record as a change is told of it. `about` names itself, or the nodes that a tie, a need or a source is of. */
export const toldRecord = z.strictObject({
  id: z.string(),
  type: z.enum(factTypes),
  how: z.enum(["added", "changed", "removed"]),
  about: z.array(z.strictObject({ id: z.string(), names })),
});
export type ToldRecord = z.infer<typeof toldRecord>;

/** A change as history has it for one reader: of which records, the first of many, and how many of each in all. */
export const toldChange = z.strictObject({
  ...changeNote.shape,
  records: z.array(toldRecord),
  numbers: z.array(
    z.strictObject({ type: toldRecord.shape.type, how: toldRecord.shape.how, count: z.number().int() }),
  ),
});
export type ToldChange = z.infer<typeof toldChange>;

/** One thing that happened to a record, for one reader. */
export const historyLine = z.strictObject({
  ...toldRecord.shape,
  how: z.enum(["added", "changed", "removed", "merged"]),
  field: z.string().optional(),
  /** The entry of a field that maps: the language of a name. */
  key: z.string().optional(),
  /** What a field held before and after; missing where that is the team's own. */
  from: json.optional(),
  to: json.optional(),
  /** Items of a list that came and went. */
  added: z.array(json).optional(),
  removed: z.array(json).optional(),
  /** What a merged record became. */
  into: z.string().optional(),
  /** A removed record as it was, so that it can be put back. */
  record: fact.optional(),
});
export type HistoryLine = z.infer<typeof historyLine>;

export const historyEntry = z.strictObject({
  ...changeNote.shape,
  /** Values of it were erased for good. */
  erased: z.boolean(),
  lines: z.array(historyLine),
  /** Lines beyond those told. */
  more: z.number().int(),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

/** History, newest first, with a sentence for each line in the reader's language; `next` is the `before` to go on with. */
export const history = z.strictObject({
  cursor,
  entries: z.array(
    z.strictObject({
      ...historyEntry.shape,
      lines: z.array(z.strictObject({ ...historyLine.shape, says: z.string() })),
    }),
  ),
  next: z.number().int().nullable(),
});
export type History = z.infer<typeof history>;

/** Which of several changes of one's own can be taken back together, and why the others can't. */
export const undoable = z.strictObject({
  cursor,
  can: z.array(z.number().int()),
  cannot: z.array(z.strictObject({ seq: z.number().int(), ...refusal.shape, message: z.string() })),
});
export type Undoable = z.infer<typeof undoable>;

/** Changes in their order, from `since` on; `next` is where to go on, null where all were told. */
export const toldChanges = z.strictObject({
  cursor,
  changes: z.array(toldChange),
  next: z.number().int().nullable(),
});
export type ToldChanges = z.infer<typeof toldChanges>;

/** One event of the feed. Its SSE id is the cursor; an event with nothing in it only carries the cursor on. */
export const feedEvent = z.strictObject({
  cursor,
  notes: z.array(changeNote),
  puts: z.array(fact),
  drops: z.array(z.string()),
  spots: z.array(placedSpot),
  aliases: z.array(z.tuple([z.string(), z.string().nullable()])),
});
export type FeedEvent = z.infer<typeof feedEvent>;

/** What a command is answered, and what of an edit gave way to others. A repeat of a command gets its first answer. */
export const answer = z.union([
  z.strictObject({
    cursor,
    seq: z.number().int().positive().nullable(),
    lost: z.array(gaveWay).min(1).optional(),
  }),
  refusal,
]);
export type Answer = z.infer<typeof answer>;

/** The body of every answer that says no: the reason by name, and its sentence in the reader's language. */
export const errorBody = z.strictObject({ ...refusal.shape, message: z.string() });
export type ErrorBody = z.infer<typeof errorBody>;

/** `event: reset` of the feed: what the screen holds can't be carried on from; fetch a new snapshot, keep what is pending. */
export const reset = z.strictObject({ reason: z.enum(["epoch", "compacted", "rights", "erased"]) });

/** `event: here` of the feed: who has the page open now, of those that the reader works with. */
export const hereNow = z.array(z.strictObject({ id: z.string(), name: z.string() }));
export type HereNow = z.infer<typeof hereNow>;

export const signIn = z.union([
  z.strictObject({ token: z.string().max(200) }),
  z.strictObject({ password: z.string().max(1000) }),
]);
export const invite = z.strictObject({
  name: z.string().trim().min(1).max(80),
  grants: z.array(grant).min(1).max(10),
  /** Days the link can be used and the right it gives lasts. */
  days: z.number().int().min(1).max(400),
});

export const found = z.strictObject({
  id: z.string(),
  name: z.string(),
  matched: z.string(),
  type: z.enum(["actor", "initiative", "gathering"]),
});
export type Found = z.infer<typeof found>;

/** A link by which somebody gets in; the token itself is told once, when it is made. */
export const invitation = z.strictObject({
  id: z.string(),
  name: z.string(),
  grants: z.array(grant),
  until: z.string(),
  madeAt: z.string(),
  madeBy: z.string(),
  state: z.enum(["open", "spent", "revoked", "expired"]),
});
export type Invitation = z.infer<typeof invitation>;

/** What is asked for a read-only link to a saved view. */
export const lookAsked = z.strictObject({ days: z.number().int().min(1).max(400) });

/** A read-only link to a saved view; the token itself is told once, when it is made. */
export const look = z.strictObject({
  id: z.string(),
  view: z.string(),
  until: z.string(),
  madeAt: z.string(),
  madeBy: z.string(),
  state: z.enum(["open", "revoked", "expired"]),
});
export type Look = z.infer<typeof look>;

/** What a page is shown by such a link: who looks now, the view, and until when. */
export const looked = z.strictObject({
  me,
  view: z.strictObject({ id: z.string(), names, region: viewCode, query: z.string() }),
  until: z.string(),
});
export type Looked = z.infer<typeof looked>;

/** What there is to tidy in a view, for one reader. Records that a page lacks are had from `/api/records`. */
export const tidied = z.strictObject({
  cursor,
  doubles: z.array(
    z.strictObject({
      ids: z.tuple([z.string(), z.string()]),
      reason: z.enum(knownReasons),
      name: z.string(),
    }),
  ),
  untied: z.array(z.string()),
  placeless: z.array(z.strictObject({ id: z.string(), lack: z.enum(["none", "regionOnly"]) })),
  contradictions: z.array(
    z.strictObject({ reason: z.enum(contradictionReasons), ties: z.array(z.string()) }),
  ),
  backwards: z.array(
    z.strictObject({ id: z.string(), type: z.enum(factTypes), begins: z.string(), ends: z.string() }),
  ),
});
export type Tidied = z.infer<typeof tidied>;

const count = z.number().int();
/** How fresh the ties of regions are, for those on their teams. */
export const regionsFreshness = z.strictObject({
  cursor,
  regions: z.array(
    z.strictObject({
      region: z.string(),
      ties: count,
      ages: z.strictObject({ fresh: count, fading: count, stale: count, never: count }),
      toldBy: z.strictObject({ one: count, both: count, neither: count }),
      unsure: count,
      share: z.number().nullable(),
    }),
  ),
});
export type RegionsFreshness = z.infer<typeof regionsFreshness>;

/** A mapping round, for its team: interviews held, whom to interview next, and when to stop. */
export const roundTold = z.strictObject({
  cursor,
  id: z.string(),
  interviews: z.array(
    z.strictObject({
      source: z.string(),
      node: z.string().optional(),
      date: z.string().optional(),
      named: z.array(z.string()),
    }),
  ),
  queue: z.array(
    z.strictObject({
      actor: z.string(),
      by: count,
      sectors: z.array(z.strictObject({ sector: z.enum(sectors), count })),
      interview: interview.nullable(),
    }),
  ),
  saturation: z.strictObject({
    curve: z.array(z.strictObject({ source: z.string(), named: count, fresh: count, known: count })),
    share: z.number().nullable(),
    saturated: z.boolean().nullable(),
  }),
});
export type RoundTold = z.infer<typeof roundTold>;

export const health = z.strictObject({
  ok: z.boolean(),
  store: z.enum(["sqlite", "neo4j"]),
  state: z.string(),
  cursor: cursor.nullable(),
  version: z.string(),
});

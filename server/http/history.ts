// Who changed what, when, from what to what: of a record, of a region; and what of it can be taken back as one.
import { z } from "zod";
import { isLooker } from "../../domain/ask/looker.ts";
import type { Change } from "../../domain/change.ts";
import { seriesOf } from "../../domain/commands/series.ts";
import { seriesBack } from "../../domain/decide/undo-series.ts";
import { historyOf, isAbout, isIn } from "../../domain/history/entries.ts";
import { changesOfSource } from "../../domain/history/of-source.ts";
import { sayLine } from "../../domain/history/say-line.ts";
import type { Person } from "../../domain/policy/person.ts";
import { Sight } from "../../domain/policy/sight.ts";
import { Veil } from "../../domain/policy/veil.ts";
import { id } from "../../domain/records/text.ts";
import { type Refusal, refuse } from "../../domain/refusal.ts";
import { type History, type HistoryEntry, history, undoable, viewCode } from "../../domain/wire.ts";
import { sayRefusal } from "../../domain/words/say.ts";
import type { App, Context } from "./context.ts";
import { languageOf, refuseReply } from "./errors.ts";
import { readerOf } from "./who.ts";

/** Changes read from the log at once, and at most for one answer. */
const page = 200;
const mostRead = 4000;
/** A person's changes among which a series is looked for. */
const mostOwn = 20_000;

const seqs = z
  .string()
  .regex(/^\d{1,15}(,\d{1,15})*$/)
  .transform((text) => [...new Set(text.split(",").map(Number))]);
const before = z.coerce.number().int().positive().optional();

export function historyRoutes(app: App, context: Context): void {
  const { loom, accounts } = context;

  app.get(
    "/api/history",
    {
      schema: {
        querystring: z.object({
          record: id.optional(),
          r: viewCode.default("all"),
          before,
          limit: z.coerce.number().int().min(1).max(200).default(50),
        }),
        response: { 200: history },
      },
    },
    async (request, reply) => {
      const reader = await readerOf(request, accounts);
      const stranger = shutOut(reader, context);
      if (reader === null || stranger) return refuseReply(request, reply, stranger ?? refuse("notSignedIn"));
      const { record, r, limit } = request.query;
      const { cursor, seq } = loom.mirror;
      const end = Math.min(request.query.before ?? seq + 1, seq + 1);
      const found =
        record === undefined
          ? await ofView(reader, { view: r, end, limit }, context)
          : await ofRecord(reader, { record, end, limit }, context);
      const facts = new Veil(reader, loom.mirror.facts);
      const language = languageOf(request);
      const entries = found.entries.map((entry) => ({
        ...entry,
        lines: entry.lines.map((line) => ({
          ...line,
          says: sayLine(language, line, { facts, whose: line.id !== record }),
        })),
      }));
      const told: History = { cursor, entries, next: found.next };
      return told;
    },
  );

  app.get(
    "/api/undoable",
    {
      schema: {
        querystring: z.object({
          seqs: seqs.optional(),
          source: id.optional(),
          series: z.string().max(64).optional(),
        }),
        response: { 200: undoable },
      },
    },
    async (request, reply) => {
      const reader = await readerOf(request, accounts);
      const stranger = shutOut(reader, context);
      if (reader === null || stranger) return refuseReply(request, reply, stranger ?? refuse("notSignedIn"));
      const { cursor, facts, seq } = loom.mirror;
      const { asked, refused } = await wanted(reader, request.query, context);
      const from = Math.min(...asked, seq + 1);
      const changes = await loom.store.changesAfter(from - 1, seq);
      const { can, cannot } = seriesBack(asked, { facts, by: reader.id, changes });
      const language = languageOf(request);
      const no = [...refused, ...cannot].map((one) => ({
        seq: one.seq,
        ...one.refusal,
        message: sayRefusal(language, one.refusal),
      }));
      return { cursor, can, cannot: no };
    },
  );
}

function shutOut(reader: Person | null, { loom }: Context): Refusal | null {
  if (reader === null) return refuse("notSignedIn");
  if (isLooker(reader)) return refuse("notYours");
  return loom.state.ready ? null : refuse("storeUnavailable");
}

interface Told {
  entries: HistoryEntry[];
  next: number | null;
}

/** All that happened to one record and to what was merged into it. */
async function ofRecord(
  reader: Person,
  { record, end, limit }: { record: string; end: number; limit: number },
  { loom }: Context,
): Promise<Told> {
  const { facts } = loom.mirror;
  const now = facts.resolve(record);
  const ids = new Set([record, now]);
  for (const from of facts.aliases().keys()) if (facts.resolve(from) === now) ids.add(from);
  const changes = await loom.store.changesAbout([...ids]);
  const all = historyOf(reader, changes, { facts, keeps: (line) => isAbout(line, ids) });
  const entries = all.filter((one) => one.seq < end);
  const told = entries.slice(0, limit);
  return { entries: told, next: entries.length > limit ? (told.at(-1)?.seq ?? null) : null };
}

/** What happened in a view, read from the log backwards: numbers have no gaps. */
async function ofView(
  reader: Person,
  { view, end, limit }: { view: string; end: number; limit: number },
  { loom }: Context,
): Promise<Told> {
  const { facts } = loom.mirror;
  const entries: HistoryEntry[] = [];
  let at = end;
  while (at > 1 && entries.length < limit && end - at < mostRead) {
    const after = Math.max(0, at - 1 - page);
    const changes: Change[] = await loom.store.changesAfter(after, at - 1 - after);
    entries.push(...historyOf(reader, changes, { facts, keeps: (line) => isIn(line, view, facts) }));
    at = after + 1;
  }
  const told = entries.slice(0, limit);
  const last = entries.length > limit ? (told.at(-1)?.seq ?? at) : at;
  return { entries: told, next: last > 1 ? last : null };
}

/** The changes that are asked about: named, of a source, or of a series; and those of them that tell of more. */
async function wanted(
  reader: Person,
  query: { seqs?: number[] | undefined; source?: string | undefined; series?: string | undefined },
  { loom }: Context,
): Promise<{ asked: number[]; refused: { seq: number; refusal: Refusal }[] }> {
  const { facts } = loom.mirror;
  if (query.source !== undefined) {
    const source = facts.resolve(query.source);
    if (!new Sight(reader, facts).reads(source)) return { asked: [], refused: [] };
    const ids = [source, ...facts.naming(source).map((one) => one.id)];
    const mine = (await loom.store.changesAbout(ids)).filter((one) => one.by.id === reader.id);
    const { only, more } = changesOfSource(source, mine, (each) => facts.get(each)?.type === "source");
    return { asked: only, refused: more.map((seq) => ({ seq, refusal: refuse("toldOfMore") })) };
  }
  if (query.series !== undefined) {
    const mine = await loom.store.changesBy(reader.id, mostOwn);
    const asked = mine.filter((one) => seriesOf(one.commandId) === query.series).map((one) => one.seq);
    return { asked, refused: [] };
  }
  return { asked: query.seqs ?? [], refused: [] };
}

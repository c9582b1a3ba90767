// A server small enough to think through: it decides by the same rules, numbers what it accepts and remembers its answers.

import { type Change, inverse } from "../../../domain/change.ts";
import { type Command, command } from "../../../domain/commands/command.ts";
import { decide } from "../../../domain/decide/decide.ts";
import { FactTable } from "../../../domain/facts.ts";
import type { Json } from "../../../domain/json.ts";
import type { Fact } from "../../../domain/records/record.ts";
import { isRefusal, type Refusal } from "../../../domain/refusal.ts";
import type { Answer, ChangeNote, FeedEvent } from "../../../domain/wire.ts";
import type { Fetch } from "../../../web/sync/api.ts";
import type { Listener, Transport } from "../../../web/sync/transport.ts";

export const weaver = { id: "me", name: "Kutoja", grants: [{ role: "weaver" as const, regions: ["all"] }] };

export class SmallServer {
  facts = new FactTable();
  epoch = "log";
  seq = 0;
  changes: Change[] = [];
  answers = new Map<string, Answer>();
  /** Requests to commands that reached it, by command id. */
  asked: string[] = [];
  /** What happens to the next requests, first come: lost on the way there, or the answer lost on the way back. */
  mishaps: ("lost" | "unheard" | Refusal)[] = [];
  person: typeof weaver | null = weaver;
  listeners = new Set<Listener>();
  /** Feeds that were opened, with the cursor each asked to read after. */
  opened: string[] = [];

  readonly fetch: Fetch = async (url, init) => {
    // On its way.
    await Promise.resolve();
    const path = url.split("?")[0];
    if (path === "/api/me")
      return reply({ person: this.person, practice: false, opensOn: "04", today: "2026-11-24" });
    if (path === "/api/health")
      return reply({ ok: true, store: "sqlite", state: "ready", cursor: null, version: "1" });
    if (path === "/api/changes/mine") return reply({ changes: this.changes.map(note) });
    if (path === "/api/records") return reply({ records: [] });
    if (path === "/api/snapshot")
      return reply({
        cursor: this.cursor(),
        view: new URLSearchParams(url.split("?")[1]).get("r"),
        records: [...this.facts.all()],
        spots: [],
        aliases: [],
      });
    if (path === "/api/commands") return this.#command(String(init.body));
    throw new Error(`no such path: ${url}`);
  };

  readonly transport: Transport = (url, listener) => {
    this.opened.push(decodeURIComponent(url.split("after=")[1] ?? ""));
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  cursor(): string {
    return `${this.epoch}:${this.seq}`;
  }

  /** Somebody else's change, told to everybody who listens. */
  put(record: Fact): void {
    this.seq += 1;
    this.facts.put({ ...record, rev: this.seq });
    this.#tell({ puts: [{ ...record, rev: this.seq }] });
  }

  /** Somebody else's edit, with its place in the log. */
  editedByOther(id: string, set: { field: string; key?: string; value: Json }[]): void {
    const asked: Command = {
      ...{ type: "edit", id, set, add: [], remove: [] },
      ...{ commandId: `anna-${this.seq}-edits`, base: this.cursor() },
    };
    this.#decide(asked, { id: "anna", name: "Anna" });
  }

  say(listenerDoes: (listener: Listener) => void): void {
    for (const listener of [...this.listeners]) listenerDoes(listener);
  }

  #command(body: string): Promise<Response> {
    const asked = command.parse(JSON.parse(body));
    const mishap = this.mishaps.shift();
    if (mishap === "lost") return Promise.reject(new TypeError("no network"));
    this.asked.push(asked.commandId);
    if (mishap !== undefined && mishap !== "unheard") return Promise.resolve(refusal(mishap));
    const answer = this.answers.get(asked.commandId) ?? this.#decide(asked);
    this.answers.set(asked.commandId, answer);
    if (mishap === "unheard") return Promise.reject(new TypeError("no network"));
    return Promise.resolve(isRefusal(answer) ? refusal(answer) : reply(answer));
  }

  #decide(asked: Command, by = { id: weaver.id, name: weaver.name }): Answer {
    const change = this.changes.find((one) => asked.type === "undo" && one.seq === asked.seq) ?? null;
    const from = asked.type === "undo" ? asked.seq : Number(asked.base.split(":")[1]);
    const later = this.changes.filter((one) => one.seq > from);
    const decision = decide(asked, { facts: this.facts, by: by.id, past: { change, later } });
    if (isRefusal(decision)) return decision;
    if (decision.edits.length === 0) return { cursor: this.cursor(), seq: null };
    this.seq += 1;
    this.facts.apply(decision.edits, this.seq);
    const made: Change = {
      seq: this.seq,
      commandId: asked.commandId,
      type: asked.type,
      by,
      at: "2026-11-24T10:00:00Z",
      scope: "map",
      ...(decision.undoes === undefined ? {} : { undoes: decision.undoes }),
      edits: decision.edits,
    };
    this.changes.push(made);
    const ids = new Set(
      [...made.edits, ...inverse(made.edits)].flatMap((one) =>
        "record" in one ? [one.record.id] : "id" in one ? [one.id] : [],
      ),
    );
    const puts = [...ids].map((id) => this.facts.get(id)).filter((one) => one !== undefined);
    const drops = [...ids].filter((id) => this.facts.get(id) === undefined);
    this.#tell({ puts, drops, notes: [note(made)] });
    return { cursor: this.cursor(), seq: this.seq, ...(decision.lost && { lost: decision.lost }) };
  }

  #tell(told: Partial<FeedEvent>): void {
    const event = { notes: [], puts: [], drops: [], spots: [], aliases: [], ...told, cursor: this.cursor() };
    this.say((listener) => listener.event(JSON.stringify(event)));
  }
}

function note({ seq, commandId, type, at, by, undoes }: Change): ChangeNote {
  return { seq, commandId, type, at, by, ...(undoes === undefined ? {} : { undoes }) };
}

function reply(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), { status });
}

function refusal(said: Refusal): Response {
  const status = said.refused === "storeUnavailable" ? 503 : said.refused === "sessionEnded" ? 401 : 409;
  return reply({ ...said, message: "" }, status);
}

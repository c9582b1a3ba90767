// Unanswered commands, kept in this browser across reloads: one entry a command, so that tabs never overwrite each other.
import { z } from "zod";
import { type Command, command } from "../../domain/commands/command.ts";

const entry = z.object({
  person: z.string(),
  /** The tab that sends it, while it lives. */
  tab: z.string(),
  /** Order within the browser. */
  at: z.number(),
  command,
});
export type Kept = z.infer<typeof entry>;

const prefix = "kudelma.outbox.";

export class OutboxStore {
  readonly #storage: Storage | null;

  constructor(storage: Storage | null) {
    this.#storage = storage;
  }

  /** False where the browser has no room: the command is sent all the same, but a reload would lose it. */
  keep(kept: Kept): boolean {
    try {
      this.#storage?.setItem(prefix + kept.command.commandId, JSON.stringify(kept));
      return this.#storage !== null;
    } catch {
      return false;
    }
  }

  forget({ commandId }: Command): void {
    this.#storage?.removeItem(prefix + commandId);
  }

  /** All of one person, oldest first. What can't be read is of another version of the page and goes. */
  of(person: string): Kept[] {
    const storage = this.#storage;
    if (storage === null) return [];
    const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
    const found = keys.filter((key) => key.startsWith(prefix)).flatMap((key) => this.#read(storage, key));
    return found.filter((each) => each.person === person).toSorted((a, b) => a.at - b.at);
  }

  #read(storage: Storage, key: string): Kept[] {
    try {
      const raw: unknown = JSON.parse(storage.getItem(key) ?? "null");
      const read = entry.safeParse(raw);
      if (read.success) return [read.data];
    } catch {
      // Not JSON: as unreadable as a wrong shape.
    }
    storage.removeItem(key);
    return [];
  }
}

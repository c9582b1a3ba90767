// A store in memory for tests of the rules: takes commands as the server does, one after the other, and keeps the log.
import type { Change, Edit } from "../../domain/change.ts";
import type { Command } from "../../domain/commands/command.ts";
import { decide, pastNeeded } from "../../domain/decide/decide.ts";
import { FactTable } from "../../domain/facts.ts";
import { lay, lift } from "../../domain/lay.ts";
import { may, mayAsk } from "../../domain/policy/may.ts";
import type { Person } from "../../domain/policy/person.ts";
import type { Fact } from "../../domain/records/record.ts";
import { isRefusal, type Refusal } from "../../domain/refusal.ts";
import { weaver04 } from "./making.ts";

export class World {
  readonly facts = new FactTable();
  readonly log: Change[] = [];

  constructor(...records: readonly Fact[]) {
    for (const one of records) this.facts.put(one);
  }

  get seq(): number {
    return this.log.length;
  }

  /** What the rules say, without asking whose it is to do. */
  decide(command: Command, by: Person = weaver04) {
    const base = Number(command.base.split(":")[1]);
    const from = pastNeeded(command, this.facts, base);
    const change = command.type === "undo" ? (this.log[command.seq - 1] ?? null) : null;
    const later =
      from === null ? [] : this.log.filter((one) => one.seq > (command.type === "undo" ? command.seq : from));
    return decide(command, { facts: this.facts, by: by.id, past: { change, later }, seq: this.seq });
  }

  /** Decides, asks whose it is, applies and logs. The answer is the change, or the refusal; null where nothing changed. */
  do(command: Command, by: Person = weaver04): Change | Refusal | null {
    const stranger = mayAsk(by, command, this.facts);
    if (stranger) return stranger;
    const decision = this.decide(command, by);
    if (isRefusal(decision)) return decision;
    const refused = this.#mayNot(by, decision.edits);
    if (refused) return refused;
    if (decision.edits.length === 0) return null;
    const seq = this.seq + 1;
    const { edits, undoes, undoesAll } = decision;
    const made: Change = {
      seq,
      commandId: command.commandId,
      type: command.type,
      by: { id: by.id, name: by.name },
      at: "2026-11-24T00:00:00.000Z",
      scope: "map",
      ...(undoes === undefined ? {} : { undoes }),
      ...(undoesAll === undefined ? {} : { undoesAll }),
      edits,
    };
    this.facts.apply(edits, seq);
    this.log.push(made);
    return made;
  }

  /** Does it with everything before it seen; must not be refused. */
  did(command: Command, by: Person = weaver04): Change {
    const made = this.do({ ...command, base: `e:${this.seq}` }, by);
    if (made === null || "refused" in made) throw new Error(`not done: ${JSON.stringify(made)}`);
    return made;
  }

  #mayNot(by: Person, edits: readonly Edit[]): Refusal | null {
    const before = may(by, edits, { moment: "before", facts: this.facts });
    if (before) return before;
    const under = lay(this.facts, edits, this.seq + 1);
    const after = may(by, edits, { moment: "after", facts: this.facts });
    lift(this.facts, under);
    return after;
  }
}

// What was asked and what was answered, as overheard at the server's door; and what must hold of it when all is calm.
import { z } from "zod";
import type { Change } from "../../../domain/change.ts";
import { house } from "../../../domain/policy/person.ts";
import { answer } from "../../../domain/wire.ts";
import { parsed } from "../fuzz/answer-laws.ts";
import type { Browser } from "./browser.ts";

const asked = z.looseObject({ commandId: z.string() });

export class Ledger {
  /** The first answer of each command; what is final only. */
  readonly answers = new Map<string, number | null | "refused">();
  readonly wrong: string[] = [];

  hear(url: string, body: string, { status, text }: { status: number; text: string }): void {
    if (url !== "/api/commands") return;
    const command = asked.safeParse(parsed(body));
    if (!command.success) return;
    const { commandId } = command.data;
    if (status >= 500 || status === 401 || status === 429) {
      if (status === 500) this.wrong.push(`${commandId} answers 500: ${text}`);
      return;
    }
    const read = answer.safeParse(parsed(text));
    const now = status === 200 && read.success && "seq" in read.data ? read.data.seq : "refused";
    const before = this.answers.get(commandId);
    if (before !== undefined && before !== now)
      this.wrong.push(`${commandId} was answered ${before} and then ${now}`);
    this.answers.set(commandId, now);
  }

  /** What does not hold between what was said and what is in the log. */
  judge(
    changes: readonly Change[],
    { browsers, before }: { browsers: readonly Browser[]; before: number },
  ): string[] {
    const wrong = [...this.wrong];
    if (changes.some((one, at) => one.seq !== before + at + 1)) wrong.push("the log has a gap");
    const byCommand = new Map<string, number[]>();
    for (const one of changes)
      byCommand.set(one.commandId, [...(byCommand.get(one.commandId) ?? []), one.seq]);
    for (const [id, seqs] of byCommand) if (seqs.length > 1) wrong.push(`${id} is ${seqs.length} changes`);
    for (const [id, told] of this.answers) {
      const seqs = byCommand.get(id) ?? [];
      if (typeof told === "number" && seqs[0] !== told)
        wrong.push(`${id} was acknowledged as ${told} and is ${seqs[0] ?? "lost"}`);
      if (typeof told !== "number" && seqs.length > 0)
        wrong.push(`${id} was ${told ?? "nothing"} and is done`);
    }
    const everAsked = new Set(browsers.flatMap((one) => [...one.asked]));
    for (const id of everAsked) if (!this.answers.has(id)) wrong.push(`${id} was asked and never answered`);
    for (const one of changes)
      if (one.by.id !== house.id && one.commandId.endsWith("-command") && !this.answers.has(one.commandId))
        wrong.push(`${one.commandId} is done and nobody was told`);
    return wrong;
  }
}

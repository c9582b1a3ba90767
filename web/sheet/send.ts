// Sends planned rows as one step, tells how many there were, and takes them back together.
import type { Fact } from "../../domain/records/record.ts";
import { isRefusal, type Refusal } from "../../domain/refusal.ts";
import { tellStep } from "../actions/carry-out.ts";
import { tell } from "../session/changes.ts";
import { sync } from "../sync/here.ts";
import type { Asked } from "../sync/ports.ts";
import { asksOf } from "./asks.ts";
import type { RowPlan } from "./plan.ts";

export interface Sent {
  /** Refused here, by the id of the row; nothing of it was sent. */
  refused: Map<string, Refusal>;
  /** The answers of the server, by the ids of their rows. */
  asked: { rows: readonly string[]; asked: Asked }[];
}

export function send<Row extends Fact>(plans: readonly RowPlan<Row>[]): Sent {
  const asking = asksOf(plans);
  const [only] = asking;
  const answers =
    asking.length === 1 && only !== undefined
      ? [sync.ask(only.ask)]
      : sync.askSeries(asking.map(({ ask }) => ask));
  const sent: Sent = { refused: new Map(), asked: [] };
  for (const [at, answer] of answers.entries()) {
    const rows = asking[at]?.plans.map(({ after }) => after.id) ?? [];
    if (isRefusal(answer)) for (const id of rows) sent.refused.set(id, answer);
    else sent.asked.push({ rows, asked: answer });
  }
  return sent;
}

/** The notice of a step of many cells, with Undo at hand; it goes where the server refused all of it. */
export function tellSent({ asked }: Sent, count: number): void {
  if (asked.length === 0) return;
  const fates = Promise.all(asked.map((one) => one.asked.fate));
  const takeBack = async () => {
    const seqs = (await fates).flatMap((fate) =>
      fate.type === "accepted" && fate.seq !== null ? [fate.seq] : [],
    );
    const fate = seqs.length === 0 ? null : await sync.undoAll(seqs);
    if (fate !== null) tellStep(fate, "notice.undone");
  };
  const takeAway = tell({
    tone: "done",
    says: { key: "notice.cells", values: { count } },
    act: { label: "undo", run: () => void takeBack() },
  });
  void fates.then((all) => {
    if (all.every(({ type }) => type === "refused")) takeAway();
  });
}

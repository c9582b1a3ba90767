// An expected "no": a key of the words, with the values its sentence needs. Never thrown.
import { z } from "zod";
import { type RefusalKey, refusalKeys } from "./words/refusals.ts";

export const refusal = z.strictObject({
  refused: z.enum(refusalKeys),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Refusal = z.infer<typeof refusal>;

export function refuse(refused: RefusalKey, values: Refusal["values"] = {}): Refusal {
  return { refused, values };
}

export function isRefusal(answer: object): answer is Refusal {
  return "refused" in answer;
}

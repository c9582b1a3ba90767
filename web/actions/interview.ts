// Opens the interview of the actor that is selected.
import { mayKeep } from "../../domain/policy/may.ts";
import { onTeam } from "../../domain/policy/rights.ts";
import { seats } from "../../domain/policy/seats.ts";
import { interviewOf } from "../session/changes.ts";
import type { Action } from "./action.ts";

export const interview: Action = {
  id: "interview",
  label: "action.interview",
  keys: [{ key: "i" }],
  // An interview's source is the team's: who only words a node of their own has no use for it.
  allowed: ({ reader, selected, facts }) =>
    selected?.type === "actor" && onTeam(reader, seats(selected)) && mayKeep(reader, selected, facts),
  run: ({ selected }) => {
    if (selected?.type === "actor") interviewOf(selected.id);
  },
};

// Actions that open a form for something new.
import { mayKeep } from "../../domain/policy/may.ts";
import type { Reader } from "../../domain/policy/person.ts";
import { weaves } from "../../domain/policy/rights.ts";
import { isNode } from "../../domain/records/record.ts";
import { openForm, showQuick } from "../session/changes.ts";
import type { Action, Context } from "./action.ts";

export const quickAdd: Action = {
  id: "quick",
  label: "action.quick",
  keys: [{ key: "a" }],
  allowed: ({ reader }) => weaves(reader, []),
  run: ({ session }) => {
    if (session.quick) document.getElementById("quick-line")?.focus();
    else showQuick(true);
  },
};

export const addNode: Action = {
  id: "addNode",
  label: "action.addNode",
  keys: [{ key: "n" }],
  allowed: ({ reader }) => weaves(reader, []),
  run: () => openForm({ type: "addNode" }),
};

export const addTie: Action = {
  id: "addTie",
  label: "action.addTie",
  keys: [{ key: "t" }],
  allowed: ({ reader }) => weaves(reader, []) || ownsSomething(reader),
  run: ({ selected }) => openForm({ type: "addTie", ...(isNode(selected) ? { from: selected.id } : {}) }),
};

export const addNeed: Action = {
  id: "addNeed",
  label: "action.addNeed",
  allowed: keepsSelectedNode,
  run: ({ selected }) => {
    if (isNode(selected)) openForm({ type: "addNeed", node: selected.id });
  },
};

export const addOffer: Action = {
  id: "addOffer",
  label: "action.addOffer",
  allowed: keepsSelectedNode,
  run: ({ selected }) => {
    if (isNode(selected)) openForm({ type: "addOffer", node: selected.id });
  },
};

function keepsSelectedNode({ reader, selected, facts }: Context): boolean {
  return isNode(selected) && mayKeep(reader, selected, facts);
}

function ownsSomething(reader: Reader): boolean {
  return (reader?.grants ?? []).some((grant) => grant.role === "actor" && (grant.nodes ?? []).length > 0);
}

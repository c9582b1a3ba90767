import { forgetQuick } from "../quick/kept.ts";
import { showQuick, tell } from "../session/changes.ts";
import { forgetUsed } from "../session/used.ts";
import { api, status, sync } from "../sync/here.ts";
import type { Action } from "./action.ts";
import { tellRefusal } from "./carry-out.ts";

/** Commands that were not sent would be lost: then it asks once. */
export const signOut: Action = {
  id: "signOut",
  label: "action.signOut",
  allowed: ({ reader }) => reader !== null,
  run: () => {
    const count = status.getState().waiting.length;
    if (count === 0) void leave();
    else
      tell({
        tone: "problem",
        says: { key: "notice.unsent", values: { count } },
        act: { label: "notice.discard", run: () => void leave() },
      });
  },
};

async function leave(): Promise<void> {
  const answer = await api.signOut();
  if (answer.type === "refused") tellRefusal(answer.refusal);
  if (answer.type === "silent") tell({ tone: "problem", says: { key: "signIn.silent" } });
  if (answer.type !== "value") return;
  await sync.discard();
  forgetUsed();
  forgetQuick();
  showQuick(false);
  const me = await api.me();
  if (me.type === "value") await sync.changePerson(me.value);
  tell({ tone: "done", says: { key: "notice.signedOut" } });
}

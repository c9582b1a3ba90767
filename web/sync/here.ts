// The connection of this page, with what the browser gives.
import type { Command } from "../../domain/commands/command.ts";
import type { Refusal } from "../../domain/refusal.ts";
import { replica } from "../replica/here.ts";
import { Api } from "./api.ts";
import type { Told } from "./held.ts";
import { newId } from "./new-id.ts";
import { later } from "./pauses.ts";
import { BrowserShelf } from "./shelf.ts";
import { createStatus } from "./status.ts";
import { Sync } from "./sync.ts";
import { Tabs } from "./tabs.ts";
import { eventSource } from "./transport.ts";

export const status = createStatus();
export const api = new Api((url, init) => fetch(url, init));

/** Told of every refusal that comes after a command was shown; set by the page when it starts. */
let tellRefused: (command: Command, refusal: Refusal) => void = () => undefined;

export function onRefused(tell: (command: Command, refusal: Refusal) => void): void {
  tellRefused = tell;
}

let tellGaveWay: (told: Told) => void = () => undefined;

/** Told of every edit of this tab of which a part gave way to others. */
export function onGaveWay(tell: (told: Told) => void): void {
  tellGaveWay = tell;
}

/** Null where the browser keeps nothing (blocked by its settings). */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

export const sync = new Sync({
  replica,
  api,
  status,
  tabs: new Tabs(newId(), {
    locks: "locks" in navigator ? navigator.locks : null,
    channel: "BroadcastChannel" in globalThis ? new BroadcastChannel("kudelma") : null,
  }),
  transport: eventSource,
  storage: "indexedDB" in globalThis ? new BrowserShelf(indexedDB) : null,
  later,
  chance: Math.random,
  newId,
  refused: (command, refusal) => tellRefused(command, refusal),
  gaveWay: (told) => tellGaveWay(told),
});

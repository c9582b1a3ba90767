// What the connection of a page needs: given by the browser, or by a test.
import type { Command } from "../../domain/commands/command.ts";
import type { Refusal } from "../../domain/refusal.ts";
import type { Replica } from "../replica/replica.ts";
import type { Api } from "./api.ts";
import type { Fate, Told } from "./held.ts";
import type { Later } from "./pauses.ts";
import type { Shelf } from "./shelf.ts";
import type { StatusStore } from "./status.ts";
import type { Tabs } from "./tabs.ts";
import type { Transport } from "./transport.ts";

export interface SyncPorts {
  replica: Replica;
  api: Api;
  status: StatusStore;
  tabs: Tabs;
  transport: Transport;
  /** Null where the browser keeps nothing. */
  storage: Shelf | null;
  later: Later;
  chance(): number;
  newId(): string;
  /** Milliseconds; the browser's clock where it is missing. */
  now?: () => number;
  /** A command was refused by the server after it had been shown, and nobody else tells. */
  refused(command: Command, refusal: Refusal): void;
  /** A part of an edit that was asked in this tab gave way to others. */
  gaveWay?(told: Told): void;
}

/** A command without what every command is given here. */
export type Ask = WithoutHeader<Command>;
type WithoutHeader<T> = T extends unknown ? Omit<T, "commandId" | "base"> : never;

/** Asked and shown; `fate` tells what the server made of it. */
export interface Asked {
  commandId: string;
  fate: Promise<Fate>;
  /** Whether it lies in this browser, once that is known. */
  kept: Promise<boolean>;
}

// What another tab of this browser tells, and who has to know.
import type { FeedEvent, HereNow } from "../../domain/wire.ts";
import { readCursor } from "../replica/cursor.ts";
import type { Told } from "./held.ts";
import type { Status } from "./status.ts";
import type { OutboxMessage, TabMessage, Tabs } from "./tabs.ts";

export interface Hearers {
  cursor(): string | null;
  event(event: FeedEvent): void;
  load(): void;
  line(stands: boolean): void;
  here(people: HereNow): void;
  tabs: Tabs;
  now(): Status;
  anew(): void;
  told(one: Told): void;
  dealt(commandId: string): void;
  outbox(message: OutboxMessage): void;
}

export function hearTab(message: TabMessage, to: Hearers): void {
  switch (message.type) {
    case "event": {
      const cursor = to.cursor();
      const missed = cursor !== null && readCursor(message.from).seq > readCursor(cursor).seq;
      to.event(message.event);
      if (missed) to.load();
      break;
    }
    case "reset":
      to.load();
      break;
    case "line":
      to.line(message.stands);
      break;
    case "here":
      to.here(message.people);
      break;
    case "hello":
      greet(to);
      break;
    case "person":
      to.anew();
      break;
    case "told":
      to.told(message.told);
      break;
    case "dealt":
      to.dealt(message.commandId);
      break;
    default:
      to.outbox(message);
  }
}

/** Somebody new wants to know how things stand. */
function greet({ tabs, now }: Hearers): void {
  const { line, here } = now();
  if (!tabs.leads || line === "starting") return;
  tabs.tell({ type: "line", stands: line === "online" });
  tabs.tell({ type: "here", people: [...here] });
}

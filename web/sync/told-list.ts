// What was not done as it was asked, in this browser until somebody deals with it.
import { type Fate, type Held, neverSent, type Told } from "./held.ts";
import { toldList } from "./lists.ts";
import type { Shelf } from "./shelf.ts";
import type { StatusStore } from "./status.ts";
import type { TabMessage } from "./tabs.ts";

export interface ToldPorts {
  storage: Shelf | null;
  status: StatusStore;
  tell(message: TabMessage): void;
  now(): number;
}

export class ToldList {
  readonly #ports: ToldPorts;
  readonly #store: ReturnType<typeof toldList>;
  #person = "";

  constructor(ports: ToldPorts) {
    this.#ports = ports;
    this.#store = toldList(ports.storage);
  }

  async start(person: string): Promise<void> {
    this.#person = person;
    this.#set([]);
    const found = await this.#store.of(person);
    if (person === this.#person) for (const one of found) this.hear(one);
  }

  /** Notes it here, on the disk and in the other tabs. */
  note(one: Told): void {
    if (one.person !== this.#person) return;
    void this.#store.keep(one);
    this.hear(one);
    this.#ports.tell({ type: "told", told: one });
  }

  hear(one: Told): void {
    if (one.person !== this.#person) return;
    const { commandId } = one.command;
    const others = this.#ports.status.getState().told.filter((each) => each.command.commandId !== commandId);
    this.#set([...others, one].toSorted((a, b) => a.at - b.at));
  }

  /** Somebody dealt with it. */
  deal(commandId: string): void {
    const gone = this.#ports.status.getState().told.filter((each) => each.command.commandId === commandId);
    void this.#store.forget(gone);
    this.heardDealt(commandId);
    this.#ports.tell({ type: "dealt", commandId });
  }

  heardDealt(commandId: string): void {
    this.#set(this.#ports.status.getState().told.filter((each) => each.command.commandId !== commandId));
  }

  async discard(): Promise<void> {
    this.#set([]);
    await this.#store.forget(await this.#store.of(this.#person));
  }

  /** What there is to tell of an answer; null where all was done, or the one who asked sees it. */
  of(held: Held, fate: Fate): Told | null {
    const { person, at: asked, command } = held;
    const one = { person, asked, command, at: this.#ports.now() };
    if (fate.type === "accepted")
      return fate.lost === undefined ? null : { ...one, came: { type: "gaveWay", lost: fate.lost } };
    const silent = held.tells || held.withdrawn || fate.refusal.refused === neverSent.refusal.refused;
    return silent ? null : { ...one, came: { type: "refused", refusal: fate.refusal } };
  }

  #set(told: readonly Told[]): void {
    this.#ports.status.setState({ told });
  }
}

// When what is seen is kept in this browser, and when what was kept is shown: as soon as the server does not answer.
import type { Replica } from "../replica/replica.ts";
import { KeptViews } from "./kept-views.ts";
import type { Loader } from "./loader.ts";
import type { Later } from "./pauses.ts";
import type { Shelf } from "./shelf.ts";
import type { StatusStore } from "./status.ts";

/** Milliseconds after which what was kept is shown, where the server says nothing. */
const longEnough = 4000;
/** Milliseconds between two keepings of what is seen. */
const keepsAfter = 3000;

export interface KeepingPorts {
  storage: Shelf | null;
  loader: Loader;
  replica: Replica;
  status: StatusStore;
  later: Later;
  now(): number;
}

export class Keeping {
  readonly views: KeptViews;
  readonly #ports: KeepingPorts;
  #soon = false;

  constructor(ports: KeepingPorts) {
    this.#ports = ports;
    this.views = new KeptViews(ports.storage, () => new Date(ports.now()).toISOString().slice(0, 10));
    ports.replica.subscribe(() => this.#keepSoon());
  }

  /** Keeps what is seen now: the page may be closed any moment. */
  keep(): void {
    const { replica, status } = this.#ports;
    const { me, fromKept } = status.getState();
    const seen = fromKept || me === null ? null : replica.confirmed();
    if (seen !== null && me !== null) void this.views.keep(seen, me);
  }

  /** Null where the answer does not come soon. */
  soon<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
    const late = new Promise<null>((tell) => this.#ports.later(longEnough, () => tell(null)));
    return Promise.race([asked, this.#ports.loader.hindered(), late]);
  }

  /** Shows a region as it was seen last; false where it never was, or is not wanted any more. */
  async show(region: string): Promise<boolean> {
    const { replica, status, loader } = this.#ports;
    const seen = await this.views.view(region);
    if (seen === null || loader.region !== region || replica.view() === region) return false;
    // Of another moment than the one that stands: not one beside the other.
    if (replica.view() !== null) replica.start(status.getState().me?.person?.id ?? "");
    replica.load(seen);
    status.setState({ loading: null, line: "reconnecting" });
    for (const { command } of status.getState().waiting) replica.ask(command);
    return true;
  }

  #keepSoon(): void {
    const { replica, status, later } = this.#ports;
    if (this.#soon || status.getState().fromKept || replica.view() === null) return;
    this.#soon = true;
    later(keepsAfter, () => {
      this.#soon = false;
      this.keep();
    });
  }
}

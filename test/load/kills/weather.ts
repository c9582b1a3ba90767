// The network between one browser and the server, as bad as it gets: requests and answers that are lost, late, sent
// twice, or come long after newer ones; lines that break, and that say things twice or in another order.
import type { Fetch } from "../../../web/sync/api.ts";
import type { Listener, Transport } from "../../../web/sync/transport.ts";
import { pause } from "../../tools/command.ts";
import type { Dice } from "../dice.ts";
import { serverSentEvents } from "./server-sent-events.ts";

export interface Place {
  /** Where the server listens now; null while there is none. */
  address(): string | null;
  cookie: string;
}

/** Hears every answer that the server gave, whether or not it arrived. */
export type Overhear = (url: string, body: string, response: { status: number; text: string }) => void;

export class Weather {
  stormy = true;
  readonly #place: Place;
  readonly #dice: Dice;
  readonly #overhear: Overhear;
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(place: Place, { dice, overhear }: { dice: Dice; overhear: Overhear }) {
    this.#place = place;
    this.#dice = dice;
    this.#overhear = overhear;
  }

  /** Everything that was sent has come to an end, what was sent twice too. */
  async cleared(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled([...this.#underWay]);
  }

  fetch: Fetch = async (url, init) => {
    const dice = this.#dice;
    if (!this.stormy) return this.#send(url, init, 0);
    const kind = dice.next();
    const late = dice.upTo(60);
    if (kind < 0.12) throw new Error("lost on the way there");
    if (kind < 0.24) {
      await this.#send(url, init, late);
      throw new Error("lost on the way back");
    }
    if (kind < 0.34) {
      // Sent twice; the second comes when much else has been said.
      const [first] = [this.#send(url, init, 0), this.#send(url, init, 50 + dice.upTo(400))];
      return first;
    }
    if (kind < 0.4) {
      void this.#send(url, init, 100 + dice.upTo(600));
      throw new Error("given up, and still arrives");
    }
    return this.#send(url, init, kind < 0.7 ? late : 0);
  };

  transport: Transport = (url, listener) => {
    const { address, cookie } = this.#place;
    const at = address();
    if (at === null || (this.stormy && this.#dice.odds(0.1))) {
      const timer = setTimeout(() => listener.lost(), 1);
      return () => clearTimeout(timer);
    }
    return serverSentEvents(at + url, { cookie, listener: this.#twisted(listener) });
  };

  #send(url: string, init: RequestInit, after: number): Promise<Response> {
    const sent = this.#sent(url, init, after);
    // Nobody may be waiting for it any more: then its failure is nobody's.
    const over = sent.catch(() => undefined).finally(() => this.#underWay.delete(over));
    this.#underWay.add(over);
    return sent;
  }

  async #sent(url: string, init: RequestInit, after: number): Promise<Response> {
    if (after > 0) await pause(after);
    const { address, cookie } = this.#place;
    const at = address();
    if (at === null) throw new Error("nobody there");
    const headers = { ...Object.fromEntries(new Headers(init.headers)), cookie, origin: at };
    const response = await fetch(at + url, { ...init, headers });
    const text = await response.text();
    this.#overhear(url, String(init.body ?? ""), { status: response.status, text });
    return new Response(text, { status: response.status });
  }

  /** What was said last comes again, two change places, the line breaks. What is said after a break is never heard. */
  #twisted(listener: Listener): Listener {
    const dice = this.#dice;
    let last: string | null = null;
    let held: string | null = null;
    let broken = false;
    const say = (data: string) => {
      if (broken) return;
      listener.event(data);
      last = data;
    };
    const event = (data: string) => {
      if (held !== null) {
        const before = held;
        held = null;
        say(data);
        say(before);
      } else if (!this.stormy) say(data);
      else if (dice.odds(0.15)) {
        held = data;
        // Without a next one it comes alone, late.
        setTimeout(() => {
          if (held === data) {
            held = null;
            say(data);
          }
        }, dice.upTo(80));
      } else {
        if (last !== null && dice.odds(0.15)) say(last);
        say(data);
      }
      if (this.stormy && dice.odds(0.08)) lost();
    };
    const lost = () => {
      if (broken) return;
      broken = true;
      listener.lost();
    };
    return {
      opened: () => listener.opened(),
      event,
      reset: (data) => {
        if (!broken) listener.reset(data);
        broken = true;
      },
      lost,
    };
  }
}

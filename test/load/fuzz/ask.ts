// One request over a real connection. A feed is heard until its first words; what does not end in time hangs.
import { Agent, request } from "node:http";
import type { Request } from "./requests.ts";

export interface Told {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  text: string;
}
/** No answer: the connection broke, or the time was over. */
export type Silence = { silent: "broken" | "hangs"; why: string };

const longest = 20_000;

export class Asker {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 16 });
  readonly #port: number;

  constructor(address: string) {
    this.#port = Number(new URL(address).port);
  }

  ask(asked: Request, headers: Record<string, string>): Promise<Told | Silence> {
    return new Promise((resolve) => {
      const outgoing = request({
        agent: this.#agent,
        host: "127.0.0.1",
        port: this.#port,
        method: asked.method,
        path: asked.path,
        headers: { ...headers, ...asked.headers, "content-length": String(asked.bytes?.length ?? 0) },
      });
      const timer = setTimeout(() => {
        resolve({ silent: "hangs", why: "no end of the answer" });
        outgoing.destroy();
      }, longest);
      outgoing.on("error", (error) => {
        clearTimeout(timer);
        resolve({ silent: "broken", why: error.message });
      });
      outgoing.on("response", (response) => {
        const { statusCode: status = 0, headers: told } = response;
        const chunks: Buffer[] = [];
        const end = () => {
          clearTimeout(timer);
          resolve({ status, headers: told, text: Buffer.concat(chunks).toString("utf8") });
        };
        const streams = String(told["content-type"]).startsWith("text/event-stream");
        response.on("data", (chunk: Buffer) => {
          chunks.push(chunk);
          if (streams) response.destroy();
        });
        response.on("end", end);
        response.on("close", end);
        response.on("error", () => undefined);
      });
      outgoing.end(asked.bytes ?? undefined);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

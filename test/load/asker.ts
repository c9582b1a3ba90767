// Who waits for an answer before asking again, with as few cycles as can be: one socket, kept, and answers read only as far
// as it takes to know that they are whole. What a bench spends on asking is missing where it is measured.
import { connect, type Socket } from "node:net";

const end = Buffer.from("\r\n\r\n");

export class Asker {
  readonly #socket: Socket;
  readonly #head: string;
  #got: Buffer = Buffer.alloc(0);
  #answered: ((status: number) => void) | undefined;
  #failed: ((error: Error) => void) | undefined;

  constructor(address: string, path: string, headers: Readonly<Record<string, string>>) {
    const { hostname, port, host } = new URL(address);
    const lines = Object.entries({ host, "content-type": "application/json", ...headers });
    this.#head = `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}`;
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.#socket.on("data", (chunk) => this.#read(chunk));
    this.#socket.on("error", (error) => this.#failed?.(error));
    this.#socket.on("close", () => this.#failed?.(new Error("the server hung up")));
  }

  /** The status of the answer. */
  post(body: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#answered = resolve;
      this.#failed = reject;
      this.#socket.write(`${this.#head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    });
  }

  close(): void {
    this.#failed = undefined;
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#got = this.#got.length === 0 ? chunk : Buffer.concat([this.#got, chunk]);
    const headEnd = this.#got.indexOf(end);
    if (headEnd < 0) return;
    const head = this.#got.toString("latin1", 0, headEnd);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
    if (Number.isNaN(length)) {
      this.#failed?.(new Error(`an answer without a length: ${head.slice(0, 200)}`));
      return;
    }
    if (this.#got.length < headEnd + end.length + length) return;
    this.#got = Buffer.alloc(0);
    this.#answered?.(Number(head.slice(9, 12)));
  }
}

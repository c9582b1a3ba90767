// What never became a request (no HTTP, or a head too long): answered by hand, since no route and no reply is there yet.
import type { Socket } from "node:net";
import { type Refusal, refuse } from "../../domain/refusal.ts";
import type { ErrorBody } from "../../domain/wire.ts";
import { sayRefusal } from "../../domain/words/say.ts";

export function refuseSocket(error: Error, socket: Socket): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const code = "code" in error ? error.code : undefined;
  const [status, refusal]: [string, Refusal] =
    code === "HPE_HEADER_OVERFLOW"
      ? ["431 Request Header Fields Too Large", refuse("tooLarge", { field: "" })]
      : ["400 Bad Request", refuse("malformed", { field: "" })];
  const body: ErrorBody = { ...refusal, message: sayRefusal("fi", refusal) };
  const text = JSON.stringify(body);
  const head = [
    `HTTP/1.1 ${status}`,
    "content-type: application/json; charset=utf-8",
    `content-length: ${Buffer.byteLength(text)}`,
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${text}`);
}

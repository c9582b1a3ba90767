// Proposals are computed off the main thread: this is the thread's whole program.
import { answer, type Question } from "./answer.ts";

self.addEventListener("message", (event: MessageEvent<Question>) => {
  answer(event.data, (message) => self.postMessage(message));
});

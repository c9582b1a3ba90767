// Introductions and what-ifs are computed off the main thread: this is the thread's whole program.
import { answer, type Question } from "./answer.ts";

self.addEventListener("message", (event: MessageEvent<Question>) => self.postMessage(answer(event.data)));

import type { NotesReading } from "../../../domain/quick/notes/notes.ts";
import type { Question } from "./answer.ts";

export interface Asking {
  answer: Promise<NotesReading>;
  /** The answer never comes then. */
  stop: () => void;
}

/** Reads notes in a worker of the browser: nothing of them is sent anywhere. */
export function askWorker(question: Question): Asking {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const answer = new Promise<NotesReading>((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<NotesReading>) => {
      worker.terminate();
      resolve(event.data);
    };
    worker.onerror = (event) => reject(new Error(event.message));
  });
  worker.postMessage(question);
  return { answer, stop: () => worker.terminate() };
}

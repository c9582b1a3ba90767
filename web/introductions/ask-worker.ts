// One question to the worker at a time: a new one ends the one before.
import type { Answer, Question } from "./answer.ts";

/** Asks; what it returns stops the work. `broke` where the worker can't be had. */
export function askWorker(
  question: Question,
  heard: (answer: Answer) => void,
  broke: () => void,
): () => void {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const end = () => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    end();
    heard(data);
  };
  const fail = () => {
    end();
    broke();
  };
  worker.onerror = fail;
  worker.onmessageerror = fail;
  worker.postMessage(question);
  return end;
}

// The picture of a region is worked out off the main thread: this is the thread's whole program.
import { pictureOf } from "../../domain/region-picture.ts";
import type { Sitting } from "../../domain/region-sitting.ts";

self.addEventListener("message", (event: MessageEvent<Sitting>) => {
  self.postMessage(pictureOf(event.data));
});

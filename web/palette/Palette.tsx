// The search: its line stands at once, so that no letter typed is lost; what it finds comes as soon as it is fetched.
import { lazy, Suspense, useState } from "react";
import { Modal } from "../app/Modal.tsx";
import { useWords } from "../i18n/use-words.ts";

const Inside = lazy(async () => ({ default: (await import("./Inside.tsx")).Inside }));

export function Palette() {
  const words = useWords();
  const [typed, setTyped] = useState("");
  return (
    <Modal title={words.ui("search.title")} className="palette">
      <Suspense
        fallback={
          <input
            className="input"
            aria-label={words.ui("search.title")}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        }
      >
        <Inside typed={typed} type={setTyped} />
      </Suspense>
    </Modal>
  );
}

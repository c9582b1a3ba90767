import { lazy, Suspense } from "react";
import { useSession } from "../session/use-session.ts";
import { KeysDialog } from "./keys/KeysDialog.tsx";

const Palette = lazy(async () => ({ default: (await import("../palette/Palette.tsx")).Palette }));

/** What lies over everything, one at a time. */
export function Dialogs() {
  const open = useSession((now) => now.open);
  return (
    <Suspense fallback={null}>
      {open === "search" && <Palette />}
      {open === "keys" && <KeysDialog />}
    </Suspense>
  );
}

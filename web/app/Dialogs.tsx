import { lazy, Suspense } from "react";
import { useSession } from "../session/use-session.ts";
import { KeysDialog } from "./KeysDialog.tsx";

const SearchDialog = lazy(async () => ({ default: (await import("./SearchDialog.tsx")).SearchDialog }));

/** What lies over everything, one at a time. */
export function Dialogs() {
  const open = useSession((now) => now.open);
  return (
    <Suspense fallback={null}>
      {open === "search" && <SearchDialog />}
      {open === "keys" && <KeysDialog />}
    </Suspense>
  );
}

import { lazy, Suspense } from "react";
import { Palette } from "../palette/Palette.tsx";
import { useSession } from "../session/use-session.ts";

const KeysDialog = lazy(async () => ({ default: (await import("./keys/KeysDialog.tsx")).KeysDialog }));
const MergeDialog = lazy(async () => ({
  default: (await import("../tidy/merge/MergeDialog.tsx")).MergeDialog,
}));

/** What lies over everything, one at a time. */
export function Dialogs() {
  const open = useSession((now) => now.open);
  return (
    <>
      {open === "search" && <Palette />}
      {open === "keys" && (
        <Suspense>
          <KeysDialog />
        </Suspense>
      )}
      {open === "merge" && (
        <Suspense>
          <MergeDialog />
        </Suspense>
      )}
    </>
  );
}

import { Palette } from "../palette/Palette.tsx";
import { useSession } from "../session/use-session.ts";
import { KeysDialog } from "./keys/KeysDialog.tsx";

/** What lies over everything, one at a time. */
export function Dialogs() {
  const open = useSession((now) => now.open);
  return (
    <>
      {open === "search" && <Palette />}
      {open === "keys" && <KeysDialog />}
    </>
  );
}

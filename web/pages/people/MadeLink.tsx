import { MadeAddress } from "../../app/MadeAddress.tsx";
import { useWords } from "../../i18n/use-words.ts";

/** The link that was made, told once. */
export function MadeLink({ name, address }: { name: string; address: string }) {
  const words = useWords();
  const copies = words.ui("people.copy");
  return (
    <MadeAddress address={address} label={copies} copies={copies}>
      <strong>{name}.</strong> {words.ui("people.made")}
    </MadeAddress>
  );
}

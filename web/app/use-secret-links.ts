// Secret addresses that were made for something: listed, made, told once, revoked. What goes wrong is said.
import { useCallback, useEffect, useState } from "react";
import type { Look } from "../../domain/wire.ts";
import { useWords } from "../i18n/use-words.ts";
import type { Outcome } from "../sync/api.ts";

export interface SecretLinks {
  /** Those that are open; null until they are here. */
  links: readonly Look[] | null;
  /** The one that was just made, whole. */
  address: string | null;
  said: string;
  fault: string | null;
  make(asked: Promise<Outcome<{ path: string }>>): Promise<void>;
  revoke(asked: Promise<Outcome<unknown>>): Promise<void>;
}

/** `list` keeps its identity as long as it asks for the same. */
export function useSecretLinks(
  list: () => Promise<Outcome<{ links: readonly Look[] }>>,
  { silent, revoked }: { silent: string; revoked: string },
): SecretLinks {
  const words = useWords();
  const [links, setLinks] = useState<readonly Look[] | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const answered = useCallback(
    async <Value>(asked: Promise<Outcome<Value>>): Promise<Value | null> => {
      const answer = await asked;
      if (answer.type === "value") setFault(null);
      else setFault(answer.type === "refused" ? words.refusal(answer.refusal) : silent);
      return answer.type === "value" ? answer.value : null;
    },
    [words, silent],
  );
  const load = useCallback(async () => {
    const found = await answered(list());
    if (found !== null) setLinks(found.links.filter(({ state }) => state === "open"));
  }, [answered, list]);
  useEffect(() => void load(), [load]);
  const make: SecretLinks["make"] = async (asked) => {
    const made = await answered(asked);
    if (made === null) return;
    setAddress(new URL(made.path, window.location.origin).href);
    setSaid("");
    await load();
  };
  const revoke: SecretLinks["revoke"] = async (asked) => {
    if ((await answered(asked)) === null) return;
    setAddress(null);
    setSaid(revoked);
    await load();
  };
  return { links, address, said, fault, make, revoke };
}

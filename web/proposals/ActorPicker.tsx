// Completion over the actors that are here, for one after the other: what is picked is passed on and the line is empty again.
import { useMemo, useState } from "react";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Completion } from "../panels/forms/fields/Completion.tsx";
import { findNodes } from "../panels/forms/find.ts";
import { facts } from "../replica/here.ts";
import { useVersion } from "../replica/use-replica.ts";
import { proposalWords } from "./proposals.words.ts";

interface Props {
  field: string;
  label: string;
  /** Actors that are not offered. */
  without: ReadonlySet<string>;
  pick(id: string): void;
}

export function ActorPicker({ field, label, without, pick }: Props) {
  const words = useWords();
  const own = useSpeaker(proposalWords);
  const version = useVersion();
  const [text, setText] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const find = useMemo(
    () => findNodes(facts(), words, (node) => node.type === "actor" && !without.has(node.id)),
    [version, words, without],
  );
  return (
    <Completion
      field={field}
      label={label}
      hint={text.trim() !== "" && find(text).length === 0 ? own("pickNone") : own("pickHint")}
      text={text}
      write={setText}
      find={find}
      choose={(one) => {
        setText("");
        pick(one.id);
      }}
    />
  );
}

import { useMemo } from "react";
import type { Node } from "../../../domain/records/record.ts";
import { recordName } from "../../i18n/named.ts";
import { useWords } from "../../i18n/use-words.ts";
import { useFacts, useVersion } from "../../replica/use-replica.ts";
import { Completion } from "./fields/Completion.tsx";
import { findNodes } from "./find.ts";
import { KnownAlready } from "./KnownAlready.tsx";
import type { Picked } from "./tie-draft.ts";

interface Props {
  field: string;
  label: string;
  picked: Picked;
  pick: (picked: Picked) => void;
  fits?: (node: Node) => boolean;
  /** Whether a name that is not on the map may be made one. */
  makes?: boolean;
  /** Told of those that a new one was said to be different from. */
  differ?: (nodes: readonly Node[]) => void;
}

/** A node by its name; one that is not on the map yet is made along with what names it. */
export function NodePicker({ field, label, picked, pick, fits, makes = false, differ }: Props) {
  const words = useWords();
  const facts = useFacts();
  const now = useVersion();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const find = useMemo(() => findNodes(facts, words, fits), [facts, words, fits, now]);
  const name = picked.text.trim();
  const isNew = makes && picked.id === null && name !== "";
  const line = (
    <Completion
      field={field}
      label={label}
      hint={isNew ? words.ui("form.newNodeHint") : undefined}
      text={picked.text}
      write={(text) => {
        const [best] = find(text);
        const exact = best !== undefined && best.name.toLowerCase() === text.trim().toLowerCase();
        pick({ id: exact ? best.id : null, text });
      }}
      find={(text) => {
        const found = find(text);
        const known = found.some((each) => each.name.toLowerCase() === text.trim().toLowerCase());
        if (!makes || known || text.trim() === "") return found;
        return [...found, { id: "new", name: words.ui("form.newNode", { name: text.trim() }) }];
      }}
      choose={(one) => pick(one.id === "new" ? { id: null, text: name } : { id: one.id, text: one.name })}
    />
  );
  if (!makes) return line;
  return (
    <div className="picker">
      {line}
      <KnownAlready
        asked={isNew ? name : ""}
        use={(node) => {
          pick({ id: node.id, text: recordName(node, facts, words.language) });
          document.getElementById(`form-${field}`)?.focus();
        }}
        {...(differ === undefined ? {} : { differ })}
      />
    </div>
  );
}

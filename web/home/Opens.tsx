import type { ReactNode } from "react";
import type { Fact } from "../../domain/records/record.ts";
import { isNode } from "../../domain/records/record.ts";
import { recordName } from "../i18n/named.ts";
import { useWords } from "../i18n/use-words.ts";
import { NodeMark } from "../look/NodeMark.tsx";
import { focusPanel } from "../panels/focus.ts";
import { useFacts } from "../replica/use-replica.ts";
import { select } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";

interface Props {
  one: Fact;
  /** The record that shows it, where that is another. */
  opens?: string;
  children?: ReactNode;
}

/** A record by its name, in a row of a list; it opens beside the page. */
export function Opens({ one, opens = one.id, children }: Props) {
  const { language } = useWords();
  const facts = useFacts();
  const chosen = useSession((now) => now.selection === opens);
  return (
    <button
      type="button"
      className="home-opens"
      aria-current={chosen ? "true" : undefined}
      onClick={(event) => {
        select(opens);
        // A click by the keyboard (no pointer) goes on into the panel.
        if (event.detail === 0) focusPanel();
      }}
    >
      {isNode(one) && <NodeMark node={one} />}
      <span>
        <span className="home-name">{recordName(one, facts, language)}</span>
        {children}
      </span>
    </button>
  );
}

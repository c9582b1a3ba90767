import type { Node } from "../../domain/records/record.ts";
import type { Tie } from "../../domain/records/tie.ts";
import { strength, toldBy } from "../../domain/strength.ts";
import { type TieKind, tieKinds } from "../../domain/vocabulary/tie-kinds.ts";
import { sayTieFrom } from "../../domain/words/say.ts";
import { nearest, nodeName } from "../i18n/named.ts";
import { useWords } from "../i18n/use-words.ts";
import type { Words } from "../i18n/words.ts";
import { replica } from "../replica/here.ts";
import { useFacts } from "../replica/use-replica.ts";
import { select } from "../session/changes.ts";
import { spanText } from "./dates.ts";
import { focusPanel } from "./focus.ts";
import { strengthWord } from "./strength-word.ts";

/** The ties of a node as sentences, grouped by kind; strongest first. Each opens its tie. */
export function TieList({ node }: { node: Node }) {
  const words = useWords();
  const facts = useFacts();
  const ties = facts.naming(node.id, "tie").filter((tie) => tie.from === node.id || tie.to === node.id);
  if (ties.length === 0) return <p className="soft">{words.ui("panel.noTies")}</p>;
  const groups = new Map<TieKind, Tie[]>();
  for (const tie of ties) groups.set(tie.kind, [...(groups.get(tie.kind) ?? []), tie]);
  return (
    <>
      {tieKinds.flatMap((kind) => {
        const group = groups.get(kind);
        return group === undefined
          ? []
          : [
              <ul key={kind} className="tie-list">
                {group.toSorted(strongestFirst).map((tie) => (
                  <li key={tie.id}>
                    <TieButton tie={tie} end={tie.from === node.id ? "from" : "to"} />
                  </li>
                ))}
              </ul>,
            ];
      })}
    </>
  );
}

function TieButton({ tie, end }: { tie: Tie; end: "from" | "to" }) {
  const words = useWords();
  const facts = useFacts();
  const other = nodeName(end === "from" ? tie.to : tie.from, facts, words.language);
  const { kind, directed } = tie;
  const details = tieDetails(tie, words);
  const hollow = tie.existence === "planned" || tie.existence === "proposed";
  return (
    <button
      type="button"
      className={`tie ${replica.pending().has(tie.id) ? "waiting-tie" : ""} ${hollow ? "hollow" : ""}`}
      onClick={() => {
        select(tie.id);
        focusPanel();
      }}
    >
      <span>{sayTieFrom(words.language, end, { kind, directed, other })}</span>
      {details !== "" && <span className="soft">{details}</span>}
    </button>
  );
}

/** What else is known of a tie, in one line. */
function tieDetails(tie: Tie, words: Words): string {
  const known = strength(tie.statements);
  const parts = [
    tie.existence === "existing" ? "" : words.say(`existence.${tie.existence}`),
    known === undefined
      ? ""
      : words.ui("panel.strength", { strength: known, word: strengthWord(known, words) }),
    spanText(tie, words.language),
    nearest(tie.context, words.language)?.text ?? "",
    tie.statements === undefined || tie.statements.length === 0
      ? ""
      : words.ui(`panel.toldBy.${toldBy(tie.statements)}`),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function strongestFirst(a: Tie, b: Tie): number {
  return (strength(b.statements) ?? 0) - (strength(a.statements) ?? 0) || (a.id < b.id ? -1 : 1);
}

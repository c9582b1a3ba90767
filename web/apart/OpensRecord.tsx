// The name of a record, which opens it beside the list; its words alone where it is gone.
import { type Fact, isNode } from "../../domain/records/record.ts";
import { recordName } from "../i18n/named.ts";
import { useWords } from "../i18n/use-words.ts";
import { focusPanel } from "../panels/focus.ts";
import { useFacts } from "../replica/use-replica.ts";
import { select } from "../session/changes.ts";

export function OpensRecord({ record, fallback }: { record: Fact | undefined; fallback: string }) {
  const { language } = useWords();
  const facts = useFacts();
  if (record === undefined || !(isNode(record) || record.type === "tie")) return <span>{fallback}</span>;
  return (
    <button
      type="button"
      className="link"
      onClick={(event) => {
        select(record.id);
        if (event.detail === 0) focusPanel();
      }}
    >
      {recordName(record, facts, language)}
    </button>
  );
}

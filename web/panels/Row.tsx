import type { ReactNode } from "react";
import type { FieldName } from "../../domain/words/fields.ts";
import { useWords } from "../i18n/use-words.ts";

/** A field of a record: its name and what is said; not there when nothing is. */
export function Row({ field, children }: { field: FieldName; children: ReactNode }) {
  const words = useWords();
  if (children === undefined || children === null || children === "" || children === false) return null;
  const name = words.say(`field.${field}`);
  return (
    <div className="row">
      <dt>{name.charAt(0).toUpperCase() + name.slice(1)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

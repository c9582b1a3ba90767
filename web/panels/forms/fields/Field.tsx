import type { ReactNode } from "react";
import { useWords } from "../../../i18n/use-words.ts";
import { useFault } from "../use-form.ts";

/** What a control is given so that its label, hint and fault are told with it. */
export interface ControlProps {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

interface Props {
  /** Name of the field, by which faults find it. */
  field: string;
  label: string;
  hint?: string | undefined;
  lang?: string | undefined;
  /** Several controls of one field: only the first shows its fault. */
  id?: string;
  children: (control: ControlProps) => ReactNode;
}

export function Field({ field, label, hint, id = `form-${field}`, children }: Props) {
  const words = useWords();
  const fault = useFault(field);
  const described = [hint === undefined ? "" : `${id}-hint`, fault === undefined ? "" : `${id}-fault`]
    .filter((each) => each !== "")
    .join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        "aria-describedby": described === "" ? undefined : described,
        "aria-invalid": fault === undefined ? undefined : true,
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p id={`${id}-fault`} className="fault">
          {words.refusal(fault)}
        </p>
      )}
    </div>
  );
}

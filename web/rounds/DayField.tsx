import { useEffect, useState } from "react";
import { toldDate } from "../../domain/dates.ts";
import { useWords } from "../i18n/use-words.ts";

interface Props {
  label: string;
  /** An ISO day or nothing. */
  value: string;
  change: (day: string) => void;
}

/** A day in a row of a table, written as in every form: kept when the field is left or Enter is pressed, not at every digit. */
export function DayField({ label, value, change }: Props) {
  const words = useWords();
  const [day, setDay] = useState(value);
  const [wrong, setWrong] = useState(false);
  useEffect(() => setDay(value), [value]);
  const keep = () => {
    const text = day.trim();
    const fits = text === "" || toldDate(text);
    setWrong(!fits);
    if (fits && text !== value) change(text);
  };
  return (
    <>
      <input
        className="input numbers"
        maxLength={10}
        size={10}
        aria-label={label}
        aria-invalid={wrong || undefined}
        title={words.ui("form.dateHint")}
        value={day}
        onChange={(event) => setDay(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === "Enter") keep();
        }}
      />
      {wrong && (
        <span role="alert" className="fault">
          {words.ui("form.dateHint")}
        </span>
      )}
    </>
  );
}

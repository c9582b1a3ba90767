import { useEffect, useState } from "react";

interface Props {
  label: string;
  /** An ISO day or nothing. */
  value: string;
  change: (day: string) => void;
}

/** A day in a row of a table: kept when the field is left or Enter is pressed, not at every digit. */
export function DayField({ label, value, change }: Props) {
  const [day, setDay] = useState(value);
  useEffect(() => setDay(value), [value]);
  const keep = () => {
    if (day !== value) change(day);
  };
  return (
    <input
      type="date"
      className="input"
      aria-label={label}
      value={day}
      onChange={(event) => setDay(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === "Enter") keep();
      }}
    />
  );
}

import { useId, useState } from "react";

interface Props {
  label: string;
  hint?: string;
  value: number;
  range: readonly [number, number];
  wrong?: boolean;
  change(value: number): void;
}

/** A whole number. What is being typed stays as typed; only a number in the range is passed on. */
export function NumberField({ label, hint, value, range: [least, most], wrong = false, change }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  return (
    <div className="field propose-number" title={hint}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input numbers"
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={1}
        value={typed ?? value}
        aria-invalid={wrong}
        onChange={(event) => {
          setTyped(event.target.value);
          const number = Number(event.target.value);
          if (event.target.value !== "" && Number.isInteger(number) && number >= least && number <= most)
            change(number);
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}

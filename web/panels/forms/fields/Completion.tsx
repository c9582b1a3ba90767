import { useState } from "react";
import {
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from "react-aria-components";
import { useWords } from "../../../i18n/use-words.ts";
import { useFault } from "../use-form.ts";

export interface Completed {
  id: string;
  name: string;
  /** Said beside the name, softly. */
  about?: string;
}

interface Props {
  field: string;
  label: string;
  hint?: string | undefined;
  /** What is written now; the one who asks keeps it. */
  text: string;
  write: (text: string) => void;
  /** What fits the text, best first. */
  find: (text: string) => readonly Completed[];
  choose: (one: Completed) => void;
  /** Opens on focus with what fits nothing written: short lists only. */
  opensAtOnce?: boolean;
  autoFocus?: boolean;
}

/** A line that completes what is written from a list. */
export function Completion({
  field,
  label,
  hint,
  text,
  write,
  find,
  choose,
  opensAtOnce = false,
  autoFocus = false,
}: Props) {
  const words = useWords();
  const fault = useFault(field);
  const [typed, setTyped] = useState(false);
  const items = typed || opensAtOnce ? find(text) : [];
  return (
    <ComboBox
      className="field"
      items={items}
      inputValue={text}
      onInputChange={(next) => {
        setTyped(true);
        if (next !== text) write(next);
      }}
      value={null}
      onChange={(key) => {
        const one = items.find((each) => each.id === key);
        if (one === undefined) return;
        setTyped(false);
        choose(one);
      }}
      defaultFilter={() => true}
      allowsCustomValue
      menuTrigger={opensAtOnce ? "focus" : "input"}
      isInvalid={fault !== undefined}
    >
      <Label>{label}</Label>
      <Input className="input" autoFocus={autoFocus} data-fault={field} autoComplete="off" />
      {hint !== undefined && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="fault">{fault === undefined ? "" : words.refusal(fault)}</FieldError>
      <Popover className="list-popover" offset={4}>
        <ListBox className="hits">
          {(one: Completed) => (
            <ListBoxItem id={one.id} textValue={one.name} className="hit">
              <span>{one.name}</span>
              {one.about !== undefined && <span className="soft">{one.about}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

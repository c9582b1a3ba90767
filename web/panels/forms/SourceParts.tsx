// What a form asks of a source that is not known yet: its kind and its day.
import { sourceKinds } from "../../../domain/vocabulary/source-kinds.ts";
import { useWords } from "../../i18n/use-words.ts";
import { optionsOf } from "./choices.ts";
import { Line, OneOf } from "./fields/controls.tsx";

interface Draft {
  sourceKind: string;
  sourceDate: string;
}

interface Props {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}

export function SourceKind({ draft, change }: Props) {
  const words = useWords();
  return (
    <OneOf
      field="sourceKind"
      label={words.ui("form.sourceKind")}
      value={draft.sourceKind}
      options={optionsOf(sourceKinds, words, (each) => `sourceKind.${each}`)}
      change={(sourceKind) => change({ sourceKind })}
    />
  );
}

export function SourceDate({ draft, change }: Props) {
  const words = useWords();
  return (
    <Line
      field="sourceDate"
      label={words.ui("form.sourceDate")}
      hint={words.ui("form.dateHint")}
      value={draft.sourceDate}
      change={(sourceDate) => change({ sourceDate })}
    />
  );
}

import { nodeName } from "../i18n/named.ts";
import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { capital } from "../panels/kind-text.ts";
import { useFacts } from "../replica/use-replica.ts";
import { ActorPicker } from "./ActorPicker.tsx";
import { proposalWords } from "./proposals.words.ts";

const nobody: ReadonlySet<string> = new Set();

interface Props {
  value: string | null;
  change(id: string | null): void;
}

/** Who calls the community together: the one chosen, which can be taken out, or completion over all actors here. */
export function ConvenerField({ value, change }: Props) {
  const words = useWords();
  const own = useSpeaker(proposalWords);
  const facts = useFacts();
  const label = capital(words.say("field.convener"));
  if (value === null) return <ActorPicker field="convener" label={label} without={nobody} pick={change} />;
  const name = nodeName(value, facts, words.language);
  return (
    <div className="field">
      <span className="label">{label}</span>
      <p className="chips">
        <span className="chip">
          {name}
          <button type="button" aria-label={own("takeOut", { name })} onClick={() => change(null)}>
            <Icon name="close" />
          </button>
        </span>
      </p>
    </div>
  );
}

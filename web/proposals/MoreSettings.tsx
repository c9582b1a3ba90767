// The settings that most runs leave as they are: weights of ties, neighbouring regions, adopted communities.
import { tieFamilies } from "../../domain/ask/tie-families.ts";
import { useSpeaker } from "../i18n/use-words.ts";
import { believingWords } from "./believing.words.ts";
import { proposing } from "./here.ts";
import { useProposals } from "./use-proposals.ts";

const steps = [0, 0.5, 1, 2, 3];

export function MoreSettings() {
  const words = useSpeaker(believingWords);
  const wishes = useProposals((now) => now.wishes);
  return (
    <details className="propose-more">
      <summary>{words("more")}</summary>
      <fieldset className="propose-settings">
        <legend>{words("weights")}</legend>
        {tieFamilies.map((family) => (
          <label key={family} className="field propose-weight">
            <span className="label">{words(`family.${family}`)}</span>
            <select
              className="select"
              value={String(wishes.weights[family])}
              onChange={(event) =>
                proposing.wish({ weights: { ...wishes.weights, [family]: Number(event.target.value) } })
              }
            >
              {steps.map((step) => (
                <option key={step} value={String(step)}>
                  {step}
                </option>
              ))}
            </select>
          </label>
        ))}
        <p className="hint">{words("weightsHint")}</p>
      </fieldset>
      <div className="propose-checks">
        <label className="propose-check" title={words("acrossHint")}>
          <input
            type="checkbox"
            checked={wishes.across}
            onChange={(event) => proposing.wish({ across: event.target.checked })}
          />
          {words("across")}
        </label>
        <label className="propose-check" title={words("settledHint")}>
          <input
            type="checkbox"
            checked={wishes.settled}
            onChange={(event) => proposing.wish({ settled: event.target.checked })}
          />
          {words("settled")}
        </label>
      </div>
    </details>
  );
}

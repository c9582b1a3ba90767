import { useSpeaker, useWords } from "../i18n/use-words.ts";
import { capital } from "../panels/kind-text.ts";
import { filterBy } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { askWords } from "./ask.words.ts";
import { Group } from "./Group.tsx";

const strengths = [1, 2, 3, 4, 5] as const;

/** How strong a tie somebody has, from and to; only where strengths are told at all. */
export function StrengthGroup({ counts }: { counts: ReadonlyMap<number, number> }) {
  const words = useWords();
  const own = useSpeaker(askWords);
  const strength = useSession((now) => now.filter.strength);
  if (counts.size === 0 && strength === null) return null;
  const from = strength?.from ?? 1;
  const to = strength?.to ?? 5;
  const choose = (range: { from: number; to: number }) =>
    filterBy({ strength: range.from === 1 && range.to === 5 ? null : range });
  const options = (limit: number) => (
    <>
      <option value={limit}>{own("noLimit")}</option>
      {strengths.map((each) => (
        <option key={each} value={each} hidden={each === limit}>
          {own("counted", { text: `${each} ${words.say(`strength.${each}`)}`, count: counts.get(each) ?? 0 })}
        </option>
      ))}
    </>
  );
  return (
    <Group title={capital(own("group.strength"))} chosen={strength === null ? 0 : 1}>
      <label className="field">
        <span className="label">{own("strengthFrom")}</span>
        <select
          className="select"
          value={from}
          onChange={({ target }) =>
            choose({ from: Number(target.value), to: Math.max(to, Number(target.value)) })
          }
        >
          {options(1)}
        </select>
      </label>
      <label className="field">
        <span className="label">{own("strengthTo")}</span>
        <select
          className="select"
          value={to}
          onChange={({ target }) =>
            choose({ from: Math.min(from, Number(target.value)), to: Number(target.value) })
          }
        >
          {options(5)}
        </select>
      </label>
    </Group>
  );
}

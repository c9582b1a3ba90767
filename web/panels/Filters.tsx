// What narrows the view down: a name, kinds, sectors. The same for the map and the table.
import { isNode, type Node } from "../../domain/records/record.ts";
import { sectors } from "../../domain/vocabulary/sectors.ts";
import { useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { useShown } from "../replica/use-replica.ts";
import { clearFilters, filterBy } from "../session/changes.ts";
import { isFiltering } from "../session/passing.ts";
import { useSession } from "../session/use-session.ts";
import { capital, kindText } from "./kind-text.ts";

export function Filters({ view }: { view: string }) {
  const words = useWords();
  const query = useSession((now) => now.query);
  const kinds = useSession((now) => now.kinds);
  const chosen = useSession((now) => now.sectors);
  const filtering = useSession(isFiltering);
  const { seated, neighbours } = useShown(view);
  const present = presentKinds([...seated.values(), ...neighbours.values()]);
  const named = [...present]
    .map(([kind, node]) => ({ value: kind, label: capital(kindText({ ...node }, words)) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, words.language));
  return (
    <div className="filters">
      <label className="filter-name">
        <span className="unseen">{words.ui("table.filter")}</span>
        <input
          className="input"
          type="search"
          value={query}
          placeholder={words.ui("table.filter")}
          onChange={(event) => filterBy({ query: event.target.value })}
        />
      </label>
      <Checks
        id="filter-kind"
        label={words.ui("table.kind")}
        any={words.ui("table.anyKind")}
        options={named}
        chosen={kinds}
        choose={(next) => filterBy({ kinds: next })}
      />
      <Checks
        id="filter-sector"
        label={words.ui("table.sector")}
        any={words.ui("table.anySector")}
        options={sectors.map((each) => ({ value: each, label: capital(words.say(`sector.${each}`)) }))}
        chosen={chosen}
        choose={(next) => filterBy({ sectors: sectors.filter((each) => next.includes(each)) })}
      />
      {filtering && (
        <button type="button" className="button quiet" onClick={clearFilters}>
          {words.ui("table.clear")}
        </button>
      )}
    </div>
  );
}

/** One node of each kind in view, to be named by; a kind with words of its own is named by the list's word. */
function presentKinds(nodes: readonly Node[]): Map<string, Node> {
  const found = new Map<string, Node>();
  for (const node of nodes)
    if (isNode(node) && !found.has(node.kind)) found.set(node.kind, withoutLabel(node));
  return found;
}

function withoutLabel(node: Node): Node {
  const { kindLabel: _, ...rest } = node;
  return rest;
}

interface ChecksProps {
  id: string;
  label: string;
  any: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  choose: (chosen: readonly string[]) => void;
}

/** Many of a list, in a small sheet under their button. */
function Checks({ id, label, any, options, chosen, choose }: ChecksProps) {
  const names = options.filter((each) => chosen.includes(each.value)).map((each) => each.label);
  return (
    <div className="filter">
      <button type="button" className="button" popoverTarget={id}>
        <span className="filter-label">
          {label}: {names.length === 0 ? any : names.join(", ")}
        </span>
        <Icon name="down" />
      </button>
      <div id={id} popover="auto" className="popover filter-sheet">
        <fieldset>
          <legend>{label}</legend>
          {options.map(({ value, label: text }) => (
            <label key={value} className="check">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={(event) =>
                  choose(event.target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
                }
              />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
      </div>
    </div>
  );
}

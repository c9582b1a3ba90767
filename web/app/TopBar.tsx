import { changesAny } from "../../domain/policy/rights.ts";
import { ActionButton } from "../actions/ActionButton.tsx";
import { addNode, addTie, quickAdd } from "../actions/add.ts";
import { KeyNames } from "../actions/KeyNames.tsx";
import { shortcutsOf } from "../actions/keys.ts";
import { redo, undo } from "../actions/steps.ts";
import { search } from "../actions/view.ts";
import { useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { setOpen } from "../session/changes.ts";
import { useSession } from "../session/use-session.ts";
import { useReader } from "../sync/use-status.ts";
import { Link } from "./Link.tsx";
import { RegionSwitch } from "./RegionSwitch.tsx";
import { Settings } from "./Settings.tsx";
import { Who } from "./Who.tsx";

export function TopBar() {
  const words = useWords();
  const reader = useReader();
  const chosen = useSession((now) => now.keys);
  const [key] = shortcutsOf(search, chosen);
  return (
    <header className="bar">
      <Link to="/home" className="brand">
        <img src="/favicon.svg" alt="" width="26" height="26" />
        <span>Kudelma</span>
      </Link>
      <RegionSwitch />
      <button type="button" className="search-button" onClick={() => setOpen("search")}>
        <Icon name="search" />
        <span>{words.ui("search.open")}</span>
        {key !== undefined && <KeyNames shortcut={key} />}
      </button>
      {changesAny(reader) && (
        <div className="bar-tools">
          <ActionButton action={undo} look="icon" icon={<Icon name="undo" />} keep />
          <ActionButton action={redo} look="icon" icon={<Icon name="redo" />} keep />
          <ActionButton action={quickAdd} icon={<Icon name="quick" />} />
          <ActionButton action={addTie} icon={<Icon name="tie" />} />
          <ActionButton action={addNode} look="main" icon={<Icon name="plus" />} />
        </div>
      )}
      <div className="bar-end">
        <Settings />
        <Who />
      </div>
    </header>
  );
}

import { useRef } from "react";
import { changesAny } from "../../domain/policy/rights.ts";
import { ActionButton } from "../actions/ActionButton.tsx";
import { addNode, addTie, quickAdd } from "../actions/add.ts";
import { KeyNames } from "../actions/KeyNames.tsx";
import { shortcutsOf } from "../actions/keys.ts";
import { redo, undo } from "../actions/steps.ts";
import { search } from "../actions/view.ts";
import { LineStatus } from "../apart/LineStatus.tsx";
import { WhoElse } from "../apart/WhoElse.tsx";
import { useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { useNarrow } from "../look/use-narrow.ts";
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
  const narrow = useNarrow();
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
      {changesAny(reader) && narrow && <Tools />}
      {changesAny(reader) && !narrow && (
        <div className="bar-tools">
          <ActionButton action={undo} look="icon" icon={<Icon name="undo" />} keep />
          <ActionButton action={redo} look="icon" icon={<Icon name="redo" />} keep />
          <ActionButton action={quickAdd} icon={<Icon name="quick" />} />
          <ActionButton action={addTie} icon={<Icon name="tie" />} />
          <ActionButton action={addNode} look="main" icon={<Icon name="plus" />} />
        </div>
      )}
      <LineStatus />
      <div className="bar-end">
        <WhoElse />
        <Settings />
        <Who />
      </div>
    </header>
  );
}

/** A phone has room for one button: what it leads to stands in a small sheet under it. */
function Tools() {
  const words = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  return (
    <div className="bar-tools">
      <button
        type="button"
        className="button main bar-plus"
        popoverTarget="bar-tools"
        aria-label={words.ui("bar.tools")}
      >
        <Icon name="plus" />
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only closes after what a button in it did */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys press the buttons, and that is a click */}
      <div
        ref={sheet}
        id="bar-tools"
        popover="auto"
        className="popover bar-sheet"
        onClick={() => sheet.current?.hidePopover()}
      >
        <ActionButton action={addNode} look="main" icon={<Icon name="plus" />} />
        <ActionButton action={addTie} icon={<Icon name="tie" />} />
        <ActionButton action={quickAdd} icon={<Icon name="quick" />} />
        <ActionButton action={undo} look="quiet" icon={<Icon name="undo" />} keep />
        <ActionButton action={redo} look="quiet" icon={<Icon name="redo" />} keep />
      </div>
    </div>
  );
}

import { type KeyboardEvent, useState } from "react";
import { useWords } from "../i18n/use-words.ts";
import { panelWidths, setPanelWidth } from "../session/panel-room.ts";
import { useSession } from "../session/use-session.ts";
import { followDrag } from "./follow-drag.ts";

/** px a key; with Shift. */
const step = 16;
const stride = 64;
/** The page beside it keeps half of a small window. */
const share = 0.5;

/** The edge between page and panel: drawn with the pointer, moved with the arrows, put back by a double click or Enter. */
export function PanelEdge() {
  const words = useWords();
  const most = Math.min(panelWidths.most, Math.floor(window.innerWidth * share));
  const width = Math.min(
    most,
    useSession((now) => now.panelWidth),
  );
  const [dragged, setDragged] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = event.shiftKey ? stride : step;
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: width + by,
      ArrowRight: width - by,
      Home: panelWidths.least,
      End: most,
      Enter: panelWidths.usual,
    };
    const wanted = to[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    setPanelWidth(wanted);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line between two texts is not moved; this one is
    <div
      className="panel-edge"
      role="separator"
      tabIndex={0}
      aria-label={words.ui("panel.width")}
      aria-orientation="vertical"
      aria-controls="panel"
      aria-valuemin={panelWidths.least}
      aria-valuemax={most}
      aria-valuenow={width}
      data-dragged={dragged || undefined}
      onKeyDown={onKeyDown}
      onDoubleClick={() => setPanelWidth(panelWidths.usual)}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.currentTarget.focus({ preventScroll: true });
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(true);
        followDrag(event.nativeEvent, {
          moved: ({ x }) => setPanelWidth(Math.min(most, width - x)),
          ended: ({ x }) => setPanelWidth(Math.min(most, width - x)),
          cancelled: () => setPanelWidth(width),
        });
      }}
      onLostPointerCapture={() => setDragged(false)}
    />
  );
}

// What the map asks of the page.

import { unfolded } from "../../ask/folded.ts";
import type { MapActs } from "../../canvas/input.ts";
import { proposing } from "../../proposals/here.ts";
import {
  focusOn,
  goTo,
  openForm,
  openMerge,
  seek,
  select,
  selectMany,
  showPath,
} from "../../session/changes.ts";
import { setPointing } from "../../session/panel-room.ts";

export const mapActs: Omit<MapActs, "path"> = {
  select: (id) => select(id === null ? null : unfolded(id)),
  gather: selectMany,
  focus: focusOn,
  point: (id) => proposing.light(id),
  open: (outline) => {
    if (outline.adopted) {
      select(outline.id);
      return;
    }
    goTo("/communities");
    // The page of communities starts with nothing lit.
    setTimeout(() => proposing.light(outline.id), 0);
  },
  tie: (from, to) => openForm({ type: "addTie", from, to }),
  merge: openMerge,
  between: (from, to) => {
    selectMany([from, to]);
    showPath(1);
  },
  seek,
  pointing: setPointing,
  wall: () => goTo("/wall"),
};

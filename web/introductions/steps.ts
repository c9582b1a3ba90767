// One step of an introduction: what is asked of the map when a pair is introduced, has met, works together or does not want it.
import { whyIntroduce } from "../../domain/introduction-words.ts";
import type { Introduction } from "../../domain/records/introduction.ts";
import { isRefusal } from "../../domain/refusal.ts";
import { counted } from "../../domain/strength.ts";
import {
  type IntroductionStatus,
  introductionStatuses,
} from "../../domain/vocabulary/introduction-statuses.ts";
import { tellDone, tellRefusal } from "../actions/carry-out.ts";
import { recordName } from "../i18n/named.ts";
import { facts } from "../replica/here.ts";
import { openForm } from "../session/changes.ts";
import { session } from "../session/session.ts";
import { status, sync } from "../sync/here.ts";
import { newId } from "../sync/new-id.ts";
import type { Ask } from "../sync/ports.ts";
import type { Pair } from "./pairs.ts";

const days = {
  introduced: "introducedOn",
  met: "metOn",
  together: "togetherOn",
  declined: "declinedOn",
} as const;

/**
 * Takes a pair to a status, at once and with Undo in the notice. To work together becomes a tie: its form opens, filled
 * as far as it is known, unless the two have one already. Whether it was done here.
 */
export function take(pair: Pair, to: IntroductionStatus): boolean {
  if (pair.record?.status === to) return false;
  const today = status.getState().me?.today ?? "";
  const record = pair.record ?? suggestedRecord(pair, today);
  if (to === "together" && !areTied(pair, today)) {
    const context = aboutOf(pair);
    openForm({ type: "addTie", from: pair.one, to: pair.other, introduction: record, context });
    return false;
  }
  const asked = sync.ask(askFor(pair, { to, record, today }));
  if (isRefusal(asked)) {
    tellRefusal(asked);
    return false;
  }
  const { speaks } = session.getState();
  tellDone(asked, {
    key: `notice.introduction.${to}`,
    values: { name: recordName(record, facts(), speaks) },
  });
  return true;
}

/** The record that a suggestion becomes. */
function suggestedRecord({ one, other, through, bridge }: Pair, today: string): Introduction {
  return {
    id: newId(),
    rev: 0,
    visibility: "team",
    type: "introduction",
    one,
    other,
    ...(through === null ? {} : { through }),
    bridge,
    status: "introduced",
    introducedOn: today,
  };
}

function askFor(
  { record: stands }: Pair,
  { to, record, today }: { to: IntroductionStatus; record: Introduction; today: string },
): Ask {
  if (stands === null) {
    const { introducedOn: _, ...rest } = record;
    // Who said no before anybody was asked was never introduced.
    const dates = to === "declined" ? {} : { introducedOn: today };
    return { type: "add", records: [{ ...rest, ...dates, [days[to]]: today, status: to }] };
  }
  const set: { field: string; value: string | null }[] = [{ field: "status", value: to }];
  if (stands[days[to]] === undefined) set.push({ field: days[to], value: today });
  // A step back takes the later days with it.
  for (const later of introductionStatuses)
    if (
      introductionStatuses.indexOf(later) > introductionStatuses.indexOf(to) &&
      stands[days[later]] !== undefined
    )
      set.push({ field: days[later], value: null });
  return { type: "edit", id: stands.id, set, add: [], remove: [] };
}

function areTied({ one, other }: Pair, today: string): boolean {
  return facts()
    .naming(one, "tie")
    .some((tie) => (tie.from === other || tie.to === other) && counted(tie, today));
}

/** What they were introduced for, in the reader's language: the need that was met, else the theme. */
function aboutOf({ one, other, reasons }: Pair): Record<string, string> {
  const { speaks } = session.getState();
  const known = reasons.filter(({ type }) => type === "needMetByOffer" || type === "offerOnTheme");
  const [sentence] = whyIntroduce(
    { list: "close", a: one, b: other, score: 0, parts: nothing, connector: null, reasons: known },
    facts(),
    speaks,
  );
  return sentence === undefined ? {} : { [speaks]: sentence };
}

const nothing = { allocation: 0, paths: 0, same: 0, likeness: 0, match: 0, hint: 0, met: 1 };

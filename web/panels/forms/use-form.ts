// The state of a form: the draft, what is wrong with it, whether it is on its way.
import { createContext, useContext, useEffect, useRef, useState } from "react";
import { impurity } from "../../../domain/commands/read.ts";
import { isRefusal, type Refusal, refuse } from "../../../domain/refusal.ts";
import { tellAllDone } from "../../actions/carry-out.ts";
import { withName } from "../../i18n/named.ts";
import { facts } from "../../replica/here.ts";
import { setUnsaved } from "../../session/changes.ts";
import { session, type Told } from "../../session/session.ts";
import { sync } from "../../sync/here.ts";
import type { Ask } from "../../sync/ports.ts";
import { type Faults, faultsOf } from "./faults.ts";
import { sameDraft } from "./node-draft.ts";

/** A form stays open this long for the server's word; after that the change waits and is told of in a notice. */
const longestWait = 1500;

export const FaultsContext = createContext<Faults>({});

export function useFault(field: string): Refusal | undefined {
  return useContext(FaultsContext)[field];
}

export interface Form<Draft> {
  draft: Draft;
  faults: Faults;
  saving: boolean;
  change(part: Partial<Draft>): void;
  /** Another draft as the new beginning: nothing is unsaved then. */
  begin(draft: Draft): void;
  fail(faults: Faults): void;
  /** Asks, and with it what follows from it as one step; true when it was done or is on its way, false when it was refused and the form says why. */
  send(asked: Ask, says: Told, after?: readonly Ask[]): Promise<boolean>;
}

export function useForm<Draft extends object>(first: () => Draft): Form<Draft> {
  const [start, setStart] = useState(first);
  const [draft, setDraft] = useState(start);
  const [faults, setFaults] = useState<Faults>({});
  const [saving, setSaving] = useState(false);
  const unsaved = !sameDraft(draft, start);
  useEffect(() => setUnsaved(unsaved), [unsaved]);
  useEffect(() => () => setUnsaved(false), []);
  const asked = useRef<string | null>(null);
  useEffect(
    () => () => {
      if (asked.current !== null) sync.leave(asked.current);
    },
    [],
  );
  const fail = (found: Faults) => {
    setFaults(found);
    focusField();
  };
  return {
    draft,
    faults,
    saving,
    change: (part) => {
      setDraft((now) => ({ ...now, ...part }));
      setFaults((now) => without(now, Object.keys(part)));
    },
    begin: (next) => {
      setStart(next);
      setDraft(next);
      setFaults({});
    },
    fail,
    send: async (ask, says, after = []) => {
      setFaults({});
      const unfit = unfitText(draft);
      const [made = unfit, ...rest] =
        unfit === null
          ? after.length > 0
            ? sync.askSeries([ask, ...after])
            : [sync.ask(ask, true)]
          : [unfit];
      if (made === null) return false;
      if (isRefusal(made)) {
        fail(faultsOf(named(made), draft));
        return false;
      }
      asked.current = made.commandId;
      setSaving(true);
      const fate = await Promise.race([made.fate, wait(longestWait)]);
      setSaving(false);
      asked.current = null;
      if (fate?.type === "refused") {
        fail(faultsOf(named(fate.refusal), draft));
        return false;
      }
      sync.leave(made.commandId);
      tellAllDone([made, ...rest.flatMap((one) => (isRefusal(one) ? [] : one))], says);
      return true;
    },
  };
}

function named(refusal: Refusal): Refusal {
  return withName(refusal, facts(), session.getState().speaks);
}

/** What may never be stored, found in the field where it was typed: of a record only the deepest name would be told. */
function unfitText(draft: object): Refusal | null {
  for (const [field, value] of Object.entries(draft)) {
    const found = impurity(value, field, 0);
    if (found !== null) return refuse(found.refused, { field });
  }
  return null;
}

function wait(ms: number): Promise<null> {
  return new Promise((go) => setTimeout(() => go(null), ms));
}

function without(faults: Faults, fields: readonly string[]): Faults {
  return Object.fromEntries(
    Object.entries(faults).filter(([field]) => field !== "" && !fields.includes(field)),
  );
}

/** The marked field, once it is drawn; in a part that is folded away, that is opened first. */
function focusField(): void {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(`.form [aria-invalid="true"]`);
    for (let fold = element?.closest("details"); fold; fold = fold.parentElement?.closest("details"))
      fold.open = true;
    element?.focus();
  });
}

// One row that is being written: its draft, what is wrong with it, and how it is sent.
import { useState } from "react";
import { isRefusal } from "../../domain/refusal.ts";
import { tellDone } from "../actions/carry-out.ts";
import { withName } from "../i18n/named.ts";
import { type Faults, faultsOf } from "../panels/forms/faults.ts";
import { facts } from "../replica/here.ts";
import { session, type Told } from "../session/session.ts";
import { sync } from "../sync/here.ts";
import type { Row } from "./entries.ts";

export interface Entry<Draft> {
  draft: Draft;
  faults: Faults;
  change(part: Partial<Draft>): void;
  /** Sends the row and begins the next one; the fault, where there is one, stands at its field. True: it went. */
  send(row: Row, says: Told, next: Draft): boolean;
}

/** The next row does not wait for the server: what it refuses after all is told in a notice. */
export function useEntry<Draft extends object>(first: Draft): Entry<Draft> {
  const [draft, setDraft] = useState(first);
  const [faults, setFaults] = useState<Faults>({});
  const fail = (found: Faults): boolean => {
    setFaults(found);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`.interview-form [aria-invalid="true"]`)?.focus(),
    );
    return false;
  };
  return {
    draft,
    faults,
    change: (part) => {
      setDraft((now) => ({ ...now, ...part }));
      setFaults({});
    },
    send: (row, says, next) => {
      if (row.type === "faulty") return fail(row.faults);
      const made = sync.ask(row.ask);
      if (isRefusal(made)) return fail(faultsOf(withName(made, facts(), session.getState().speaks), draft));
      tellDone(made, says);
      setFaults({});
      setDraft(next);
      return true;
    },
  };
}

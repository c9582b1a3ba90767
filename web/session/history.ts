// The session and the address bar say the same; back and forward move the session.
import { writeFilter } from "../../domain/ask/address.ts";
import { readAddress, writeAddress } from "./address.ts";
import { type Session, session } from "./session.ts";

/** A change of these is a place to come back to; of the others it is not. */
const steps = ["page", "region", "selection", "focus", "path", "interviewee", "community", "round"] as const;

/** Reads the address into the session and keeps the two together from now on. */
export function keepAddress(view: Window): void {
  const read = () => {
    const place = readAddress(view.location.pathname, view.location.search);
    return { ...place, ...(place.language === null ? {} : { speaks: place.language }) };
  };
  session.setState(read());
  let written = here(view);
  view.addEventListener("popstate", () => {
    written = here(view);
    const { form, unsaved } = session.getState();
    session.setState({ ...read(), seeking: null, form: unsaved ? form : null, open: null });
  });
  session.subscribe((now, before) => {
    const address = writeAddress(now);
    if (address === written) return;
    written = address;
    if (before.page !== "/" && isStep(now, before)) view.history.pushState(null, "", address);
    else view.history.replaceState(null, "", address);
  });
}

function here(view: Window): string {
  return view.location.pathname + view.location.search;
}

function isStep(now: Session, before: Session): boolean {
  return (
    steps.some((field) => now[field] !== before[field] && !(field === "region" && before.region === null)) ||
    // A selection that grows is one thing from its second node to its last.
    now.many.length > 1 !== before.many.length > 1 ||
    (now.filter !== before.filter && asked(now) !== asked(before))
  );
}

/** What is asked; a name that is being typed is one thing from its first letter to its last. */
function asked({ filter }: Session): string {
  return JSON.stringify(writeFilter(filter).map(([name, value]) => [name, name === "q" ? "" : value]));
}

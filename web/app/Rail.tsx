import { weaves } from "../../domain/policy/rights.ts";
import { useWords } from "../i18n/use-words.ts";
import { Icon } from "../look/Icon.tsx";
import { useReader } from "../sync/use-status.ts";
import { Link } from "./Link.tsx";

const home = { to: "/home", key: "place.home", icon: "home" } as const;
const tidy = { to: "/tidy", key: "place.tidy", icon: "tidy" } as const;
const places = [
  { to: "/map", key: "place.map", icon: "map" },
  { to: "/table", key: "place.table", icon: "table" },
  { to: "/communities", over: ["/community"], key: "place.communities", icon: "communities" },
] as const;
const introductions = {
  to: "/introductions",
  over: ["/continuity", "/progress"],
  key: "place.introductions",
  icon: "introduce",
} as const;
const rounds = { to: "/rounds", key: "place.rounds", icon: "rounds" } as const;
const notes = { to: "/notes", key: "place.notes", icon: "notes" } as const;

/** The places of the page: at the left, on a phone at the bottom. */
export function Rail() {
  const words = useWords();
  const weaver = weaves(useReader(), []);
  return (
    <nav className="rail" aria-label={words.ui("places")}>
      <ul>
        {[...(weaver ? [home] : []), ...places, ...(weaver ? [introductions, rounds, notes, tidy] : [])].map(
          ({ to, key, icon, ...rest }) => (
            <li key={to}>
              <Link to={to} marksHere {...rest}>
                <Icon name={icon} />
                <span>{words.ui(key)}</span>
              </Link>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}

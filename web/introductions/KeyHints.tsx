import { useSpeaker } from "../i18n/use-words.ts";
import { useSession } from "../session/use-session.ts";
import { introductionWords } from "./introductions.words.ts";

const hints = [
  { names: ["J", "K"], key: "keysNext" },
  { names: ["1", "2", "3", "4"], key: "keysStep" },
  { names: ["M"], key: "keysMap" },
] as const;

/** What the keys do here; nothing where keys of one letter are turned off. */
export function KeyHints() {
  const say = useSpeaker(introductionWords);
  const single = useSession((now) => now.singleKeys);
  if (!single) return null;
  return (
    <p className="meet-keys soft">
      <span className="unseen">{say("keys")}: </span>
      {hints.map(({ names, key }) => (
        <span key={key}>
          {names.map((name) => (
            <kbd key={name}>{name}</kbd>
          ))}{" "}
          {say(key)}
        </span>
      ))}
    </p>
  );
}

import { useWords } from "../../i18n/use-words.ts";
import { useFacts } from "../../replica/use-replica.ts";
import { Several } from "./fields/Several.tsx";
import { findThemes, themesIn } from "./find.ts";

interface Props {
  chosen: readonly string[];
  change: (chosen: readonly string[]) => void;
}

/** A theme that is not in the list yet: its id carries its name until it is made. */
export const newTheme = "new:";

/** Themes by completion; one that is not there yet is made on saving. */
export function ThemesField({ chosen, change }: Props) {
  const words = useWords();
  const facts = useFacts();
  const all = themesIn(facts, words);
  const find = findThemes(facts, words);
  const named = chosen.map((id) => ({
    id,
    name: id.startsWith(newTheme)
      ? id.slice(newTheme.length)
      : (all.find((one) => one.id === id)?.name ?? "…"),
  }));
  return (
    <Several
      field="themes"
      label={words.ui("form.addTheme")}
      chosen={named}
      find={(text) => {
        const found = find(text);
        const name = text.trim();
        const known = all.some((one) => one.name.toLowerCase() === name.toLowerCase());
        return name === "" || known
          ? found
          : [...found, { id: `${newTheme}${name}`, name: words.ui("form.newTheme", { name }) }];
      }}
      add={(one) => change([...chosen, one.id])}
      takeOut={(id) => change(chosen.filter((each) => each !== id))}
    />
  );
}

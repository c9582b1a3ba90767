import { useMemo, useState } from "react";
import { allRegions, regionName } from "../../../domain/regions/regions.ts";
import { useSpeaker, useWords } from "../../i18n/use-words.ts";
import { session } from "../../session/session.ts";
import { capital } from "../kind-text.ts";
import { Completion } from "./fields/Completion.tsx";
import { Line, OneOf } from "./fields/controls.tsx";
import { Several } from "./fields/Several.tsx";
import { findAreas, findMunicipalities, municipalityNamed } from "./find.ts";
import type { NodeDraft } from "./node-draft.ts";
import { seenWords } from "./seen.words.ts";

interface Props {
  draft: NodeDraft;
  change: (part: Partial<NodeDraft>) => void;
}

/** The municipality by completion; what is typed but is none goes on as it is, to be refused by name. */
export function MunicipalityField({ draft, change }: Props) {
  const words = useWords();
  const find = useMemo(() => findMunicipalities(words), [words]);
  const [text, setText] = useState(() =>
    draft.municipality === "" ? "" : municipalityNamed(draft.municipality, words).name,
  );
  return (
    <Completion
      field="municipality"
      label={words.ui("form.place")}
      hint={words.ui("form.placeHint")}
      text={text}
      write={(next) => {
        setText(next);
        const [best] = find(next);
        const exact = best !== undefined && best.name.toLowerCase() === next.trim().toLowerCase();
        change({ municipality: exact ? best.id : next.trim() });
      }}
      find={find}
      choose={(one) => {
        setText(one.name);
        change({ municipality: one.id });
      }}
    />
  );
}

/** The region of what has no municipality yet: suggested from where one stands, so that it is in view. */
export function RegionField({ draft, change }: Props) {
  const words = useWords();
  const own = useSpeaker(seenWords);
  if (draft.municipality !== "" || draft.country !== "") return null;
  const regions = allRegions().filter(({ kind }) => kind === "region");
  return (
    <OneOf
      field="region"
      label={own("region")}
      hint={draft.region === "" ? own("regionHint") : undefined}
      value={draft.region}
      options={regions
        .map(({ code, names }) => ({ value: code, label: names[words.language] }))
        .toSorted((a, b) => a.label.localeCompare(b.label, words.language))}
      none={words.ui("form.noChoice")}
      change={(region) => change({ region })}
    />
  );
}

/** The region one stands in, if it is one region. */
export function regionInView(): string {
  const { region } = session.getState();
  return allRegions().some(({ code, kind }) => kind === "region" && code === region) ? (region ?? "") : "";
}

export function MorePlaceFields({ draft, change }: Props) {
  const words = useWords();
  const find = useMemo(() => findAreas(words), [words]);
  return (
    <>
      <Line
        field="locality"
        label={capital(words.say("field.locality"))}
        value={draft.locality}
        change={(locality) => change({ locality })}
      />
      <Line
        field="country"
        label={words.ui("form.country")}
        hint={words.ui("form.countryHint")}
        value={draft.country}
        change={(country) => change({ country })}
      />
      <OneOf
        field="shown"
        label={words.ui("form.shown")}
        value={draft.shown}
        options={(["point", "municipality", "region"] as const).map((value) => ({
          value,
          label: words.ui(`form.shown.${value}`),
        }))}
        change={(shown) => change({ shown })}
      />
      {draft.type === "actor" && (
        <Several
          field="area"
          label={words.ui("form.addArea")}
          chosen={draft.area.map((code) => ({ id: code, name: capital(regionName(code, words.language)) }))}
          find={find}
          add={(one) => change({ area: [...draft.area, one.id] })}
          takeOut={(code) => change({ area: draft.area.filter((each) => each !== code) })}
        />
      )}
    </>
  );
}

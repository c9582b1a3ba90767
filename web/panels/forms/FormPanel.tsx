import { useState } from "react";
import { isNode } from "../../../domain/records/record.ts";
import { useWords } from "../../i18n/use-words.ts";
import { facts } from "../../replica/here.ts";
import type { FormRequest } from "../../session/session.ts";
import { NeedForm } from "./NeedForm.tsx";
import { NodeForm } from "./NodeForm.tsx";
import { TieForm } from "./TieForm.tsx";

/** The form that was asked for. It starts from the record as it stood when it was opened. */
export function FormPanel({ form }: { form: FormRequest }) {
  const words = useWords();
  const [record] = useState(() => ("id" in form ? facts().get(facts().resolve(form.id)) : undefined));
  switch (form.type) {
    case "addNode":
      return <NodeForm name={form.name ?? ""} as={form.as} />;
    case "addTie":
      return (
        <TieForm from={form.from} to={form.to} introduction={form.introduction} context={form.context} />
      );
    case "addNeed":
      return <NeedForm type="need" node={form.node} />;
    case "addOffer":
      return <NeedForm type="offer" node={form.node} />;
    case "editNode":
      return isNode(record) ? (
        <NodeForm node={record} />
      ) : (
        <p className="panel-body">{words.ui("panel.gone")}</p>
      );
    case "editTie":
      return record?.type === "tie" ? (
        <TieForm tie={record} />
      ) : (
        <p className="panel-body">{words.ui("panel.gone")}</p>
      );
    case "editNeed":
      return record?.type === "need" || record?.type === "offer" ? (
        <NeedForm type={record.type} node={record.node} record={record} />
      ) : (
        <p className="panel-body">{words.ui("panel.gone")}</p>
      );
  }
}

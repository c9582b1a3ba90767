// Kinds of actors and initiatives that their own names tell, by the id of the row. Where a name tells nothing, the kind
// is the row's own word: organisation, network, programme or service.
import type { ActorKind } from "../../vocabulary/actor-kinds.ts";
import type { InitiativeKind } from "../../vocabulary/initiative-kinds.ts";

export const actorKindNamed: Readonly<Record<string, ActorKind>> = {
  // "-ammattikorkeakoulu", "-yliopisto", "University"
  diak: "uas",
  "lapin-amk": "uas",
  laurea: "uas",
  lut: "university",
  ucl: "university",
  // "-säätiö", "Foundation"
  kuntoutussaatio: "foundation",
  vates: "foundation",
  itla: "foundation",
  // "ry", "-yhdistys", "Association", "sivistysliitto"
  silta: "association",
  valo: "association",
  soste: "association",
  arvo: "association",
  pellervo: "association",
  msl: "association",
  // "kaupunki", "-liitto" of a region, "ministeriö", "ELY-keskus"
  rauma: "city",
  pori: "city",
  satakuntaliitto: "regionalCouncil",
  tem: "ministry",
  "ely-etela-savo": "ely",
  // "osaamiskeskus", "konsortio"
  osaamiskeskus: "competenceCentre",
  yyo: "competenceCentre",
  "muut-konsortiot": "consortium",
};

export const initiativeKindNamed: Readonly<Record<string, InitiativeKind>> = {
  // "-hanke", "(project)"
  valmisteluhanke: "project",
  suunnitteluhanke: "project",
  "lapin-kadenjalki": "project",
  // "-strategia"
  "yy-strategia": "strategy",
  // "arviointimalli"
  arviointimalli: "model",
};

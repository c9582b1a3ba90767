// English words of the command line.
import type { Phrases } from "../../../domain/words/speak.ts";
import type { CliKey } from "./keys.ts";

export const en: Phrases<CliKey> = {
  help: `Kudelma: the map of a region's network, and the loom of its learning communities.

  kudelma serve                    the page and its server (an empty embedded store gets its first two sets)
  kudelma load FIXTURE             a set of fixtures/: practice-region, seed-ecosystem
  kudelma link                     a link by which somebody gets in, once
  kudelma import FILE…             Gephi CSV: nodes and edges, in any order
  kudelma measure                  the shape of a region's network in numbers
  kudelma propose                  learning communities, from the ties of a region
  kudelma introduce                whom to introduce to whom, why, and who can do it
  kudelma quick LINE…              lines of quick add, read back; --save puts them on the map
  kudelma notes FILE               interview notes: known actors, new names, ties, needs and offers they tell of
  kudelma check                    looks for what is wrong in the stored data
  kudelma backup FILE              everything but sessions and secrets, as JSON lines
  kudelma restore FILE             a backup into an empty store, of either kind
  kudelma remove-dataset NAME      takes out all that came with a set or a file

  --data DIR         folder of the embedded store (KUDELMA_DATA, ./data)
  --port N           port of serve (PORT, 4400)
  --region CODE      import: where rows without a place are seated; measure, propose, introduce: the region; link: whose (repeatable)
  --dataset NAME     import: the name the rows are known by (else the name of the first file)
  --role ROLE        link: viewer, weaver, coordinator, administrator (weaver)
  --name NAME        link: who it is for
  --days N           link: how long it can be used and its rights last (14)
  --seed N           measure, propose, introduce: another seed gives another run (1)
  --settings FILE    measure, propose, introduce: JSON with settings that differ from the usual ones (--seed goes before)
  --save             quick, notes: puts on the map what was read (notes: what --only names)
  --only N,N|all     notes: the candidates that are right
  --replace          restore: over what is there
  --lang fi|sv|en    language of words and names
  --json             the result as JSON on stdout; words go to stderr
  --help             this

Exit codes: 0 done, 1 refused or flaws found, 2 not understood, 3 the store can't be had.`,
  unknownCommand: "There is no command “{name}”. `kudelma --help` lists them.",
  badOption: "{detail}. `kudelma --help` lists the options.",
  argumentMissing: "{name} is missing. `kudelma --help` shows what goes where.",
  tooMany: "“{name}” is one too many. `kudelma --help` shows what goes where.",
  unknownFixture: "There is no set “{name}”: choose one of {names}.",
  unknownRegion: "There is no region “{name}”: give a code, such as 04.",
  unknownRole: "There is no role “{name}”: choose one of {names}.",
  badName: "“{name}” can't be a name of a dataset: letters, digits, space, dot, hyphen, at most 80.",
  badSeed: "“{name}” is not a whole number.",
  badSettings:
    "{name} has no usable settings: {field} ({detail}). The settings there are stand in the result of --json.",
  fileUnreadable: "{name} can't be read: {detail}",
  fileUnwritable: "{name} can't be written: {detail}",
  storeDown: "The store can't be had, and nothing was done: {detail}",
  portTaken: "Port {port} is in use: stop what uses it, or give another with --port.",
  storeWaits: "The store can’t be had yet. Kudelma goes on trying, and tells when it is there.",
  storeThere: "The store is there.",
  seeded:
    "The store was empty: a practice region (nothing in it is true) and the national ecosystem were put in.",
  serving: "Kudelma is at {address}",
  byPassword: "To edit, sign in with the administrator password at {address}",
  byLink: "To edit, open this link once: {address}",
  loaded: { one: "{name}: one record put in.", other: "{name}: {count} records put in." },
  link: "For {name}, once, until {until}: {link}",
  imported: "{name}: {added} records added, {edited} edited.",
  importedNothing: "{name}: all of it is on the map already.",
  importRefused: {
    one: "One row can't be taken, so nothing was imported:",
    other: "{count} rows can't be taken, so nothing was imported:",
  },
  importSkipped: { one: "One row was passed over:", other: "{count} rows were passed over:" },
  removed: "{name} was taken out.",
  sound: "Nothing is wrong.",
  flaws: { one: "One flaw:", other: "{count} flaws:" },
  proposals: {
    one: "One learning community is proposed, of {actors} actors and {ties} ties:",
    other: "{count} learning communities are proposed, of {actors} actors and {ties} ties:",
  },
  unassigned: { one: "One is left out.", other: "{count} are left out." },
  measured:
    "{actors} actors, {ties} ties; parts {parts}, actors without ties {untied}, actors without whom a part falls off {cut}. All measures: --json.",
  introductions: { one: "One introduction:", other: "{count} introductions:" },
  introductionClose: "  Near to each other",
  introductionBridge: "  A bridge between two groups",
  quickSaved: { one: "One record was put on the map.", other: "{count} records were put on the map." },
  notesOnly: "Nothing was saved: say with --only which candidates are right, by their numbers, or all.",
  backedUp: "{name}: {records} records and {changes} changes.",
  restored:
    "{records} records and {changes} changes are back. Those who are signed in elsewhere stay signed out.",
  notEmpty:
    "The store has data already, and nothing was done. Give --replace to put the backup in its place.",
  notBackup: "{name} is no backup that this version can read: line {line}. Nothing was done.",
};

// Every key of the domain's words, made from the closed lists: a new value of a list asks for its words at once.

import type { ActorKind } from "../vocabulary/actor-kinds.ts";
import type { Certainty } from "../vocabulary/certainties.ts";
import type { CommunityStatus } from "../vocabulary/community-statuses.ts";
import type { Direction } from "../vocabulary/directions.ts";
import type { Existence } from "../vocabulary/existences.ts";
import type { GatheringKind } from "../vocabulary/gathering-kinds.ts";
import type { InitiativeKind } from "../vocabulary/initiative-kinds.ts";
import type { InterviewStatus } from "../vocabulary/interview-statuses.ts";
import type { IntroductionStatus } from "../vocabulary/introduction-statuses.ts";
import type { Language } from "../vocabulary/languages.ts";
import type { MemberGrade } from "../vocabulary/member-grades.ts";
import type { NeedKind } from "../vocabulary/need-kinds.ts";
import type { Phase } from "../vocabulary/phases.ts";
import type { Reach } from "../vocabulary/reaches.ts";
import type { RhythmUnit } from "../vocabulary/rhythm-units.ts";
import type { Role } from "../vocabulary/roles.ts";
import type { Sector } from "../vocabulary/sectors.ts";
import type { SourceKind } from "../vocabulary/source-kinds.ts";
import type { Strength } from "../vocabulary/strengths.ts";
import type { TieKind } from "../vocabulary/tie-kinds.ts";
import type { UserRole } from "../vocabulary/user-roles.ts";
import type { Visibility } from "../vocabulary/visibilities.ts";
import type { FieldName } from "./fields.ts";
import type { RefusalKey } from "./refusals.ts";

/** The types of records. */
type RecordWord =
  | "actor"
  | "initiative"
  | "gathering"
  | "tie"
  | "need"
  | "offer"
  | "theme"
  | "source"
  | "community"
  | "region"
  | "dataset"
  | "view"
  | "round"
  | "introduction";

/** The words of the closed lists, and of the records and fields themselves. */
export type VocabularyKey =
  | `actorKind.${ActorKind}`
  | `certainty.${Certainty}`
  | `communityStatus.${CommunityStatus}`
  | `direction.${Direction}`
  | `existence.${Existence}`
  | `field.${FieldName}`
  | `gatheringKind.${GatheringKind}`
  | `grade.${MemberGrade}`
  | `initiativeKind.${InitiativeKind}`
  | `interviewStatus.${InterviewStatus}`
  | `introductionStatus.${IntroductionStatus}`
  | `language.${Language}`
  | `needKind.${NeedKind}`
  | `phase.${Phase}`
  | `reach.${Reach}`
  | `record.${RecordWord}`
  | `rhythmUnit.${RhythmUnit}`
  | `role.${Role}`
  | `sector.${Sector}`
  | `sourceKind.${SourceKind}`
  | `strength.${Strength}`
  | `tieKind.${TieKind}`
  | `toldBy.${"one" | "both" | "neither"}`
  | `userRole.${UserRole}`
  | `visibility.${Visibility}`;

/** Kinds whose ties may go one way or both: the second has a sentence of its own. */
export type EitherKind = "sharesInfo" | "knows" | "consults" | "other";

/** A tie as a sentence with `{from}` and `{to}`, and as seen from one of its ends. */
export type TieKey =
  | `tieSentence.${TieKind}`
  | `tieOut.${TieKind}`
  | `tieIn.${TieKind}`
  | `tieSentenceBoth.${EitherKind}`
  | `tieBoth.${EitherKind}`;

export type RefusalWordKey = `refusal.${RefusalKey}`;

/** Why a community is proposed and who belongs, why somebody is left out, why two should meet. */
export type ExplanationKey =
  | "proposal.why"
  | "proposal.whyWithoutTheme"
  | "proposal.sharedTheme"
  | "proposal.insideShare"
  | "proposal.togetherRuns"
  | "proposal.weakLink"
  | "proposal.cutForSize"
  | "proposal.cutPoints"
  | "proposal.whole"
  | "proposal.clique"
  | "proposal.invitable"
  | "proposal.missingSectors"
  | "proposal.missingRoles"
  | "proposal.guest"
  | "proposal.alsoCloseTo"
  | `stability.${"veryFirm" | "firm" | "firmCore" | "loose"}`
  | `membership.${"core" | "likely" | "edge"}`
  | `unassigned.${"noFit" | "tinyComponent" | "untied"}`
  | "introduction.bothKnow"
  | "introduction.bothIn"
  | "introduction.bothBelong"
  | "introduction.offerOnTheme"
  | "introduction.bothWorkOn"
  | "introduction.needMetByOffer"
  | "introduction.togetherRuns"
  | "introduction.sameCommunity"
  | "introduction.noBridgeYet"
  | "introduction.hardlyJoined"
  | "introduction.way"
  | "introduction.askConnector"
  | "minutes.label";

/** Numbers of things, paths, what changed, what is shown. */
export type AskKey =
  | `count.${RecordWord}`
  | "path.steps"
  | "path.none"
  | `changes.${"by" | "added" | "changed" | "removed"}`
  | `summary.${"shown" | "empty" | "parts" | "mostTied" | "sectors" | "communities" | "untied" | "hanging" | "counted" | "andMore"}`;

/** What was changed, a line for each field. */
export type HistoryKey =
  `history.${"added" | "removed" | "merged" | "changed" | "filled" | "cleared" | "set" | "came" | "went" | "both" | "of" | "keyed" | "yes" | "no" | "gone" | "statement" | "strong"}`;

export type WordKey = VocabularyKey | TieKey | RefusalWordKey | ExplanationKey | AskKey | HistoryKey;

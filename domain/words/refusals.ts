// The closed list of reasons to say no. Each has a sentence in every language (`refusal.KEY`).

export const refusalKeys = [
  // what was sent
  "malformed",
  "tooLarge",
  "methodUnknown",
  "controlCharacters",
  "personalIdentityCode",
  "personsNotYet",
  "nameMissing",
  "businessIdInvalid",
  "dateMalformed",
  "untilBeforeSince",
  "foreignOrigin",
  "importRow",
  "importNoHeader",
  // what it is about
  "unknownRecord",
  "unknownTheme",
  "unknownSource",
  "unknownRegion",
  "existsAlready",
  "tieExists",
  "selfTie",
  "endMissing",
  "wrongEnd",
  "memberNotActor",
  "mergeSame",
  "mergeNotAlike",
  "stillUsed",
  // what happened meanwhile
  "changedSince",
  "staleBase",
  "commandIdTaken",
  "erased",
  "notUndoable",
  "undoneAlready",
  "cancelled",
  // who asks
  "notYours",
  "notSignedIn",
  "sessionEnded",
  "wrongPassword",
  "linkUnknown",
  "linkSpent",
  "linkExpired",
  "linkRevoked",
  "notPublished",
  "notFound",
  "tooManyRequests",
  // the machinery
  "readOnlyStore",
  "storeUnavailable",
  "diskFull",
  "internal",
] as const;

export type RefusalKey = (typeof refusalKeys)[number];

// English sentences of refusals: what happened, what was kept, what to do.

import type { RefusalWordKey } from "../keys.ts";
import type { Phrases } from "../speak.ts";

export const enRefusals: Phrases<RefusalWordKey> = {
  "refusal.malformed":
    "The value of “{field}” could not be read. Nothing was saved: correct the value and send again.",
  "refusal.tooLarge": "What you sent is too large. Nothing was saved: send it in smaller parts.",
  "refusal.methodUnknown": "The server does not know this action. Reload the page and try again.",
  "refusal.controlCharacters":
    "“{field}” holds invisible control characters. Type the text again or paste it without formatting.",
  "refusal.personalIdentityCode":
    "“{field}” seems to hold a personal identity code. It is never stored here: remove it and send again.",
  "refusal.personsNotYet":
    "People are not added to the map yet. Add the organisation, network or group in which the person works.",
  "refusal.nameMissing": "The name is missing. Give a name in at least one language.",
  "refusal.businessIdInvalid":
    "The Business ID is not valid: its check digit does not match. Check the digits (form 1234567-1) or leave the field empty.",
  "refusal.dateMalformed":
    "The date in “{field}” could not be read. Write a year, a month or a day: 2026, 2026-11 or 2026-11-24.",
  "refusal.untilBeforeSince": "The end is before the beginning. Check the dates.",
  "refusal.foreignOrigin":
    "The request came from another site and was not carried out. Open Kudelma and make the change there.",
  "refusal.importRow": "Row {row}: {reason}",
  "refusal.importNoHeader":
    "No header row was found in the file. Put the names of the columns on the first row, at least name, and import the file again.",
  "refusal.unknownRecord":
    "The record is not found (identifier {id}). It may have been removed: refresh the view.",
  "refusal.unknownTheme": "The theme is not in the list. Choose a theme from the list or add it first.",
  "refusal.unknownSource": "The source is not found. Choose a source from the list or add it first.",
  "refusal.unknownRegion": "The region or municipality is not known. Choose it from the list.",
  "refusal.existsAlready": "This is already on the map. Open it and add to it.",
  "refusal.tieExists": "Such a tie already exists: {name}. Open it and add what you were told.",
  "refusal.selfTie": "An actor cannot have a tie to itself. Choose another actor.",
  "refusal.endMissing": "One end of the tie is not on the map. Add it first or choose another.",
  "refusal.wrongEnd": "This kind of tie does not fit between these two. Choose another kind or another end.",
  "refusal.memberNotActor":
    "Only an actor can be a member of a learning community. Initiatives and gatherings are joined to it by ties.",
  "refusal.mergeSame": "These are one and the same record already. Choose another to merge into it.",
  "refusal.mergeNotAlike":
    "Only two of a kind merge: two actors, two initiatives or two gatherings. Choose another, or correct what it is first.",
  "refusal.stillUsed": {
    one: "This cannot be removed: one record still refers to it. Remove or change that first.",
    other: "This cannot be removed: {count} records still refer to it. Remove or change those first.",
  },
  "refusal.changedSince":
    "Somebody was faster: {by} changed “{field}” after you opened it. See the new value, and make your change again if it is still needed.",
  "refusal.staleBase":
    "Your view is too old. The facts are fetched again, and your waiting changes are kept.",
  "refusal.commandIdTaken":
    "Another change has already been made with this identifier. Make the change again.",
  "refusal.erased": "The data was erased for good at the request of its subject and cannot be brought back.",
  "refusal.notUndoable": "This change cannot be undone. Make the opposite change yourself.",
  "refusal.undoneAlready": "The change has been undone already. Undo that undo if you want it back.",
  "refusal.toldOfMore":
    "The same change told of more than this source. Undo it by itself in the history, if all of it is wrong.",
  "refusal.roundClosed": "The mapping round has been closed already. Begin a new one, or undo the closing.",
  "refusal.introducedAlready":
    "These two have been introduced already. Note how it went in that introduction.",
  "refusal.cancelled": "The action was cancelled. Nothing was changed.",
  "refusal.notYours":
    "You have no right to change this. You can suggest the change, or ask the region's weaver for the right.",
  "refusal.notSignedIn": "This needs signing in. Sign in and try again.",
  "refusal.sessionEnded":
    "The session has ended. Your change is kept in this browser: sign in again and it will be sent.",
  "refusal.wrongPassword":
    "The user name or password is wrong. Check them, or ask a weaver for a new sign-in link.",
  "refusal.linkUnknown": "The link is not known. Check that the address is whole, or ask for a new link.",
  "refusal.linkSpent": "The link has already been used. Sign in with a password or ask for a new link.",
  "refusal.linkExpired": "The link has expired. Ask whoever sent it for a new one.",
  "refusal.linkRevoked": "The link has been revoked. Ask whoever sent it about a new one.",
  "refusal.notPublished":
    "This region has not been published. If you take part in its work, sign in or ask the region's weaver for a link.",
  "refusal.notFound": "The page or record is not found. Check the address or search by name.",
  "refusal.tooManyRequests":
    "There were too many requests in a short time. Wait a moment; your waiting changes will be sent by themselves.",
  "refusal.readOnlyStore":
    "The store can only be read now, and the change was not saved. Ask the administrator when saving works again.",
  "refusal.storeUnavailable":
    "The store cannot be reached. Your change waits in this browser and is sent when the connection is back.",
  "refusal.diskFull":
    "The server's disk is full, and the change was not saved. Tell the administrator, then try again.",
  "refusal.internal":
    "Something went wrong in Kudelma. The fault is ours, not yours. Nothing was changed: try again in a moment.",
};

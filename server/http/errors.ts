// Every "no" becomes a response here, and nowhere else: its status, its reason by name, its sentence in the reader's language.
import type { FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { type Refusal, refuse } from "../../domain/refusal.ts";
import { type Language, languages } from "../../domain/vocabulary/languages.ts";
import type { ErrorBody } from "../../domain/wire.ts";
import type { RefusalKey } from "../../domain/words/refusals.ts";
import { sayRefusal } from "../../domain/words/say.ts";
import { StoreDown } from "../store/store.ts";
import { addressOf } from "./address.ts";

const statuses: Partial<Record<RefusalKey, number>> = {
  notSignedIn: 401,
  sessionEnded: 401,
  wrongPassword: 401,
  linkUnknown: 401,
  linkSpent: 401,
  linkExpired: 401,
  linkRevoked: 401,
  notYours: 403,
  foreignOrigin: 403,
  notPublished: 403,
  notFound: 404,
  unknownRecord: 404,
  methodUnknown: 404,
  changedSince: 409,
  existsAlready: 409,
  tieExists: 409,
  stillUsed: 409,
  undoneAlready: 409,
  notUndoable: 409,
  toldOfMore: 409,
  roundClosed: 409,
  introducedAlready: 409,
  erased: 409,
  staleBase: 409,
  commandIdTaken: 409,
  tooLarge: 413,
  tooManyRequests: 429,
  internal: 500,
  storeUnavailable: 503,
  diskFull: 503,
  readOnlyStore: 503,
};

export function refuseReply(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const body: ErrorBody = { ...refusal, message: sayRefusal(languageOf(request), refusal) };
  return reply
    .code(statuses[refusal.refused] ?? 400)
    .type("application/json; charset=utf-8")
    .send(JSON.stringify(body));
}

/** What went wrong before a route could answer, as a refusal. Only what is ours is `internal`, and it is logged. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof StoreDown)
    return refuse(error.reason === "diskFull" ? "diskFull" : "storeUnavailable");
  if (hasZodFastifySchemaValidationErrors(error)) {
    const path = error.validation[0]?.instancePath
      .split("/")
      .filter((step) => !/^\d*$/.test(step))
      .at(-1);
    return refuse("malformed", { field: path ?? "" });
  }
  const { code, statusCode } = shape(error);
  if (statusCode === 413 || code === "FST_ERR_CTP_BODY_TOO_LARGE") return refuse("tooLarge");
  if (statusCode === 429) return refuse("tooManyRequests");
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return refuse("malformed", { field: "" });
  return refuse("internal");
}

function shape(error: unknown): { code: string | undefined; statusCode: number | undefined } {
  if (error === null || typeof error !== "object") return { code: undefined, statusCode: undefined };
  return {
    code: "code" in error && typeof error.code === "string" ? error.code : undefined,
    statusCode: "statusCode" in error && typeof error.statusCode === "number" ? error.statusCode : undefined,
  };
}

/** `?lang=`, else the first language of Accept-Language that is spoken here, else Finnish. */
export function languageOf(request: FastifyRequest): Language {
  const asked = addressOf(request.url).searchParams.get("lang");
  const wanted = [asked ?? "", ...(request.headers["accept-language"] ?? "").split(",")];
  for (const one of wanted) {
    const tag = one.trim().slice(0, 2).toLowerCase();
    const known = languages.find((each) => each === tag);
    if (known !== undefined) return known;
  }
  return "fi";
}

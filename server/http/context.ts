// What every route is given.
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Accounts } from "../accounts/accounts.ts";
import type { Arranger } from "../arrange/arranger.ts";
import type { Config } from "../config.ts";
import type { Feeds } from "../log/feeds.ts";
import type { Names } from "../log/names.ts";
import type { Snapshots } from "../log/snapshots.ts";
import type { Loom } from "../weave/loom.ts";

export interface Context {
  config: Config;
  loom: Loom;
  accounts: Accounts;
  feeds: Feeds;
  snapshots: Snapshots;
  names: Names;
  arranger: Arranger;
  now: () => Date;
}

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

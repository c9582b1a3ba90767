// What Neo4j or its driver says went wrong, as a reason that a person can act on.
import { StoreDown } from "../store.ts";

type Reason = StoreDown["reason"];

const byCode: Readonly<Record<string, Reason>> = {
  ServiceUnavailable: "unreachable",
  SessionExpired: "unreachable",
  "Neo.ClientError.Security.Unauthorized": "credentials",
  "Neo.ClientError.Security.AuthenticationRateLimit": "credentials",
  "Neo.ClientError.Security.CredentialsExpired": "credentials",
  "Neo.ClientError.Security.Forbidden": "credentials",
  "Neo.ClientError.Security.TokenExpired": "credentials",
  "Neo.ClientError.Database.DatabaseNotFound": "unreachable",
  "Neo.ClientError.Cluster.NotALeader": "unreachable",
  "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase": "readOnly",
  "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase": "readOnly",
  "Neo.TransientError.Transaction.LockAcquisitionTimeout": "locked",
  "Neo.TransientError.Transaction.DeadlockDetected": "locked",
  "Neo.TransientError.Transaction.LockClientStopped": "locked",
};

const said: Readonly<Record<Reason, string>> = {
  unreachable: "Neo4j does not answer",
  credentials: "Neo4j does not take this user and password",
  readOnly: "this Neo4j database can't be written to",
  locked: "another process holds the order",
  diskFull: "Neo4j has no room left on its disk",
  corrupt: "Neo4j's data is damaged",
  newerVersion: "the database is of another version",
};

/** The StoreDown that an error of the driver means; any other error as it is. */
export function failure(error: unknown, uri: string): unknown {
  const reason = reasonOf(error);
  if (reason === null) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new StoreDown(reason, `${said[reason]} (${uri}: ${detail})`, { cause: error });
}

function reasonOf(error: unknown): Reason | null {
  if (!(error instanceof Error) || error instanceof StoreDown || !("code" in error)) return null;
  const code = String(error.code);
  if (code.startsWith("Neo.") && /no space left|disk (is )?full/i.test(error.message)) return "diskFull";
  const known = byCode[code];
  if (known !== undefined) return known;
  // A transaction too large for the server's settings stays too large: its own message says which.
  if (code === "Neo.TransientError.General.MemoryPoolOutOfMemoryError") return null;
  // Starting, stopping: it will pass.
  if (code.startsWith("Neo.TransientError.")) return "unreachable";
  // A connection that broke, or a pool that had none to give in time.
  const broken = /connection acquisition timed out|failed to connect|connection was closed/i.test(
    error.message,
  );
  return broken ? "unreachable" : null;
}

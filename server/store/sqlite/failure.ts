// What SQLite or the file system says went wrong, as a reason that a person can act on.
import { closeSync, openSync } from "node:fs";
import { StoreDown } from "../store.ts";

type Reason = StoreDown["reason"];

// Primary result codes of SQLite; the extended code holds them in its low byte.
const byCode: Readonly<Record<number, Reason>> = {
  5: "locked", // BUSY
  6: "locked", // LOCKED
  8: "readOnly", // READONLY
  10: "unreachable", // IOERR
  11: "corrupt", // CORRUPT
  13: "diskFull", // FULL
  26: "corrupt", // NOTADB
};

const cantOpen = 14;

// SQLite says FULL for ENOSPC only; a quota, a size limit and a disk found full at fsync come as these.
const refusedWrites = new Set([10 | (3 << 8), 10 | (4 << 8), 10 | (6 << 8), 10 | (19 << 8)]);

const byErrno: Readonly<Record<string, Reason>> = {
  EACCES: "readOnly",
  EPERM: "readOnly",
  EROFS: "readOnly",
  ENOSPC: "diskFull",
  EDQUOT: "diskFull",
};

const said: Readonly<Record<Reason, string>> = {
  locked: "another process holds the database",
  readOnly: "the database can't be written to",
  unreachable: "the database file can't be reached",
  corrupt: "the database file is damaged or is no database",
  diskFull: "there is no room left for the database",
  credentials: "the database asks for a password",
  newerVersion: "the database is of another version",
};

/** The StoreDown that an error of SQLite or of the file system means; any other error as it is. */
export function failure(error: unknown, path: string): unknown {
  const reason = reasonOf(error, path);
  if (reason === null) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new StoreDown(reason, `${said[reason]} (${path}: ${detail})`, { cause: error });
}

function reasonOf(error: unknown, path: string): Reason | null {
  if (!(error instanceof Error)) return null;
  if ("errcode" in error && typeof error.errcode === "number") {
    if (refusedWrites.has(error.errcode)) return "diskFull";
    const primary = error.errcode & 0xff;
    return primary === cantOpen ? whyNotOpen(path) : (byCode[primary] ?? null);
  }
  return "code" in error && "syscall" in error ? (byErrno[String(error.code)] ?? "unreachable") : null;
}

/** SQLite does not tell why a file can't be opened; the system does. */
function whyNotOpen(path: string): Reason {
  try {
    closeSync(openSync(path, "a"));
    return "unreachable";
  } catch (error) {
    return reasonOf(error, path) ?? "unreachable";
  }
}

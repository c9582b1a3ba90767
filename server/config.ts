// The only reader of the environment. What a person can set, with its default, is the table in the README.
import { isAbsolute, resolve } from "node:path";

export interface Config {
  host: string;
  port: number;
  dataDir: string;
  neo4j: { uri: string; user: string; password: string; database: string } | null;
  /** Needed to listen beyond this machine; signs an administrator in. */
  adminPassword: string | null;
  /** The address people reach it by, where a proxy stands before it; null: the address it listens on. */
  origin: string | null;
  /** Whether a proxy in front may say who asks (X-Forwarded-For). */
  trustProxy: boolean;
}

export class ConfigError extends Error {}

type Environment = Record<string, string | undefined>;

/** @throws ConfigError with a sentence that says what to set. */
export function readConfig(
  env: Environment,
  overrides: { data?: string; port?: number; host?: string } = {},
): Config {
  const host = overrides.host ?? env.HOST ?? "127.0.0.1";
  const adminPassword = env.KUDELMA_ADMIN_PASSWORD ?? null;
  if (!isLocal(host) && (adminPassword === null || adminPassword.length < 12)) {
    throw new ConfigError(
      `HOST is ${host}, so others can reach Kudelma: set KUDELMA_ADMIN_PASSWORD (12 characters or more) first.`,
    );
  }
  const origin = env.KUDELMA_ORIGIN ?? null;
  if (origin !== null && !/^https?:\/\/[^/\s]+$/.test(origin))
    throw new ConfigError("KUDELMA_ORIGIN is an address without a path, such as https://kudelma.example.fi");
  return {
    host,
    port: overrides.port ?? port(env.PORT ?? "4400"),
    dataDir: absolute(overrides.data ?? env.KUDELMA_DATA ?? "./data"),
    neo4j: neo4j(env),
    adminPassword,
    origin,
    trustProxy: env.KUDELMA_TRUST_PROXY === "1",
  };
}

export function isLocal(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function port(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65_535)
    throw new ConfigError(`PORT is not a port: ${text}`);
  return value;
}

function neo4j(env: Environment): Config["neo4j"] {
  const uri = env.NEO4J_URI;
  if (uri === undefined || uri === "") return null;
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\//.test(uri))
    throw new ConfigError("NEO4J_URI starts with neo4j://, neo4j+s://, bolt:// or bolt+s://");
  const password = env.NEO4J_PASSWORD;
  if (password === undefined) throw new ConfigError("NEO4J_URI is set: set NEO4J_PASSWORD too.");
  return { uri, user: env.NEO4J_USER ?? "neo4j", password, database: env.NEO4J_DATABASE ?? "neo4j" };
}

function absolute(path: string): string {
  return isAbsolute(path) ? path : resolve(process.cwd(), path);
}

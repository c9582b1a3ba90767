// Which Neo4j the tests run on, where it is kept between runs, and who signs in.
import { homedir } from "node:os";
import { join } from "node:path";

export const version = "5.26.31";
export const dockerImage = "neo4j:5.26-community";
export const user = "neo4j";
export const password = "kudelma-tests-only";

/** Kept outside the work tree: 123 MB that every checkout can share. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "kudelma", `neo4j-${version}`);
}

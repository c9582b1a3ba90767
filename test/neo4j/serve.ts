// `node test/neo4j/serve.ts`: keeps a test server up until Ctrl-C, so that repeated test runs need not start one.
import { startOwnNeo4j } from "./server.ts";

const server = await startOwnNeo4j();
console.log(`export NEO4J_TEST_URI=${server.uri}`);
console.log(`export NEO4J_TEST_USER=${server.user}`);
console.log(`export NEO4J_TEST_PASSWORD=${server.password}`);

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, async () => {
    await server.stop();
    process.exit(0);
  });
}

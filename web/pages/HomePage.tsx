// What one begins with: a weaver's week, or for others what this is.
import "../home/home.css";
import { weaves } from "../../domain/policy/rights.ts";
import { Failed } from "../app/states/Failed.tsx";
import { Waiting } from "../app/Waiting.tsx";
import { WeaverHome } from "../home/WeaverHome.tsx";
import { Welcome } from "../home/Welcome.tsx";
import { replica } from "../replica/here.ts";
import { useVersion } from "../replica/use-replica.ts";
import { useReader, useStatus } from "../sync/use-status.ts";

export function HomePage({ view }: { view: string }) {
  useVersion();
  const reader = useReader();
  const failed = useStatus((now) => now.failed);
  if (failed !== null) return <Failed why={failed} />;
  if (replica.view() !== view) return <Waiting />;
  return reader !== null && weaves(reader, []) ? (
    <WeaverHome key={reader.id} view={view} person={reader} />
  ) : (
    <Welcome view={view} />
  );
}

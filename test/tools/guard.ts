// Ends a long-lived child when this process is gone, however it went: a killed test run leaves no server behind.
import { type ChildProcess, spawn } from "node:child_process";

// Its standard input closes when the parent ends; then the watched process is killed.
const watch = `
let told = "";
process.stdin.on("data", (chunk) => { told += chunk; });
process.stdin.on("end", () => {
  if (told.includes("released")) return;
  try { process.kill(Number(process.argv[1]), "SIGKILL"); } catch {}
  const remove = () => require("node:fs").rmSync(process.argv[2], { recursive: true, force: true });
  setTimeout(remove, 1_000);
});
`;

/** Watches `child`, and the `folder` it writes to, from a process of its own; call what it returns once the child has ended. */
export function guard(child: ChildProcess, folder: string): () => void {
  if (child.pid === undefined) return () => undefined;
  const watcher = spawn(process.execPath, ["-e", watch, String(child.pid), folder], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.unref();
  return () => watcher.stdin.end("released");
}

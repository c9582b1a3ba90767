// The picture of a view, worked out in a worker when the page is opened and when somebody asks for it again.
import { useCallback, useEffect, useMemo, useState } from "react";
import type { RegionPicture } from "../../domain/region-picture.ts";
import { type Sitting, sittingOf } from "../../domain/region-sitting.ts";
import { sameNetwork } from "../proposals/same-network.ts";
import { replica } from "../replica/here.ts";
import { useVersion } from "../replica/use-replica.ts";
import { useMe } from "../sync/use-status.ts";

export type Progress =
  | { readonly type: "counting" }
  | { readonly type: "failed" }
  | { readonly type: "ready"; readonly picture: RegionPicture; readonly of: Sitting };

export interface Sat {
  readonly progress: Progress;
  /** Whether the network is another one by now. */
  readonly outdated: boolean;
  readonly again: () => void;
}

export function useRegionPicture(view: string): Sat {
  const version = useVersion();
  const today = useMe()?.today;
  const [progress, setProgress] = useState<Progress>({ type: "counting" });
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is counted anew when asked for, not with every change of the map
  useEffect(() => {
    if (today === undefined) return;
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    const of = sittingOf(replica.facts(), { view, today });
    const broke = () => setProgress({ type: "failed" });
    worker.onmessage = ({ data }: MessageEvent<RegionPicture>) =>
      setProgress({ type: "ready", picture: data, of });
    worker.onerror = broke;
    worker.onmessageerror = broke;
    worker.postMessage(of);
    return () => worker.terminate();
  }, [view, today, asked]);
  const again = useCallback(() => {
    setProgress({ type: "counting" });
    setAsked((now) => now + 1);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facts are one table that changes; the version tells when
  const outdated = useMemo(() => {
    if (progress.type !== "ready" || today === undefined) return false;
    const { network, woven } = sittingOf(replica.facts(), { view, today });
    return !sameNetwork(woven, progress.of.woven) || !sameNetwork(network, progress.of.network);
  }, [progress, view, today, version]);
  return { progress, outdated, again };
}

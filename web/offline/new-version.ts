// A newer version of the page is offered, and taken only when somebody asks for it.
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { whenIdle } from "../app/when-idle.ts";
import { session } from "../session/session.ts";
import { status } from "../sync/here.ts";

/** The version that waits to be taken. */
const newVersion = createStore<{ waits: ServiceWorker | null }>(() => ({ waits: null }));

export function useNewVersion(): boolean {
  return useStore(newVersion, ({ waits }) => waits !== null);
}

/** Lets the page open without a network from now on, and watches for newer versions of it. */
export async function keepPage(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  await whenIdle();
  try {
    watch(await navigator.serviceWorker.register("/sw.js"));
  } catch {
    // A browser that allows none: the page needs its network, as before.
  }
}

function watch(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    // The first one of all has nothing to take the place of.
    if (registration.waiting !== null && navigator.serviceWorker.controller !== null)
      newVersion.setState({ waits: registration.waiting });
  };
  offer();
  registration.addEventListener("updatefound", () =>
    registration.installing?.addEventListener("statechange", offer),
  );
  // A server that was away may have come back with a new one.
  status.subscribe((now, before) => {
    if (now.line === "online" && before.line === "reconnecting")
      void registration.update().catch(() => undefined);
  });
}

/** Loads the new version, unless something half typed would go with the old one: then that is asked first. */
export function takeNewVersion(): void {
  const { waits } = newVersion.getState();
  if (session.getState().unsaved) session.setState({ asking: true });
  else if (waits !== null) {
    navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload(), {
      once: true,
    });
    waits.postMessage("now");
  }
}

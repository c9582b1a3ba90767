// Who gets in, and what each may see and do, through the app.
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashed } from "../../server/accounts/tokens.ts";
import { anActor, type Opened, opened, weaverOf } from "./opened.ts";
import { Screen } from "./screen.ts";

let server: Opened;
beforeEach(async () => {
  server = await opened();
});
afterEach(() => server.close());

test("without signing in only published records come, and writing is refused with the reason in one's language", async () => {
  const weaver = await server.as("Kutoja", weaverOf("04"));
  await weaver.ask({ type: "add", records: [anActor({ names: { fi: "Vain tiimille" } })] });
  await weaver.ask({ type: "add", records: [anActor({ names: { fi: "Kaikille" }, visibility: "public" })] });
  const text = JSON.stringify(await server.anyone.snapshot());
  expect(text).toContain("Kaikille");
  expect(text).not.toContain("Vain tiimille");
  const refused = await server.anyone.post("/api/commands?lang=sv", {});
  expect(refused.status).toBe(401);
  expect(await refused.json()).toMatchObject({
    refused: "notSignedIn",
    message: expect.stringContaining("ogga in"),
  });
});

test("a link lets exactly one of ten in, and only its hash is stored", async () => {
  const { token } = await server.house.accounts.invite(
    { id: "kudelma", name: "Kudelma", grants: [] },
    { name: "Kutoja", grants: [weaverOf("04")], days: 1 },
  );
  const tries = await Promise.all(
    Array.from({ length: 10 }, () => server.anyone.post("/api/sign-in", { token })),
  );
  expect(tries.map((one) => one.status).toSorted()).toEqual([200, ...Array.from({ length: 9 }, () => 401)]);
  const entered = tries.find((one) => one.status === 200);
  const cookie = entered?.headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Strict/);
  const secret = /kudelma=([^;]+)/.exec(cookie)?.[1] ?? "";
  const stored = JSON.stringify([
    await server.house.loom.store.vault.list("session"),
    await server.house.loom.store.vault.list("link"),
  ]);
  expect(stored).not.toContain(secret);
  expect(stored).not.toContain(token);
  expect(stored).toContain(hashed(secret));
});

test("opening the address of a link spends nothing", async () => {
  const { token } = await server.house.accounts.invite(
    { id: "kudelma", name: "Kudelma", grants: [] },
    { name: "Kutoja", grants: [weaverOf("04")], days: 1 },
  );
  await server.anyone.get(`/sign-in?token=${token}`);
  expect((await server.anyone.post("/api/sign-in", { token })).status).toBe(200);
});

test("a revoked link ends its session and its open feed", async () => {
  const admin = await server.as("Hallinta", { role: "administrator", regions: ["all"] });
  const made = await (
    await admin.post("/api/invitations", { name: "Kutoja", grants: [weaverOf("04")], days: 7 })
  ).json();
  const entered = await server.anyone.post("/api/sign-in", { token: made.token });
  const secret = /kudelma=([^;]+)/.exec(entered.headers.get("set-cookie") ?? "")?.[1] ?? "";
  const weaver = { ...server.anyone, cookie: secret };
  const screen = await Screen.of(server, weaver);
  expect((await admin.post(`/api/invitations/${made.invitation.id}/revoke`, {})).status).toBe(200);
  expect(await screen.resetSeen()).toBe("rights");
  const me = await fetch(`${server.address}/api/me`, { headers: { cookie: `kudelma=${secret}` } });
  expect((await me.json()).person).toBeNull();
  screen.close();
});

test("a coordinator lets weavers into the own region and nobody into another", async () => {
  const coordinator = await server.as("Koordinaattori", { role: "coordinator", regions: ["04"] });
  const ask = (grants: unknown[]) => coordinator.post("/api/invitations", { name: "Uusi", grants, days: 7 });
  expect((await ask([weaverOf("04")])).status).toBe(200);
  expect((await ask([weaverOf("06")])).status).toBe(403);
  expect((await ask([{ role: "administrator", regions: ["04"] }])).status).toBe(403);
  const viewer = await server.as("Katselija", { role: "viewer", regions: ["04"] });
  expect(
    (await viewer.post("/api/invitations", { name: "Uusi", grants: [weaverOf("04")], days: 7 })).status,
  ).toBe(403);
});

test("a weaver of one region does not write in another, nor sees what its team keeps", async () => {
  const there = await server.as("Pirkanmaa", weaverOf("06"));
  const here = await server.as("Satakunta", weaverOf("04"));
  const actor = anActor({ names: { fi: "Satakunnan salaisuus" } });
  expect((await here.ask({ type: "add", records: [actor] })).status).toBe(200);
  const edit = {
    type: "edit",
    id: actor.id,
    set: [{ field: "names", key: "fi", value: "Muu" }],
    add: [],
    remove: [],
  };
  const refused = await there.ask(edit);
  expect([403, 404]).toContain(refused.status);
  expect(JSON.stringify(await there.snapshot())).not.toContain("salaisuus");
  expect((await here.ask(edit)).status).toBe(200);
});

test("listening beyond this machine asks for an administrator password first", async () => {
  const { readConfig } = await import("../../server/config.ts");
  expect(() => readConfig({ HOST: "0.0.0.0" })).toThrow(/KUDELMA_ADMIN_PASSWORD/);
  expect(readConfig({ HOST: "0.0.0.0", KUDELMA_ADMIN_PASSWORD: "pitkä-ja-oma-sana" }).host).toBe("0.0.0.0");
});

test("the administrator password opens a session, a wrong one does not, and guessing is slowed", async () => {
  const own = await opened({ KUDELMA_ADMIN_PASSWORD: "pitkä-ja-oma-sana" });
  try {
    expect((await own.anyone.post("/api/sign-in", { password: "pitkä-ja-oma-sana" })).status).toBe(200);
    const guesses: number[] = [];
    for (let at = 0; at < 12; at += 1)
      guesses.push(
        // An invented cookie each time does not make a new guesser.
        (
          await own.anyone.post(
            "/api/sign-in",
            { password: `arvaus ${at}` },
            { cookie: `kudelma=keksitty-${at}` },
          )
        ).status,
      );
    expect(guesses[0]).toBe(401);
    expect(guesses.at(-1)).toBe(429);
  } finally {
    await own.close();
  }
});

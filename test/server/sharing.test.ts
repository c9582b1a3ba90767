// Read-only links to a saved view: many look by one, nobody writes by it, and it ends when it should.
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { looked } from "../../domain/wire.ts";
import { hashed } from "../../server/accounts/tokens.ts";
import { collect } from "../../server/backup/collect.ts";
import { putBack } from "../../server/backup/put-back.ts";
import { type Asker, anActor, type Opened, opened, weaverOf } from "./opened.ts";
import { Screen } from "./screen.ts";

let server: Opened;
let weaver: Asker;
let view: string;
beforeEach(async () => {
  server = await opened();
  weaver = await server.as("Kutoja", weaverOf("04"));
  view = await saved(weaver);
});
afterEach(() => server.close());

async function saved(by: Asker, more: Record<string, unknown> = {}): Promise<string> {
  const id = randomUUID();
  const common = { id, type: "view", rev: 0, visibility: "team", names: { fi: "Työllistäjät" } };
  const records = [{ ...common, region: "04", query: "sector=private", regions: ["04"], ...more }];
  expect((await by.ask({ type: "add", records })).status).toBe(200);
  return id;
}

async function linked(by: Asker = weaver, of: string = view) {
  const made = await by.post(`/api/views/${of}/links`, { days: 7 });
  expect(made.status).toBe(200);
  return made.json();
}

/** Opens a link as a page does; the asker has the cookie that came. */
async function look(
  token: string,
  from: Asker = server.anyone,
): Promise<{ status: number; asker: Asker; body: unknown }> {
  const entered = await from.post("/api/look", { token });
  const cookie = /kudelma=([^;]+)/.exec(entered.headers.get("set-cookie") ?? "")?.[1] ?? "";
  return { status: entered.status, asker: server.withCookie(cookie), body: await entered.json() };
}

const me = async (asker: Asker) => (await (await asker.get("/api/me")).json()).person;

test("one link lets many in, each to the view it shows and as a viewer of its region", async () => {
  const { token, path } = await linked();
  expect(path).toBe(`/look#${token}`);
  const [one, two] = [await look(token), await look(token)];
  expect([one.status, two.status]).toEqual([200, 200]);
  expect(one.asker.cookie).not.toBe(two.asker.cookie);
  const shown = looked.parse(two.body);
  expect(shown.view).toEqual({
    id: view,
    names: { fi: "Työllistäjät" },
    region: "04",
    query: "sector=private",
  });
  expect(shown.me.person?.grants).toEqual([{ role: "viewer", regions: ["04"] }]);
  for (const { asker } of [one, two]) expect(await me(asker)).toMatchObject({ name: "Työllistäjät" });
});

test("who looks sees what the region may see, and no team record, statement or history", async () => {
  for (const [fi, visibility] of [
    ["Tiimin salaisuus", "team"],
    ["Alueen oma", "region"],
    ["Kaikkien", "public"],
  ])
    await weaver.ask({ type: "add", records: [anActor({ names: { fi }, visibility })] });
  const there = await server.as("Pirkanmaa", weaverOf("06"));
  const place = { municipality: "837", shown: "municipality" };
  await there.ask({
    type: "add",
    records: [anActor({ names: { fi: "Toisen alueen" }, visibility: "region", place })],
  });
  const { asker } = await look((await linked()).token);
  const bytes = await (await asker.get("/api/snapshot?r=all")).text();
  expect(bytes).toContain("Alueen oma");
  expect(bytes).toContain("Kaikkien");
  expect(bytes).not.toMatch(/Tiimin salaisuus|Toisen alueen|"visibility":"team"|"maker"/);
  expect((await asker.get("/api/changes?since=0")).status).toBe(403);
});

test("who looks never writes, invites or gives the view on", async () => {
  const { token, link } = await linked();
  const { asker } = await look(token);
  const seq = server.house.loom.mirror.seq;
  expect((await asker.ask({ type: "add", records: [anActor({ visibility: "public" })] })).status).toBe(403);
  expect((await asker.ask({ type: "remove", ids: [view] })).status).toBe(403);
  const spot = { x: 1, y: 1, pinned: false };
  expect((await asker.ask({ type: "arrange", scope: "04", spots: [{ node: view, spot }] })).status).toBe(403);
  const grants = [{ role: "viewer", regions: ["04"] }];
  expect((await asker.post("/api/invitations", { name: "Uusi", grants, days: 7 })).status).toBe(403);
  expect((await (await asker.get("/api/invitations")).json()).invitations).toEqual([]);
  for (const [path, body] of [
    [`/api/views/${view}/links`, { days: 7 }],
    [`/api/views/${view}/links/${link.id}/revoke`, {}],
  ] as const)
    expect([403, 404]).toContain((await asker.post(path, body)).status);
  expect(server.house.loom.mirror.seq).toBe(seq);
});

test("a revoked link lets nobody in and ends the sessions and feeds that came by it, and no others", async () => {
  const { token, link } = await linked();
  const other = await look((await linked()).token);
  const one = await look(token);
  const screen = await Screen.of(server, one.asker);
  const revoked = await weaver.post(`/api/views/${view}/links/${link.id}/revoke`, {});
  expect((await revoked.json()).link).toMatchObject({ id: link.id, state: "revoked" });
  expect(await screen.resetSeen()).toBe("rights");
  screen.close();
  expect(await me(one.asker)).toBeNull();
  expect(await me(other.asker)).not.toBeNull();
  expect((await look(token)).body).toMatchObject({ refused: "linkRevoked" });
});

test("a link ends in its time, and every session with it", async () => {
  let now = new Date("2026-11-24T10:00:00Z");
  const own = await opened({}, undefined, { now: () => now });
  try {
    const keeps = await own.as("Kutoja", { role: "weaver", regions: ["04"] });
    const id = await saved(keeps);
    const made = await (await keeps.post(`/api/views/${id}/links`, { days: 1 })).json();
    const entered = await own.anyone.post("/api/look", { token: made.token });
    const cookie = /kudelma=([^;]+)/.exec(entered.headers.get("set-cookie") ?? "")?.[1] ?? "";
    expect((await entered.json()).until).toBe("2026-11-25T10:00:00.000Z");
    expect(await me(own.withCookie(cookie))).not.toBeNull();
    now = new Date("2026-11-25T10:00:01Z");
    expect(await me(own.withCookie(cookie))).toBeNull();
    expect(await (await own.anyone.post("/api/look", { token: made.token })).json()).toMatchObject({
      refused: "linkExpired",
    });
  } finally {
    await own.close();
  }
});

test("a view that is removed takes its links and sessions along", async () => {
  const { token } = await linked();
  const { asker } = await look(token);
  const screen = await Screen.of(server, asker);
  await weaver.ask({ type: "remove", ids: [view] });
  expect(await screen.resetSeen()).toBe("rights");
  screen.close();
  expect(await me(asker)).toBeNull();
  expect((await look(token)).body).toMatchObject({ refused: "linkRevoked" });
});

test("links are made, listed and revoked by weavers who keep the view, and by nobody else", async () => {
  const { link } = await linked();
  expect((await (await weaver.get(`/api/views/${view}/links`)).json()).links).toEqual([link]);
  const coordinator = await server.as("Koordinaattori", { role: "coordinator", regions: ["04"] });
  const viewer = await server.as("Katselija", { role: "viewer", regions: ["04"] });
  const there = await server.as("Pirkanmaa", weaverOf("06"));
  const statuses = [];
  for (const asker of [coordinator, viewer, there, server.anyone]) {
    statuses.push((await asker.post(`/api/views/${view}/links`, { days: 7 })).status);
    statuses.push((await asker.get(`/api/views/${view}/links`)).status);
    statuses.push((await asker.post(`/api/views/${view}/links/${link.id}/revoke`, {})).status);
  }
  expect(statuses).toEqual([403, 403, 403, 404, 404, 404, 404, 404, 404, 401, 401, 401]);
  const second = await saved(weaver);
  expect((await weaver.post(`/api/views/${second}/links/${link.id}/revoke`, {})).status).toBe(404);
  expect((await weaver.post(`/api/views/${view}/links`, { days: 0 })).status).toBe(400);
});

test("a link opens of a view only the regions that its maker weaves", async () => {
  const grants = async (region: string, by: Asker) => {
    const id = await saved(by, { region });
    return looked.parse((await look((await linked(by, id)).token)).body).me.person?.grants;
  };
  expect(await grants("all", weaver)).toEqual([{ role: "viewer", regions: ["04"] }]);
  expect(await grants("evk:02", weaver)).toEqual([{ role: "viewer", regions: ["04"] }]);
  expect(await grants("06", weaver)).toEqual([]);
  const admin = await server.as("Hallinta", { role: "administrator", regions: ["all"] });
  expect(await grants("all", admin)).toEqual([{ role: "viewer", regions: ["all"] }]);
  expect(await grants("evk:02", admin)).toEqual([{ role: "viewer", regions: ["02", "04", "21"] }]);
});

test("who has signed in stays signed in when they open a link", async () => {
  const { token } = await linked();
  const opening = await look(token, weaver);
  expect([opening.status, opening.asker.cookie]).toEqual([200, ""]);
  expect(looked.parse(opening.body).me.person?.name).toBe("Kutoja");
  expect(await me(weaver)).toMatchObject({ name: "Kutoja" });
});

test("a link to look is no invitation, nor the other way round, and only hashes are kept", async () => {
  const { token, link } = await linked();
  expect((await server.anyone.post("/api/sign-in", { token })).status).toBe(401);
  const admin = await server.as("Hallinta", { role: "administrator", regions: ["all"] });
  expect(JSON.stringify(await (await admin.get("/api/invitations")).json())).not.toContain(link.id);
  expect((await admin.post(`/api/invitations/${link.id}/revoke`, {})).status).toBe(404);
  const invited = await (
    await admin.post("/api/invitations", { name: "Uusi", grants: [weaverOf("04")], days: 7 })
  ).json();
  expect((await look(invited.token)).body).toMatchObject({ refused: "linkUnknown" });
  expect((await look("nobody's")).status).toBe(401);
  const { asker } = await look(token);
  const { vault } = server.house.loom.store;
  const kept = JSON.stringify([
    await vault.list("link"),
    await vault.list("token"),
    await vault.list("session"),
  ]);
  expect(kept).not.toContain(token);
  expect(kept).not.toContain(asker.cookie);
  expect(kept).toContain(hashed(token));
});

test("a backup carries views and their links; sessions end with a restore", async () => {
  const { token, link } = await linked();
  const { asker } = await look(token);
  const { loom } = server.house;
  await putBack(loom, await collect(loom));
  expect(await me(asker)).toBeNull();
  const again = await look(token);
  expect(looked.parse(again.body).view).toMatchObject({ id: view, query: "sector=private" });
  const back = await server.as("Kutoja", weaverOf("04"));
  expect((await (await back.get(`/api/views/${view}/links`)).json()).links).toEqual([link]);
});

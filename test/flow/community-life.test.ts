// A community from proposal to gatherings and back, by HTTP, the same on both stores: adopted, met, tied anew, proposed
// again; and the calendar that a secret link shows until it is revoked.
import { expect, onTestFinished, test } from "vitest";
import { consider } from "../../domain/analysis/consider.ts";
import { defaultSettings } from "../../domain/analysis/proposals/settings.ts";
import type { Facts } from "../../domain/facts.ts";
import { evenWeights, network } from "../../domain/network.ts";
import { namesOfProposals } from "../../domain/proposal-name.ts";
import type { Community } from "../../domain/records/community.ts";
import { adoptedOf, surroundingsOf } from "../../domain/surroundings.ts";
import { loadFixture } from "../../server/fixtures/load.ts";
import { adoption } from "../../web/proposals/adoption.ts";
import { weaverOf } from "../server/opened.ts";
import { stores } from "./stores.ts";

const today = "2026-11-25";
const ways = { view: "04", day: today, weights: evenWeights, across: false, settled: true };

function considered(facts: Facts) {
  const found = consider(network(facts, "04", today), defaultSettings, {
    surroundings: surroundingsOf(facts, today),
    adopted: adoptedOf(facts),
  });
  if (found === "cancelled") throw new Error("nobody cancelled");
  return found;
}

for (const store of stores)
  test(`on ${store.name}: proposed, adopted, met, tied anew and proposed again: the adopted one stays, who drifted is told, and all is taken back`, async () => {
    const server = await store.open();
    onTestFinished(() => server.close());
    await loadFixture(server.house.loom, "practice-region");
    const weaver = await server.as("Kutoja", weaverOf("04"));
    const { facts } = server.house.loom.mirror;
    const ask = async (command: Record<string, unknown>): Promise<number> => {
      const answer = await weaver.ask(command);
      const told = await answer.json();
      expect([answer.status, told]).toEqual([200, expect.objectContaining({ seq: expect.any(Number) })]);
      return told.seq;
    };
    const community = (): Community => {
      const one = facts.get("group-1");
      if (one?.type !== "community") throw new Error("the community is gone");
      return one;
    };

    const first = considered(facts);
    const [proposal, other] = first.result.proposals;
    if (proposal === undefined || other === undefined) throw new Error("nothing was proposed");
    const names = namesOfProposals([proposal], facts).get(proposal.id);
    const wanted = { id: "group-1", names: names ?? {}, goal: {}, region: "04" };
    const adopted = await ask(adoption(proposal, { settings: first.result.settings, ways }, wanted));
    expect(community().origin).toMatchObject({
      proposal: proposal.id,
      ways: { view: "04", window: { min: 6 } },
    });
    await ask({
      type: "edit",
      id: "group-1",
      set: [{ field: "meets", value: { every: 1, unit: "month" } }],
      add: [],
      remove: [],
    });

    const shared = { rev: 0, visibility: "region" };
    const [a, b] = community().members;
    const meeting = {
      ...shared,
      id: "meeting-1",
      type: "gathering",
      kind: "clinic",
      names: { fi: "Klinikka, ensimmäinen" },
      community: "group-1",
      date: "2026-11-20",
      start: "13:00",
      themes: [],
      existence: "existing",
      place: { municipality: "609", shown: "municipality" },
      targets: ["public"],
      receivers: [a?.node],
      outcomes: { fi: "Sovittiin yhteisestä kokeilusta." },
    };
    await ask({ type: "add", records: [meeting] });
    // One member is tied to many of another group, as its outcomes tell: and its old ties end.
    const mover = a?.node ?? "";
    const ended = facts
      .naming(mover, "tie")
      .filter((tie) => tie.until === undefined || tie.until > "2026-11-01")
      .map(({ id }) => id);
    const closed = await Promise.all(
      ended.map((id) =>
        ask({ type: "edit", id, set: [{ field: "until", value: "2026-11-01" }], add: [], remove: [] }),
      ),
    );
    const core = other.members.filter(({ grade }) => grade === "core").slice(0, 8);
    const ties = core.map(({ id }, at) => ({
      ...shared,
      id: `tie-new-${at}`,
      type: "tie",
      from: mover,
      to: id,
      kind: "coDevelops",
      directed: false,
      existence: "existing",
    }));
    const tied = await ask({ type: "add", records: ties });

    const again = considered(facts);
    expect(again.result.proposals.some(({ id }) => id === proposal.id)).toBe(false);
    for (const each of again.result.proposals)
      for (const { id } of each.members)
        expect(community().members.map(({ node }) => node)).not.toContain(id);
    expect(again.drifts).toContainEqual(
      expect.objectContaining({ actor: mover, what: "left", community: "group-1", share: 0 }),
    );
    expect(again.drifts.some(({ actor }) => actor === b?.node)).toBe(false);

    const link = await (await weaver.post("/api/calendar/links", { of: "community:group-1" })).json();
    const feed = () => server.anyone.get(link.path);
    const calendar = await feed();
    expect(calendar.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const text = (await calendar.text()).replaceAll("\r\n ", "");
    expect(text).toContain("SUMMARY;LANGUAGE=fi:Klinikka\\, ensimmäinen");
    expect(text).toContain("UID:meeting-1@127.0.0.1");
    expect(text).not.toContain("kokeilusta");
    expect((await server.anyone.get("/api/calendar?of=community:group-1")).status).toBe(404);
    expect(await (await weaver.get("/api/calendar?of=region:04")).text()).toContain("meeting-1");
    const stranger = await server.as("Muualta", weaverOf("06"));
    expect((await stranger.post("/api/calendar/links", { of: "community:group-1" })).status).toBe(404);
    expect((await stranger.post("/api/calendar/links", { of: "region:04" })).status).toBe(403);
    expect((await server.anyone.post("/api/look", { token: link.token })).status).toBe(401);
    expect((await server.anyone.post("/api/sign-in", { token: link.token })).status).toBe(401);
    const revoke = `/api/calendar/links/${link.link.id}/revoke`;
    expect((await weaver.post(revoke, { of: "community:group-1" })).status).toBe(200);
    expect((await feed()).status).toBe(401);

    for (const seq of [tied, ...closed.toReversed()]) await ask({ type: "undo", seq });
    expect(considered(facts).drifts.some(({ actor }) => actor === mover)).toBe(false);
    expect((await weaver.ask({ type: "undo", seq: adopted })).status).toBe(409);
    expect(community().meets).toEqual({ every: 1, unit: "month" });
  });

// Bad input gets a status, a named reason and a sentence; it changes nothing, and it is never our fault (500).
import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Asker, anActor, type Opened, opened, weaverOf } from "./opened.ts";

let server: Opened;
let weaver: Asker;
beforeAll(async () => {
  server = await opened();
  weaver = await server.as("Kutoja", weaverOf("04"));
});
afterAll(() => server.close());

const body = (record: Record<string, unknown>) => ({ type: "add", records: [record] });
const big = "x".repeat(10_000_000);

const cases: [what: string, command: Record<string, unknown>, status: number, refused: string][] = [
  ["a number as a name", body(anActor({ names: { fi: 7 } })), 400, "malformed"],
  ["no names", body(anActor({ names: {} })), 400, "nameMissing"],
  ["a text of ten million letters", body(anActor({ description: { fi: big } })), 413, "tooLarge"],
  ["a long name", body(anActor({ names: { fi: "x".repeat(400) } })), 413, "tooLarge"],
  ["an unknown field", body(anActor({ shoeSize: 43 })), 400, "malformed"],
  ["an unknown kind of record", body(anActor({ type: "person" })), 400, "malformed"],
  ["a person as actor", body(anActor({ kind: "person" })), 400, "personsNotYet"],
  [
    "a personal identity code",
    body(anActor({ names: { fi: "Matti 131052-308T" } })),
    400,
    "personalIdentityCode",
  ],
  ["control characters", body(anActor({ names: { fi: "a\u0000b" } })), 400, "controlCharacters"],
  [
    "letters that turn the line around",
    body(anActor({ names: { fi: "abc\u202Egnp" } })),
    400,
    "controlCharacters",
  ],
  ["a theme that does not exist", body(anActor({ themes: ["no-such-theme"] })), 400, "unknownTheme"],
  [
    "a municipality that does not exist",
    body(anActor({ place: { municipality: "999", shown: "point" } })),
    400,
    "unknownRegion",
  ],
  ["a business id with a wrong digit", body(anActor({ businessId: "1234567-8" })), 400, "businessIdInvalid"],
  [
    "an edit of an unknown id",
    { type: "edit", id: "nobody-here", set: [], add: [], remove: [] },
    404,
    "unknownRecord",
  ],
  ["taking back a change of nobody", { type: "undo", seq: 9999 }, 409, "notUndoable"],
  ["an unknown command", { type: "dance" }, 400, "malformed"],
  [
    "another region's actor",
    body(anActor({ place: { municipality: "837", shown: "municipality" } })),
    403,
    "notYours",
  ],
];

for (const [what, command, status, refused] of cases) {
  test(`${what} is refused as ${refused} and changes nothing`, async () => {
    const before = server.house.loom.mirror.seq;
    const response = await weaver.ask(command);
    const answer = await response.json();
    expect([response.status, answer.refused]).toEqual([status, refused]);
    expect(answer.message.length).toBeGreaterThan(10);
    expect(server.house.loom.mirror.seq).toBe(before);
  });
}

test("what is no JSON, no object or poisoned with __proto__ is refused by name", async () => {
  const head = `"commandId":"12345678-aaaa","base":"${server.house.loom.mirror.cursor}"`;
  const bodies = [
    "",
    "{",
    "[]",
    "null",
    '"text"',
    "12",
    `{${head},"type":"add","records":[{"__proto__":{"a":1}}]}`,
  ];
  for (const text of bodies) {
    const response = await weaver.post("/api/commands", text);
    expect([text, response.status]).toEqual([text, 400]);
    expect((await response.json()).refused).toBe("malformed");
  }
  expect(Reflect.get({}, "a")).toBeUndefined();
});

test("a foreign Origin and a foreign Host are turned away before anything is read", async () => {
  const foreign = await weaver.post("/api/commands", {}, { origin: "https://evil.example" });
  expect([foreign.status, (await foreign.json()).refused]).toEqual([403, "foreignOrigin"]);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const asking = request(`${server.address}/api/me`, { headers: { host: "evil.example" } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asking.on("error", reject);
    asking.end();
  });
  expect(status).toBe(403);
});

test("odd addresses and queries get an answer that names the reason", async () => {
  for (const [path, status] of [
    ["/api/nothing", 404],
    ["/api/snapshot?r=moon", 400],
    ["/api/search?q=a&limit=-1", 400],
    ["/api/search?q=%E0%A4%A", 200],
    ["/api/%E0%A4%A", 400],
    ["/api/records?ids=..%2F..%2Fetc", 200],
    ["/api/feed?after=nonsense", 200],
  ] as const) {
    const response = await weaver.get(path);
    expect([path, response.status]).toEqual([path, status]);
    if (status !== 200) expect(await response.json()).toHaveProperty("refused");
    else await response.body?.cancel();
  }
  expect((await weaver.post("/api/nothing", {})).status).toBe(404);
});

test("a repeated command gets its first answer and changes nothing", async () => {
  const command = { ...body(anActor()), commandId: "the-same-command-twice" };
  const first = await (await weaver.ask(command)).json();
  const seq = server.house.loom.mirror.seq;
  const again = await Promise.all(Array.from({ length: 5 }, async () => (await weaver.ask(command)).json()));
  expect(again).toEqual(Array.from({ length: 5 }, () => first));
  expect(server.house.loom.mirror.seq).toBe(seq);
});

test("somebody else's repeat of a command is told that its id is taken, and not that it was done", async () => {
  const command = { ...body(anActor()), commandId: "the-command-of-one-alone" };
  expect((await weaver.ask(command)).status).toBe(200);
  const seq = server.house.loom.mirror.seq;
  for (const asker of [
    await server.as("Katsoja", { role: "viewer", regions: ["04"] }),
    await server.as("Bo", weaverOf("04")),
  ]) {
    const response = await asker.ask(command);
    expect([response.status, (await response.json()).refused]).toEqual([409, "commandIdTaken"]);
  }
  const other = await weaver.ask({ type: "undo", seq, commandId: command.commandId });
  expect((await other.json()).refused).toBe("commandIdTaken");
  expect(server.house.loom.mirror.seq).toBe(seq);
});

test("every page carries a policy without unsafe-inline", async () => {
  const policy = (await weaver.get("/api/me")).headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain("unsafe");
});

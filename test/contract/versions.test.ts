import { expect, test } from "vitest";
import { openStore } from "../../server/store/open.ts";
import { StoreDown } from "../../server/store/store.ts";
import { ground } from "./ground.ts";
import { actor, record } from "./samples.ts";

async function refusal(work: Promise<unknown>): Promise<StoreDown> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof StoreDown)) throw new Error(`expected StoreDown, got ${error}`);
  return error;
}

test("data written by a newer version is refused, and left as it is", async () => {
  const { store, harm, config } = await ground();
  await record(await store(), [actor("aaa")]);
  await harm.newerVersion();
  const one = openStore(config);
  const { reason, message } = await refusal(one.open());
  expect(reason).toBe("newerVersion");
  expect(message).toMatch(/newer version.*999/);
  expect((await refusal(record(one, [actor("bbb")]))).reason).toBe("newerVersion");
  await one.close();
});

test("data shaped by a schema step of another text is refused with the step's name", async () => {
  const { store, harm, config } = await ground();
  await store();
  await harm.changedChecksum();
  const one = openStore(config);
  const { reason, message } = await refusal(one.open());
  expect(reason).toBe("newerVersion");
  expect(message).toContain("schema step 1");
  await one.close();
});

test("two processes that open an empty database at once shape it once", async () => {
  const { config } = await ground();
  const stores = Array.from({ length: 4 }, () => openStore(config));
  await Promise.all(stores.map((one) => one.open()));
  const positions = await Promise.all(stores.map((one) => one.position()));
  expect(new Set(positions.map((each) => each.epoch)).size).toBe(1);
  await record(stores[0]!, [actor("aaa")]);
  expect((await stores[3]!.position()).seq).toBe(1);
  await Promise.all(stores.map((one) => one.close()));
});

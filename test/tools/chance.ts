// Laws are tried by chance, but the same chance each time, so that a change is judged by what it changed.
// KUDELMA_SEED=random (or a number) tries other ground; what it finds becomes a test of its own.
import fc from "fast-check";

const asked = process.env.KUDELMA_SEED ?? "20261124";

fc.configureGlobal(asked === "random" ? {} : { seed: Number(asked) });

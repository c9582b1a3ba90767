// The one route by which anything changes.
import { command } from "../../domain/commands/command.ts";
import { readCommand } from "../../domain/commands/read.ts";
import { isRefusal, refuse } from "../../domain/refusal.ts";
import { answer, errorBody } from "../../domain/wire.ts";
import type { App, Context } from "./context.ts";
import { refuseReply } from "./errors.ts";
import { readerOf } from "./who.ts";

export function commandRoutes(app: App, { loom, accounts }: Context): void {
  app.post(
    "/api/commands",
    {
      schema: { body: command, response: { 200: answer.options[0], 400: errorBody } },
      // Read by `readCommand`, which names the reason as a person can use it.
      validatorCompiler: () => (value) => ({ value }),
    },
    async (request, reply) => {
      if (!loom.state.ready) return refuseReply(request, reply, refuse("storeUnavailable"));
      const person = await readerOf(request, accounts);
      if (person === null) return refuseReply(request, reply, refuse("notSignedIn"));
      const asked = readCommand(request.body);
      if (isRefusal(asked)) return refuseReply(request, reply, asked);
      const answered = await loom.submit(person, asked);
      return isRefusal(answered) ? refuseReply(request, reply, answered) : reply.send(answered);
    },
  );
}

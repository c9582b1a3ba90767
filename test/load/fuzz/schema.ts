// The server's own OpenAPI document, read for what a fuzzer needs: every route, its parameters, the schema of its body.
import { z } from "zod";

const loose = z.looseObject({
  type: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  required: z.array(z.string()).optional(),
  get oneOf() {
    return z.array(loose).optional();
  },
  get anyOf() {
    return z.array(loose).optional();
  },
  get properties() {
    return z.record(z.string(), loose).optional();
  },
  get items() {
    return loose.optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), loose]).optional();
  },
});
export type Schema = z.infer<typeof loose>;

const parameter = z.looseObject({ in: z.enum(["path", "query"]), name: z.string(), schema: loose });
const operation = z.looseObject({
  parameters: z.array(parameter).default([]),
  requestBody: z
    .looseObject({ content: z.looseObject({ "application/json": z.looseObject({ schema: loose }) }) })
    .optional(),
});
const document = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), operation)) });

export interface Route {
  method: string;
  /** With `{name}` where a parameter stands. */
  path: string;
  parameters: { in: "path" | "query"; name: string; schema: Schema }[];
  body: Schema | null;
}

export function routesOf(openapi: unknown): Route[] {
  return Object.entries(document.parse(openapi).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters, requestBody }]) => ({
      method: method.toUpperCase(),
      path,
      parameters,
      body: requestBody?.content["application/json"].schema ?? null,
    })),
  );
}

# Kudelma as one image: the page is built in the first stage, the second carries only what serves it.
FROM node:24-slim AS build
WORKDIR /kudelma
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4400 KUDELMA_DATA=/data
WORKDIR /kudelma
COPY --from=build /kudelma/package.json ./
COPY --from=build /kudelma/node_modules node_modules
COPY --from=build /kudelma/dist dist
COPY --from=build /kudelma/domain domain
COPY --from=build /kudelma/server server
COPY --from=build /kudelma/cypher cypher
COPY --from=build /kudelma/fixtures fixtures
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4400
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/cli.ts", "serve"]

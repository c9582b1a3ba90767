// Says which Node is needed before anything in TypeScript is loaded: an older Node cannot even read those files.
const needed = 24;
const running = Number(process.versions.node.split(".")[0]);

if (running < needed) {
  console.error(
    `Kudelma needs Node ${needed}, and this is Node ${process.versions.node}. ` +
      "`npm ci` installs it as the package `node`. If it ran with --ignore-scripts or the install script of `node` was blocked, " +
      "run `npm rebuild node`, then start through npm (`npm start`, `npm test`, `npm run kudelma`).",
  );
  process.exit(1);
}

// Loaded before everything else (`node -r ./server/node-version.cjs server/main.ts`), as plain a JavaScript as there is:
// an older Node stumbles over the first TypeScript file and would answer with a stack trace.
if (parseInt(process.versions.node, 10) < 24) {
  console.error(
    'Bayboard needs Node.js 24 or newer and this is ' + process.version + ': install it from https://nodejs.org.',
  )
  process.exit(1)
}

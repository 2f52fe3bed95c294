import { startEmbedded } from '../../db/embedded/start.ts'

/** A process that uses the database in the folder it is given, until somebody kills it. Says 'ready' when it does. */
await startEmbedded({ dataDir: process.argv[2] ?? '' })
console.log('ready')
setInterval(() => {}, 60_000)

import { startDemo } from './demo/start.ts'
import { runUntilSignal } from './signals.ts'

await runUntilSignal(() => startDemo(process.argv.slice(2), process.env, console.log))

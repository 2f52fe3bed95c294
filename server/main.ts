import { startBayboard } from './app.ts'
import { readConfig } from './config.ts'
import { runUntilSignal } from './signals.ts'

await runUntilSignal(async () => {
  const bayboard = await startBayboard(readConfig(process.env))
  console.log(`ready ${bayboard.url}`)
  return bayboard
})

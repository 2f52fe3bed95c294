/**
 * `npm run bench`: every figure that we claim, with its yardstick measured in the same run. `npm run bench -- commands`
 * runs one part.
 */
import { fanOut } from './fan-out.ts'
import { files } from './files.ts'
import { paint } from './paint.ts'
import { resources } from './resources.ts'
import { throughput } from './throughput.ts'
import { visit } from './visit.ts'

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  move: fanOut,
  commands: throughput,
  paint,
  resources,
  files,
  visit,
}

const asked = process.argv.slice(2)
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n\`npm run bench -- ${name}\``)
  await part()
}

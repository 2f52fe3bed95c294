/** Commands a second of one site and of fifty, beside bare transactions of the same writes. */
import { bareWriter, type BareWriter, openYard, park, type Yard } from './commit.ts'
import { percentile, print, type Figure } from './figures.ts'

const FOR = 2_500
const ROUNDS = 3
/** Askers of one site; of fifty sites each has one. */
const ASKERS = 4

export async function throughput(): Promise<void> {
  const figures: Figure[] = []
  for (const sites of [1, 50]) {
    const yard = await openYard(sites, sites === 1 ? 100 : 30)
    const ratios: number[] = []
    const ours: number[] = []
    const bare: number[] = []
    // In turns, so that a moment in which the machine was slow hits both.
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await bareRate(yard))
      ours.push(await commandRate(yard))
      ratios.push(ours.at(-1)! / bare.at(-1)!)
    }
    await yard.stop()
    const ratio = percentile(ratios, 0.5)
    figures.push(
      { what: `commands/s, ${sites} site${sites > 1 ? 's' : ''}`, value: percentile(ours, 0.5).toFixed(0) },
      {
        what: `bare transactions/s of the same writes, ${sites} site${sites > 1 ? 's' : ''}`,
        value: percentile(bare, 0.5).toFixed(0),
      },
      { what: 'ratio', value: ratio.toFixed(2), goal: '≥ 0.5', kept: ratio >= 0.5 },
    )
  }
  print('Commands', figures)
}

async function commandRate(yard: Yard): Promise<number> {
  const askers = yard.sites.flatMap((site) => Array.from({ length: yard.sites.length === 1 ? ASKERS : 1 }, () => site))
  return rate(askers.map((site) => () => park(yard, site)))
}

async function bareRate(yard: Yard): Promise<number> {
  const writers: BareWriter[] = []
  // One after the other: each listens to what the pool is told.
  for (const site of yard.sites) writers.push(await bareWriter(yard, site))
  const bare = await rate(writers.map((writer) => () => writer.write()))
  // What the bare transactions wrote, the workshop does not know of; it reads it again.
  await yard.reload()
  return bare
}

/** How often per second, when each asks again as soon as it is answered. */
async function rate(askers: readonly (() => Promise<void>)[]): Promise<number> {
  const began = performance.now()
  let done = 0
  await Promise.all(
    askers.map(async (ask) => {
      while (performance.now() - began < FOR) {
        await ask()
        done++
      }
    }),
  )
  return (done * 1_000) / (performance.now() - began)
}

/** The commands of whole visits, one after another, beside a bare commit by the same driver. */
import { randomUUID } from 'node:crypto'
import { loadOrders } from '../../db/queries/order.ts'
import { loadVisit } from '../../db/queries/visit.ts'
import { runCommand } from '../../server/commands/run.ts'
import { floorOf } from '../support/floor-builder.ts'
import { fullVisit } from '../support/full-visit.ts'
import { openYard } from './commit.ts'
import { percentile, print, spread } from './figures.ts'

const VISITS = 8

export async function visit(): Promise<void> {
  const yard = await openYard(1, 0, floorOf())
  const { db } = yard.database
  const siteId = yard.sites[0]!
  const floor = () => yard.workshop.floors.get(siteId)!
  const times: number[] = []
  const bare: number[] = []
  const slowest = { type: '', ms: 0 }
  for (let n = 0; n < VISITS; n++) {
    const id = `visit${n}`
    const seen = { order: floor().orders.get(id)!, visit: await loadVisit(db, siteId, id) }
    const now = yard.workshop.clockOf(siteId).now()
    for (const { command, personId } of fullVisit(id, 1, () => ({ ...seen, floor: floor(), now }))) {
      const began = performance.now()
      const answer = await runCommand(yard.workshop, siteId, { id: randomUUID(), terminal: 'bench', personId, command })
      const ms = performance.now() - began
      if (!answer.ok) throw new Error(`${command.type}: ${answer.text.en}`)
      times.push(ms)
      if (ms > slowest.ms) Object.assign(slowest, { type: command.type, ms })
      seen.order = (await loadOrders(db, siteId, { ids: [id] }))[0]!
      seen.visit = await loadVisit(db, siteId, id)
      bare.push(await bareCommit())
    }
  }
  await yard.stop()
  const p95 = percentile(times, 0.95)
  print('A whole visit', [
    { what: 'one bare commit', value: `${spread(bare)} ms` },
    {
      what: `each of the ${times.length} commands of ${VISITS} visits`,
      value: `${spread(times)} ms`,
      goal: 'p95 ≤ 30 ms',
      kept: p95 <= 30,
    },
    { what: `the slowest, ${slowest.type}`, value: `${slowest.ms.toFixed(1)} ms` },
  ])

  async function bareCommit(): Promise<number> {
    const began = performance.now()
    await db
      .updateTable('site')
      .set({ name: String(bare.length) })
      .where('id', '=', siteId)
      .execute()
    return performance.now() - began
  }
}

import { randomUUID } from 'node:crypto'
import type { SiteEvent } from '#domain/event.ts'
import type { Floor } from '#domain/floor.ts'
import { utcOffset } from '#domain/forecast.ts'
import { endForgottenShifts } from '#domain/rules/shift.ts'
import { lastClosing, nextOpen } from '#domain/working-time.ts'
import { revise, type Workshop } from './revise.ts'

/**
 * Stops the clocks that nobody stopped before the workshop closed (P4.5): at closing time, or when the house wakes after
 * it. Where several nodes come at once the site's lock lets one of them find them, and the others nothing.
 */
export async function closeForgottenClocks(workshop: Workshop, known: Floor): Promise<void> {
  const siteId = known.site.id
  const due = (floor: Floor, now: number): SiteEvent[] => {
    const { hours, timeZone } = floor.site
    const offset = utcOffset(timeZone, now)
    const closedAt = lastClosing(now, hours, offset)
    return closedAt === null ? [] : endForgottenShifts(floor, closedAt, nextOpen(closedAt, hours, offset))
  }
  if (due(known, workshop.clockOf(siteId).now()).length === 0) return
  const sender = { commandId: randomUUID(), type: 'end-shift', personId: null, terminal: 'closing time' }
  await revise(workshop, siteId, sender, (floor, { at }) => ({ events: due(floor, at), answer: { ok: true } }))
}

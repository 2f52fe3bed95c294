import { randomUUID } from 'node:crypto'
import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import { standingProposal } from '#domain/visit/extra-work.ts'
import { loadVisit } from '#db/queries/visit.ts'
import type { Workshop } from './revise.ts'
import { runCommand } from './run.ts'

/** A customer who was asked and does not answer is forgotten by nobody: the advisor is reminded, once a period (P4.7). */
export const remindAdvisors =
  (afterMinutes = 15) =>
  async (workshop: Workshop, floor: Floor): Promise<void> => {
    const siteId = floor.site.id
    const due = workshop.clockOf(siteId).now() - afterMinutes * MINUTE
    for (const { id: orderId, desk } of floor.orders.values()) {
      if (!desk.asked || Math.max(desk.asked.since, desk.asked.remindedAt ?? 0) > due) continue
      const standing = standingProposal((await loadVisit(workshop.db, siteId, orderId)).extraWork)
      if (!standing) continue
      const command = { type: 'remind-advisor', orderId, proposalId: standing.id, afterMinutes } as const
      // Another node may have been quicker: then it is refused, and nothing is written.
      await runCommand(workshop, siteId, { id: randomUUID(), personId: null, terminal: 'reminder', command })
    }
  }

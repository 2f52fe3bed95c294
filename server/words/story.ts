import type { HistoryEntry } from '#contract/history.ts'
import type { SiteEvent } from '#domain/event.ts'
import type { Floor } from '#domain/floor.ts'
import type { Logged } from '#domain/replay.ts'
import { historyText, isTold, type HistoryNames } from './history.ts'

/** One car's log in words, oldest first; `log` is that car's part of it. */
export function historyOf(floor: Floor, log: readonly Logged[]): HistoryEntry[] {
  const names = namesIn(floor, log)
  return log.flatMap(({ events, envelope }) => {
    const told = events.filter(isTold)
    if (told.length === 0) return []
    const { rev, at, personId, terminal } = envelope
    const lines = {
      zh: told.map((event) => historyText(event, 'zh', names)),
      en: told.map((event) => historyText(event, 'en', names)),
    }
    return [{ rev, at, person: names.person(personId), terminal, lines }]
  })
}

/** What ids are called: as the log last called them, for work and lines may have been written out of the order since. */
function namesIn(floor: Floor, log: readonly Logged[]): HistoryNames {
  const called = new Map(log.flatMap(({ events }) => events.flatMap(naming)))
  return {
    timeZone: floor.site.timeZone,
    person: (id) => floor.people.get(id)?.name ?? '',
    bay: (id) => floor.bays.get(id)?.no ?? '',
    operation: (id) => called.get(id) ?? '',
    line: (id) => called.get(id) ?? '',
    finding: (id) => called.get(id) ?? '',
  }
}

type Named = { readonly id: string; readonly name: string }
const named = (things: readonly Named[]) => things.map(({ id, name }) => [id, name] as const)

function naming(event: SiteEvent): (readonly [string, string])[] {
  switch (event.type) {
    case 'order-recorded':
    case 'order-reopened':
      return named(event.order.operations)
    case 'operations-written':
      return named(event.operations)
    case 'order-written':
      return named(event.draft.lines)
    case 'agreement-signed':
      return named(event.signed.lines)
    case 'finding-reported':
      return [[event.findingId, event.text]]
    case 'finding-priced':
      return named(event.lines)
    case 'visit-recorded': {
      const { agreement, extraWork } = event.visit
      const { findings } = extraWork
      const lines = [...agreement.binding, ...agreement.lines, ...findings.flatMap((finding) => finding.lines)]
      return [...named(lines), ...findings.map(({ id, text }) => [id, text] as const)]
    }
    default:
      return []
  }
}

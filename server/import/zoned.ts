const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(timeZone, format)
  }
  return format
}

/** What the clock on the wall shows at an instant, as if it were UTC, ms. */
function wallOf(instant: number, timeZone: string): number {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}

/**
 * The instant at which the clock on the wall shows `wall` (given as if it were UTC, ms). Where clocks go back and show
 * it twice, the first; where they skip it, an hour later by the new clock.
 */
export function instantOf(wall: number, timeZone: string): number {
  const DAY = 86_400_000
  const offsetAt = (instant: number) => wallOf(instant, timeZone) - instant
  const candidates = [wall - offsetAt(wall - DAY), wall - offsetAt(wall + DAY)]
  return candidates.find((instant) => wallOf(instant, timeZone) === wall) ?? wall - offsetAt(wall - DAY)
}

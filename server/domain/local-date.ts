/** A site's local date at a moment, 2026-11-22. `timeZone` is an IANA name. */
export function localDate(at: number, timeZone: string): string {
  let format = FORMATS.get(timeZone)
  if (!format) {
    // Swedish writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    FORMATS.set(timeZone, format)
  }
  return format.format(at)
}

/** Making a format is a hundred times dearer than using it. */
const FORMATS = new Map<string, Intl.DateTimeFormat>()

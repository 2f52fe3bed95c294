/** Between the site's wall clock in an `<input type="datetime-local">` and instants. `offset`: site's distance from UTC, ms. */
export function localInput(at: number, offset: number): string {
  return new Date(at + offset).toISOString().slice(0, 16)
}

/** null where the field is empty or not a time. */
export function momentOf(input: string, offset: number): number | null {
  const at = Date.parse(`${input}:00Z`)
  return Number.isNaN(at) ? null : at - offset
}

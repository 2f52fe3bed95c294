/** Milliseconds as PostgreSQL wants them written. */
export function moment(ms: number): Date {
  return new Date(ms)
}

export function maybeMoment(ms: number | null): Date | null {
  return ms === null ? null : new Date(ms)
}

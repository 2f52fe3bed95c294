/**
 * Whether two plain values say the same, in whatever order their keys stand: what came back from a database names them in
 * another order than what was just sent.
 */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!isRecord(a) || !isRecord(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const keys = said(a)
  return keys.length === said(b).length && keys.every((key) => same(a[key], b[key]))
}

function said(value: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

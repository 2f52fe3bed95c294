const PATIENCE = 8_000

export interface Answered<T> {
  readonly status: number
  readonly body: T
}

/** Asks and reads JSON. Throws where there is no line, no answer within eight seconds, or an answer that is no JSON. */
export async function fetchJson<T>(url: string, post?: unknown): Promise<Answered<T>> {
  // AbortSignal.timeout is younger than the televisions.
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), PATIENCE)
  const options: RequestInit =
    post === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(post) }
  try {
    const response = await fetch(url, { ...options, cache: 'no-store', signal: controller.signal })
    return { status: response.status, body: (await response.json()) as T }
  } finally {
    clearTimeout(timer)
  }
}

import { WillNeverGo, type Send } from './send.ts'

export interface SmsGateway {
  readonly url: string
  /** Sent as a bearer token; undefined where the gateway wants none. */
  readonly token: string | undefined
}

const PATIENCE = 15_000

/** POST {to, text} to an HTTP gateway, with the message's id as Idempotency-Key. */
export function smsBy({ url, token }: SmsGateway): Send {
  return async (to, text, key) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ to, text }),
      signal: AbortSignal.timeout(PATIENCE),
      redirect: 'error',
    })
    await response.body?.cancel()
    if (response.ok) return
    const { status } = response
    // Our account may be empty or the gateway busy: those pass. What it does not understand, it never will.
    if (status === 400 || status === 404 || status === 422) throw new WillNeverGo(`gateway ${status}`)
    throw new Error(`gateway ${status}`)
  }
}

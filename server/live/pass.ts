import { createHmac, timingSafeEqual } from 'node:crypto'

/** How long a kiosk's or a phone's pass lets it look at one car, ms. */
const VALID_FOR = 12 * 60 * 60_000

/** A pass for one car: readable by any node, made by none but ours, and worth nothing after its time. */
export function makePass(secret: string, orderId: string, now: number): string {
  const body = `${orderId}.${(now + VALID_FOR).toString(36)}`
  return `${body}.${sign(secret, body)}`
}

/** The order that a pass is for; undefined where it is forged or over. */
export function readPass(secret: string, pass: string, now: number): string | undefined {
  const [orderId, until, signature] = pass.split('.')
  if (!orderId || !until || !signature) return undefined
  const expected = Buffer.from(sign(secret, `${orderId}.${until}`))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return parseInt(until, 36) > now ? orderId : undefined
}

function sign(secret: string, body: string): string {
  return createHmac('sha256', secret).update(body).digest('base64url')
}

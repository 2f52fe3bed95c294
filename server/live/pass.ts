import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * What a pass is good for: `view` looks at one car; `sign` was given out at the kiosk, where the customer's hand signs;
 * `rate` lasts beyond the delivery and shows nothing. Whoever may look may not agree: that needs a signature or a code.
 */
export const RIGHTS = ['view', 'sign', 'rate'] as const
export type Right = (typeof RIGHTS)[number]

const MINUTE = 60_000

/** How long a pass is good, ms. A kiosk's is short: it is one customer after the other. */
const VALID_FOR: Record<Right, number> = { view: 12 * 60 * MINUTE, sign: 30 * MINUTE, rate: 60 * MINUTE }

/** A pass for one car: readable by any node, made by none but ours, and worth nothing after its time. */
export function makePass(secret: string, orderId: string, now: number, right: Right = 'view'): string {
  const body = `${orderId}.${right}.${(now + VALID_FOR[right]).toString(36)}`
  return `${body}.${sign(secret, body)}`
}

/** The order that a pass is for, and what it is good for; undefined where it is forged or over. */
export function readPass(
  secret: string,
  pass: string,
  now: number,
): { readonly orderId: string; readonly right: Right } | undefined {
  const [orderId, right, until, signature] = pass.split('.')
  if (!orderId || !isRight(right) || !until || !signature) return undefined
  const expected = Buffer.from(sign(secret, `${orderId}.${right}.${until}`))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return parseInt(until, 36) > now ? { orderId, right } : undefined
}

function isRight(right: string | undefined): right is Right {
  return RIGHTS.includes(right as Right)
}

function sign(secret: string, body: string): string {
  return createHmac('sha256', secret).update(body).digest('base64url')
}

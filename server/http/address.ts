import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'

/**
 * The address that a request came from. Behind proxies that are trusted (`hops` of them) it is the one that the outermost
 * of these wrote down; what stands further left was written by whoever asked, and proves nothing.
 */
export function addressOf(c: Context, hops: number): string {
  const direct = (c.env as Partial<HttpBindings>).incoming?.socket.remoteAddress ?? 'unknown'
  if (hops === 0) return direct
  const told = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim())
  return told.at(-hops) || direct
}

import { screenOf, type HouseScreen } from '#db/queries/screen.ts'
import { sessionOf, type Session } from '#db/queries/session.ts'
import type { DB } from '#db/schema.ts'
import { parse } from 'hono/utils/cookie'
import type { Kysely } from 'kysely'
import { tokenHash } from '../secrets.ts'

/** Who is behind a request or a socket: a screen of the house, a person at it, both, or nobody. */
export interface Knocker {
  readonly screen: HouseScreen | undefined
  readonly session: Session | undefined
}

/**
 * With TLS the browser itself keeps others from setting them (`__Host-`); on plain http it refuses that name, so there
 * they go by a plain one.
 */
export function cookieNames(secure: boolean): { readonly screen: string; readonly session: string } {
  const prefix = secure ? '__Host-' : ''
  return { screen: `${prefix}bayboard-screen`, session: `${prefix}bayboard-session` }
}

/** `cookies`: the header as it came. */
export async function knockerOf(db: Kysely<DB>, cookies: string | undefined, secure: boolean): Promise<Knocker> {
  const names = cookieNames(secure)
  const given = parse(cookies ?? '')
  const [screen, session] = await Promise.all([
    tokenIn(given[names.screen], (hash) => screenOf(db, hash)),
    tokenIn(given[names.session], (hash) => sessionOf(db, hash)),
  ])
  // A session opened at a terminal is worth nothing away from it: its cookie was carried off.
  const atHome = !session?.screenId || session.screenId === screen?.id
  return { screen, session: atHome ? session : undefined }
}

async function tokenIn<T>(token: string | undefined, find: (hash: string) => Promise<T>): Promise<T | undefined> {
  return token && /^[\w-]{43}$/.test(token) ? find(tokenHash(token)) : undefined
}

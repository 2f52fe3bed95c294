import { signIn, type Caller, type SignIn } from '#contract/session.ts'
import { lockSession, revokeSession, sessionOf, touchSession } from '#db/queries/session.ts'
import { siteById } from '#db/queries/site.ts'
import { Hono, type Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { signInWithPassword, signInWithPin } from '../commands/session.ts'
import { tokenHash } from '../secrets.ts'
import { addressOf } from './address.ts'
import { cookieNames, type Knocker } from '../commands/caller.ts'
import type { HttpDeps } from './deps.ts'
import { knockerIn } from './doors.ts'
import { answerProblem } from './problem.ts'

const DAY = 24 * 60 * 60

/**
 * GET / says who asks. POST / signs in, with a PIN at a terminal or a password anywhere; /touch keeps it open, /lock
 * and /out end it.
 */
export function sessionRoutes(deps: HttpDeps): Hono {
  const { workshop, secure, log } = deps
  const { db } = workshop
  const names = cookieNames(secure)
  return new Hono()
    .get('/', async (c) => {
      c.header('cache-control', 'no-store')
      return c.json(await callerOf(deps, knockerIn(c)))
    })
    .post('/', async (c) => {
      const { data, error } = signIn.safeParse(await c.req.json().catch(() => undefined))
      if (!data) return answerProblem(c, 'bad-request', error)
      const { screen } = knockerIn(c)
      if ('pin' in data && !screen) return answerProblem(c, 'not-a-terminal')
      const waits = await triesOf(deps, c, data, screen?.id)
      if (waits > 0) {
        c.header('retry-after', String(waits))
        return answerProblem(c, 'too-many')
      }
      const device = deviceOf(c)
      const signedIn =
        'pin' in data
          ? screen && (await signInWithPin(db, screen, data, device))
          : await signInWithPassword(db, data, screen ?? null, device)
      const how = 'pin' in data ? 'pin' : 'password'
      if (!signedIn) {
        log.warn({ event: 'sign-in-refused', how, screen: screen?.id }, 'a sign-in was refused')
        return answerProblem(c, 'pin' in data ? 'wrong-pin' : 'wrong-password')
      }
      await forgiveTries(deps, data, screen?.id)
      const { token, sessionId, siteId, personId } = signedIn
      setCookie(c, names.session, token, { httpOnly: true, sameSite: 'Strict', secure, path: '/', maxAge: DAY / 2 })
      log.info(
        { event: 'signed-in', how, session: sessionId, person: personId, screen: screen?.id, site: siteId },
        'signed in',
      )
      return c.json(await callerOf(deps, { screen, session: await sessionOf(db, tokenHash(token)) }), 201)
    })
    .post('/touch', async (c) => {
      const { session } = knockerIn(c)
      if (session) await touchSession(db, session.id)
      return session ? c.body(null, 204) : answerProblem(c, 'signed-out')
    })
    .post('/lock', async (c) => {
      const { session } = knockerIn(c)
      if (session) await lockSession(db, session.id)
      return c.body(null, 204)
    })
    .post('/out', async (c) => {
      const { session } = knockerIn(c)
      if (session) {
        await revokeSession(db, session.siteId, session.id)
        log.info({ event: 'signed-out', session: session.id, person: session.personId }, 'signed out')
      }
      deleteCookie(c, names.session, { path: '/', secure })
      return c.body(null, 204)
    })
}

/** Counted before the answer is known: guesses that come all at once get no further than one after another. */
async function triesOf({ limits, hops }: HttpDeps, c: Context, asked: SignIn, screenId = ''): Promise<number> {
  const address = await limits.address.take(addressOf(c, hops))
  if (!('pin' in asked)) return Math.max(address, await limits.password.take(asked.login.toLowerCase()))
  const here = await limits.pin.take(`${screenId} ${asked.personId}`)
  return Math.max(address, here, here > 0 ? 0 : await limits.pinAnywhere.take(asked.personId))
}

async function forgiveTries({ limits }: HttpDeps, asked: SignIn, screenId = ''): Promise<void> {
  if (!('pin' in asked)) return limits.password.forget(asked.login.toLowerCase())
  await limits.pin.forget(`${screenId} ${asked.personId}`)
  await limits.pinAnywhere.forget(asked.personId)
}

async function callerOf({ workshop, floorOf }: HttpDeps, { screen, session }: Knocker): Promise<Caller> {
  const siteId = screen?.siteId ?? session?.siteId
  const site = siteId === undefined ? undefined : await siteById(workshop.db, siteId)
  const person = session && (await floorOf(session.siteId))?.people.get(session.personId)
  return {
    site: site ? { id: site.id, name: site.name, demo: site.demo } : null,
    screen: screen ? { id: screen.id, role: screen.role, place: screen.place, name: screen.name } : null,
    person:
      session && person
        ? {
            ...{ id: person.id, name: person.name, roles: person.roles },
            ...{ locked: session.locked, strong: session.strong, lockAfter: session.lockAfter },
          }
        : null,
  }
}

/** Browser and system in a few words, for the list of sessions that people see. */
function deviceOf(c: Context): string {
  return (c.req.header('user-agent') ?? '').replace(/[^\x20-\x7e]/g, '').slice(0, 160)
}

import type { Capability } from '#domain/can.ts'
import { may, STRONG } from '#domain/can.ts'
import type { ScreenRole } from '#domain/screen.ts'
import type { ProblemCode } from '#contract/answer.ts'
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { knockerOf, type Knocker } from '../commands/caller.ts'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'

/**
 * Who may pass: anybody; a person who may do this, signed in and not locked; a screen of the house of one of these roles,
 * or a person who may. What a customer may see is decided by the pass that they bring.
 */
export type Door =
  | 'open'
  | 'customer'
  | Capability
  | { readonly screens: readonly ScreenRole[]; readonly or: Capability }

type Address = `${'GET' | 'POST' | 'PUT' | 'DELETE'} /${string}`

/** Every address of the API and its door. What is not here is shut, and a test walks all routes. */
export const DOORS: Readonly<Record<Address, Door>> = {
  'GET /api/session': 'open',
  'POST /api/session': 'open',
  'POST /api/session/touch': 'open',
  'POST /api/session/lock': 'open',
  'POST /api/session/out': 'open',
  'POST /api/pairing': 'open',
  'GET /api/pairing': 'open',
  'POST /api/pairing/look': 'keep-screens',
  'POST /api/pairing/let-in': 'keep-screens',
}

const knockers = new WeakMap<Request, Knocker>()

/** Who asks; known to every route behind `knocking`. */
export function knockerIn(c: Context): Knocker {
  return knockers.get(c.req.raw) ?? { screen: undefined, session: undefined }
}

/** Finds out who asks, once a request. */
export function knocking({ workshop, secure }: Pick<HttpDeps, 'workshop' | 'secure'>): MiddlewareHandler {
  return async (c, next) => {
    knockers.set(c.req.raw, await knockerOf(workshop.db, c.req.header('cookie'), secure))
    return next()
  }
}

/** Lets pass who may, and tells the others why not. */
export function doors(deps: Pick<HttpDeps, 'floorOf'>): MiddlewareHandler {
  return async (c, next) => {
    const handler = matchedRoutes(c).findLast(({ method }) => method !== 'ALL')
    const door = handler && DOORS[`${handler.method} ${handler.path.replace(/(?<=.)\/$/, '')}` as Address]
    if (!door) return answerProblem(c, 'not-found')
    const shut = await shutFor(door, knockerIn(c), deps)
    return shut ? answerProblem(c, shut) : next()
  }
}

async function shutFor(
  door: Door,
  { screen, session }: Knocker,
  { floorOf }: Pick<HttpDeps, 'floorOf'>,
): Promise<ProblemCode | undefined> {
  if (door === 'open' || door === 'customer') return undefined
  if (typeof door === 'object' && screen && door.screens.includes(screen.role)) return undefined
  const capability = typeof door === 'object' ? door.or : door
  if (!session) return 'signed-out'
  if (session.locked) return 'locked'
  const person = (await floorOf(session.siteId))?.people.get(session.personId)
  if (!person || !may(person, capability)) return 'not-yours'
  return STRONG.includes(capability) && !session.strong ? 'wants-password' : undefined
}

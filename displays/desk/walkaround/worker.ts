// The service worker of the walk round a car, and of no other page: with it the page opens without a line. It keeps the
// page and the files of its build; what the workshop says goes by it, and is never kept here.
import { addRoute, cleanupOutdatedCaches, matchPrecache, precache, type PrecacheEntry } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

declare const self: {
  /** Written in when the screens are built (vite.config.ts): the page first. */
  readonly __WB_MANIFEST: readonly PrecacheEntry[]
  skipWaiting(): Promise<void>
}

const PAGE = '/desk/walkaround'
/** A line that says nothing for so long is none, ms. */
const PATIENCE = 4_000

// The page loads all of itself at once, so that no open one misses files of a build that is replaced under it.
void self.skipWaiting()
cleanupOutdatedCaches()
precache([...self.__WB_MANIFEST])

registerRoute(
  new NavigationRoute(async ({ request }) => (await fromServer(request)) ?? (await kept()), {
    allowlist: [/^\/desk\/walkaround(\?|$)/],
  }),
)
// Under the name of its content a file never changes: what is kept needs no line.
addRoute()

/** The page of now; undefined where nobody answers, or somebody who cannot. */
async function fromServer(request: Request): Promise<Response | undefined> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), PATIENCE)
  const answer = await fetch(request, { signal: controller.signal }).catch(() => undefined)
  clearTimeout(timer)
  return answer && answer.status < 500 ? answer : undefined
}

async function kept(): Promise<Response> {
  return (await matchPrecache(PAGE)) ?? Response.error()
}

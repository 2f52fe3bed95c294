import type { Floor } from '#domain/floor.ts'
import { Hono } from 'hono'
import type { Logger } from 'pino'
import type { Workshop } from '../commands/revise.ts'
import type { Feed } from '../live/feed.ts'
import type { Live } from '../live/sockets.ts'
import { codeRoutes } from './code.ts'
import { commandRoutes } from './command.ts'
import { bodies, headers, ownPagesOnly } from './guard.ts'
import { healthRoutes } from './health.ts'
import { importRoutes } from './import.ts'
import { kioskRoutes } from './kiosk.ts'
import { liveRoutes } from './live.ts'
import { pageRoutes } from './pages.ts'
import { answerProblem, onError } from './problem.ts'
import { screenRoutes } from './screen.ts'
import { setUpRoutes } from './set-up.ts'

export interface HttpDeps {
  readonly workshop: Workshop
  readonly feed: Feed
  /** Sockets hang on the server that serves this app, so they come after it. */
  readonly live: () => Live
  readonly log: Logger
  /** Absolute folder of the built screens. */
  readonly dist: string
  readonly publicUrl: string | undefined
  readonly build: () => string
  readonly isStopping: () => boolean
  /** The site that requests without one belong to; undefined before set-up. */
  readonly defaultSite: () => Promise<string | undefined>
  /** The floor of a site as committed; undefined where there is no such site. */
  readonly floorOf: (siteId: string) => Promise<Floor | undefined>
  readonly secretOf: (siteId: string) => Promise<string | undefined>
}

/** Everything that is asked by HTTP: parse, call, answer. No SQL and no rules live here. */
export function httpApp(deps: HttpDeps): Hono {
  const app = new Hono()
  app.onError(onError(deps.log))
  app.notFound((c) => answerProblem(c, 'not-found'))
  app.use(headers)
  app.use('/api/*', ownPagesOnly(deps.publicUrl), bodies)
  app.use('/api/*', async (c, next) => (deps.isStopping() ? answerProblem(c, 'unavailable') : next()))
  app.route('/api/commands', commandRoutes(deps))
  app.route('/api/live', liveRoutes(deps))
  app.route('/api/kiosk', kioskRoutes(deps))
  app.route('/api/import', importRoutes(deps))
  app.route('/api/set-up', setUpRoutes(deps))
  app.route('/api/screens', screenRoutes(deps))
  app.route('/', codeRoutes(deps))
  app.route('/', healthRoutes(deps))
  app.route('/', pageRoutes(deps))
  return app
}

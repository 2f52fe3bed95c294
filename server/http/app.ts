import { Hono } from 'hono'
import { catalogueRoutes } from './catalogue.ts'
import { codeRoutes } from './code.ts'
import { commandRoutes } from './command.ts'
import type { HttpDeps } from './deps.ts'
import { documentRoutes } from './documents.ts'
import { doors, knocking } from './doors.ts'
import { bodies, headers, ownPagesOnly, soundAddress } from './guard.ts'
import { fileRoutes } from './files.ts'
import { gateRoutes } from './gate.ts'
import { customerRoutes } from './customer.ts'
import { healthRoutes } from './health.ts'
import { historyRoutes } from './history.ts'
import { importRoutes } from './import.ts'
import { kioskRoutes } from './kiosk.ts'
import { liveRoutes } from './live.ts'
import { messageRoutes } from './messages.ts'
import { orderRoutes } from './orders.ts'
import { pageRoutes } from './pages.ts'
import { pairingRoutes } from './pairing.ts'
import { partsDeskRoutes } from './parts-desk.ts'
import { photoRoutes } from './photo.ts'
import { answerProblem, onError } from './problem.ts'
import { qualityDayRoutes } from './quality-day.ts'
import { screenRoutes } from './screen.ts'
import { sessionRoutes } from './session.ts'
import { setUpRoutes } from './set-up.ts'
import { visitRoutes } from './visit.ts'
import { walkaroundRoutes } from './walkaround.ts'
import { welcomeRoutes } from './welcome.ts'

/** Everything that is asked by HTTP: parse, call, answer. No SQL and no rules live here. */
export function httpApp(deps: HttpDeps): Hono {
  const app = new Hono()
  app.onError(onError(deps.log))
  app.notFound((c) => answerProblem(c, 'not-found'))
  app.use(headers)
  app.use('/api/*', soundAddress, ownPagesOnly(deps.publicUrl), bodies)
  app.use('/api/*', async (c, next) => (deps.isStopping() ? answerProblem(c, 'unavailable') : next()))
  app.use('/api/*', knocking(deps))
  app.use('/api/session/*', doors(deps))
  app.use('/api/pairing/*', doors(deps))
  app.route('/api/session', sessionRoutes(deps))
  app.route('/api/pairing', pairingRoutes(deps))
  app.route('/api/commands', commandRoutes(deps))
  app.route('/api/live', liveRoutes(deps))
  app.route('/api/kiosk', kioskRoutes(deps))
  app.route('/api/kiosk', customerRoutes(deps))
  app.route('/api/messages', messageRoutes(deps))
  app.route('/api/gate', gateRoutes(deps))
  app.route('/api/history', historyRoutes(deps))
  app.route('/api/import', importRoutes(deps))
  app.route('/api/catalogue', catalogueRoutes(deps))
  app.route('/api/files', fileRoutes(deps))
  app.route('/api/orders', orderRoutes(deps))
  app.route('/api/visits', visitRoutes(deps))
  app.route('/api/parts-desk', partsDeskRoutes(deps))
  app.route('/api/photos', photoRoutes(deps))
  app.route('/api/walkarounds', walkaroundRoutes(deps))
  app.route('/api/quality-day', qualityDayRoutes(deps))
  app.route('/api/documents', documentRoutes(deps))
  app.route('/api/welcome', welcomeRoutes(deps))
  app.route('/api/set-up', setUpRoutes(deps))
  app.route('/api/screens', screenRoutes(deps))
  app.route('/', codeRoutes(deps))
  app.route('/', healthRoutes(deps))
  app.route('/', pageRoutes(deps))
  return app
}

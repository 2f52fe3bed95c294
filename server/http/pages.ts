import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HttpDeps } from './deps.ts'

/** Every screen's address and the page behind it. */
const PAGES: Readonly<Record<string, string>> = {
  '/': 'displays/home',
  '/wall': 'displays/wall',
  '/board': 'displays/board',
  '/bay/:no': 'displays/bay',
  '/welcome': 'displays/welcome',
  '/lobby': 'kiosk/lobby',
  '/kiosk': 'kiosk/kiosk',
  '/follow': 'kiosk/follow',
  '/gallery': 'displays/gallery',
  '/setup': 'displays/setup',
  '/tech': 'displays/tech',
  '/desk/parts': 'displays/desk/parts',
  '/desk/manager': 'displays/desk/manager',
  '/desk/cashier': 'displays/desk/cashier',
  '/gate': 'displays/gate',
  '/desk/history': 'displays/desk/history',
  '/desk/inspection': 'displays/desk/inspection',
  '/desk/reception': 'displays/desk/reception',
  '/document': 'displays/document',
  '/desk/walkaround': 'displays/desk/walkaround',
}

/** Opens one page without a line. Wherever it lies, it may serve that page and no other: walls have none. */
const WORKER = '/desk/walkaround-worker.js'

/** The screens, as Vite built them. Files named after their content are kept for ever, pages are asked for each time. */
export function pageRoutes({ dist, defaultSite }: HttpDeps): Hono {
  const pages = new Hono()
  pages.use('/', async (c, next) => ((await defaultSite()) === undefined ? c.redirect('/setup') : next()))
  for (const [address, folder] of Object.entries(PAGES))
    pages.get(address, (c) => {
      const file = join(dist, folder, 'index.html')
      if (!existsSync(file)) return c.text('The screens are not built: npm run build', 503)
      c.header('cache-control', 'no-cache')
      return c.html(readFileSync(file, 'utf8'))
    })
  pages.get(WORKER, (c) => {
    const file = join(dist, WORKER)
    if (!existsSync(file)) return c.notFound()
    c.header('cache-control', 'no-cache')
    c.header('service-worker-allowed', '/desk/walkaround')
    return c.body(readFileSync(file, 'utf8'), 200, { 'content-type': 'text/javascript; charset=utf-8' })
  })
  pages.use('/assets/*', async (c, next) => {
    await next()
    if (c.res.ok) c.header('cache-control', 'public, max-age=31536000, immutable')
  })
  pages.use('/assets/*', serveStatic({ root: dist }))
  pages.use('/old/*', serveStatic({ root: dist }))
  return pages
}

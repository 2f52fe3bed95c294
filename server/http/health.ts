import { sql } from 'kysely'
import { Hono } from 'hono'
import type { HttpDeps } from './deps.ts'

/** /healthz: the process answers. /readyz: so does the database, and we are not about to stop. /metrics: Prometheus text. */
export function healthRoutes({ workshop, live, feed, isStopping, build }: HttpDeps): Hono {
  return new Hono()
    .get('/healthz', (c) => c.text('ok'))
    .get('/readyz', async (c) => {
      if (isStopping()) return c.text('stopping', 503)
      try {
        await sql`select 1`.execute(workshop.db)
        return c.text('ready')
      } catch {
        return c.text('no database', 503)
      }
    })
    .get('/metrics', (c) => {
      const memory = process.memoryUsage()
      const lines = [
        gauge('bayboard_screens', 'Connected screens.', live().io.engine.clientsCount),
        gauge('bayboard_sites', 'Sites that this node follows.', feed.sites().length),
        gauge('bayboard_memory_bytes', 'Resident memory of this process.', memory.rss),
        gauge('bayboard_heap_bytes', 'Heap in use.', memory.heapUsed),
        gauge('bayboard_uptime_seconds', 'Age of this process.', Math.round(process.uptime())),
        `# TYPE bayboard_build_info gauge\nbayboard_build_info{build="${build()}"} 1`,
      ]
      return c.text(`${lines.join('\n')}\n`)
    })
}

function gauge(name: string, help: string, value: number): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}`
}

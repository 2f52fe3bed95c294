import { Hono } from 'hono'
import { renderSVG } from 'uqr'
import { isOwnOrigin } from '../origin.ts'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'

/**
 * The code on a bay's display that a technician's phone reads to act there: drawn here, for a television carries no
 * drawing of codes. `?origin=` is the address under which that display knows this server; phones of the house know it too.
 */
export function codeRoutes({ publicUrl }: Pick<HttpDeps, 'publicUrl'>): Hono {
  const codes = new Hono()
  codes.get('/bay/:no/code.svg', (c) => {
    const origin = c.req.query('origin')
    if (!isOwnOrigin(origin, c.req.header('host'), publicUrl)) return answerProblem(c, 'foreign-origin')
    c.header('content-type', 'image/svg+xml')
    c.header('cache-control', 'public, max-age=86400')
    return c.body(renderSVG(`${origin}/tech?bay=${encodeURIComponent(c.req.param('no'))}`, { ecc: 'M', border: 3 }))
  })
  return codes
}

import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { isOwnOrigin } from '../origin.ts'
import { answerProblem } from './problem.ts'

/** Commands are small; only an import's file may be larger. */
const BODY = 64 * 1024
const FILE = 20 * 1024 * 1024

/** Scripts come from files of our own only. Lit sets positions and widths as style attributes, nothing else is inline. */
const policy = (frameAncestors: "'none'" | "'self'"): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      styleSrcAttr: ["'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: [frameAncestors],
    },
    // Screens in a workshop are often on plain http; whoever ends TLS says this for us.
    strictTransportSecurity: false,
    referrerPolicy: 'no-referrer',
    permissionsPolicy: { camera: ['self'], microphone: [], geolocation: [] },
  })

const unframed = policy("'none'")
const ownFrames = policy("'self'")

/** No page is framed but the gallery's, by the gallery: it shows screens small, of fixtures, and sends nothing. */
export const headers: MiddlewareHandler = (c, next) => (c.req.path === '/gallery' ? ownFrames : unframed)(c, next)

/** Whatever changes something must come from a page of our own, and be what a foreign form cannot send. */
export function ownPagesOnly(publicUrl: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const own = isOwnOrigin(c.req.header('origin'), c.req.header('host'), publicUrl)
    if (!own) return answerProblem(c, 'foreign-origin')
    const type = c.req.header('content-type')?.split(';')[0]?.trim()
    if (type !== 'application/json' && !(c.req.path === '/api/import' && type === 'application/octet-stream'))
      return answerProblem(c, 'bad-request')
    return next()
  }
}

export const bodies: MiddlewareHandler = async (c, next) => {
  const maxSize = c.req.path === '/api/import' ? FILE : BODY
  return bodyLimit({
    maxSize,
    onError: (context) => {
      // The rest of the body is not read, so nothing more can come over this connection.
      context.header('connection', 'close')
      return answerProblem(context, 'too-large')
    },
  })(c, next)
}

import type { ProblemCode } from '#contract/answer.ts'
import { MOST_PHOTO_BYTES, PHOTO_TYPES } from '#contract/photo-terms.ts'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { isOwnOrigin } from '../origin.ts'
import { answerProblem } from './problem.ts'

/** What may come in at an address, and what is answered to anything else. No type here can be sent by a foreign form. */
interface Door {
  readonly types: readonly string[]
  readonly wrongType: ProblemCode
  /** Bytes. */
  readonly most: number
  readonly tooLarge: ProblemCode
}

/** Commands are small JSON. */
const COMMANDS: Door = {
  types: ['application/json'],
  wrongType: 'bad-request',
  most: 64 * 1024,
  tooLarge: 'too-large',
}
const FILES: Readonly<Record<string, Door>> = {
  '/api/import': { ...COMMANDS, types: ['application/octet-stream'], most: 20 * 1024 * 1024 },
  '/api/catalogue': { ...COMMANDS, types: ['application/octet-stream'], most: 20 * 1024 * 1024 },
  '/api/photos': {
    // HEIC comes in far enough to be told apart from what is no photo at all.
    types: [...PHOTO_TYPES, 'image/heic', 'image/heif'],
    wrongType: 'not-a-photo',
    most: MOST_PHOTO_BYTES,
    tooLarge: 'photo-too-large',
  },
}
const doorOf = (path: string): Door => FILES[path] ?? COMMANDS

/** Scripts come from files of our own only. Lit sets positions and widths as style attributes, nothing else is inline. */
const policy = (frameAncestors: "'none'" | "'self'", readsCodes = false): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      // The reader of codes is WebAssembly; nothing else may be made into code.
      scriptSrc: readsCodes ? ["'self'", "'wasm-unsafe-eval'"] : ["'self'"],
      styleSrc: ["'self'"],
      styleSrcAttr: ["'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
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
const codeReaders = policy("'none'", true)

/** Pages whose camera reads codes, in browsers that cannot by themselves. */
const READ_CODES: readonly string[] = ['/gate', '/kiosk', '/desk/cashier']

/** No page is framed but the gallery's, by the gallery: it shows screens small, of fixtures, and sends nothing. */
export const headers: MiddlewareHandler = (c, next) => {
  if (c.req.path === '/gallery') return ownFrames(c, next)
  return (READ_CODES.includes(c.req.path) ? codeReaders : unframed)(c, next)
}

/** Whatever changes something must come from a page of our own, and be what a foreign form cannot send. */
export function ownPagesOnly(publicUrl: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const own = isOwnOrigin(c.req.header('origin'), c.req.header('host'), publicUrl)
    if (!own) return answerProblem(c, 'foreign-origin')
    const type = c.req.header('content-type')?.split(';')[0]?.trim() ?? ''
    const { types, wrongType } = doorOf(c.req.path)
    return types.includes(type) ? next() : answerProblem(c, wrongType)
  }
}

/** No name of anything has a NUL in it, and PostgreSQL takes none: whoever asks for one asks for nothing. */
export const soundAddress: MiddlewareHandler = async (c, next) =>
  c.req.url.includes('%00') ? answerProblem(c, 'not-found') : next()

export const bodies: MiddlewareHandler = async (c, next) => {
  const { most, tooLarge } = doorOf(c.req.path)
  return bodyLimit({
    maxSize: most,
    onError: (context) => {
      // The rest of the body is not read, so nothing more can come over this connection.
      context.header('connection', 'close')
      return answerProblem(context, tooLarge)
    },
  })(c, next)
}

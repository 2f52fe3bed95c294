import type { ProblemCode } from '#contract/answer.ts'
import { problem } from '#words/problem.ts'
import type { Context, ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Logger } from 'pino'
import type { ZodError } from 'zod'
import { NoSuchSite } from '../commands/revise.ts'

const STATUS: Record<ProblemCode, ContentfulStatusCode> = {
  'bad-request': 400,
  'foreign-origin': 403,
  'not-found': 404,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
  internal: 500,
  'not-set-up': 409,
  'already-set-up': 409,
  'no-such-car': 404,
  'no-such-pass': 404,
  'not-a-photo': 415,
  'photo-heic': 415,
  'photo-too-large': 413,
  'no-printer': 503,
  'not-printed': 503,
  'signed-out': 401,
  locked: 401,
  'not-yours': 403,
  'wants-password': 403,
  'not-a-terminal': 403,
  'wrong-pin': 403,
  'wrong-password': 403,
  'no-such-code': 404,
  'slow-down': 429,
}

/** Answers with a code for machines and words for people. */
export function answerProblem(c: Context, code: ProblemCode, error?: ZodError): Response {
  const details = error?.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message }))
  return c.json(problem(code, details), STATUS[code])
}

/** The last resort: what happened goes to the log, never to the page. */
export function onError(log: Logger): ErrorHandler {
  return (error, c) => {
    if (error instanceof NoSuchSite) return answerProblem(c, 'not-set-up')
    if (error instanceof HTTPException) return answerProblem(c, error.status === 413 ? 'too-large' : 'bad-request')
    const lost = isConnectionError(error)
    if (lost) log.warn({ reason: error.message, path: c.req.path }, 'the database does not answer')
    else log.error({ err: withoutRows(error), path: c.req.path }, 'a request failed')
    return answerProblem(c, lost ? 'unavailable' : 'internal')
  }
}

/** PostgreSQL's errors carry the row that was not taken, and rows hold people: a log gets what went wrong and where. */
function withoutRows({ name, message, stack, code, constraint }: Error & { code?: unknown; constraint?: unknown }) {
  return { type: name, message, code, constraint, stack }
}

/** Codes of Node's sockets, of pg's pool, and of PostgreSQL's classes 08, 53 and 57: the database, not the command. */
function isConnectionError(error: Error & { code?: unknown }): boolean {
  const code = String(error.code ?? '')
  return /^(E[A-Z]+|(08|53|57)...)$/.test(code) || /connection|timeout/i.test(error.message)
}

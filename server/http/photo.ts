import { photoHash, photoQuery } from '#contract/photo.ts'
import type { KeptPhoto } from '#contract/photo-terms.ts'
import { photoOf } from '#db/queries/photo.ts'
import { Hono, type Context } from 'hono'
import type { Album } from '../commands/album.ts'
import { keepPhoto } from '../commands/photo.ts'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'
import { withSender } from './sender.ts'

/**
 * POST /?personId=…&terminal=…&takenAt=… takes one picture as its body and answers with its hash; sent again, with the
 * same. GET /:hash gives it to the workshop's own screens; a customer's has a door of its own.
 */
export function photoRoutes({ workshop, album, defaultSite }: HttpDeps): Hono {
  return new Hono()
    .post('/', async (c) => {
      const query = photoQuery.safeParse(c.req.query())
      if (!query.success) return answerProblem(c, 'bad-request', query.error)
      const siteId = await defaultSite()
      if (siteId === undefined) return answerProblem(c, 'not-set-up')
      const { personId, terminal, takenAt } = withSender(query.data)
      const sent = new Uint8Array(await c.req.arrayBuffer())
      const kept = await keepPhoto(workshop, album, siteId, sent, { personId, terminal, takenAt })
      return typeof kept === 'string' ? answerProblem(c, kept) : c.json(kept satisfies KeptPhoto)
    })
    .get('/:hash', async (c) => {
      const hash = photoHash.safeParse(c.req.param('hash'))
      const siteId = await defaultSite()
      if (!hash.success || siteId === undefined || !(await photoOf(workshop.db, siteId, hash.data)))
        return answerProblem(c, 'not-found')
      return answerPhoto(c, album, hash.data)
    })
}

/** The picture itself, for whoever may see it. Under its name it never changes. */
export async function answerPhoto(c: Context, album: Album, hash: string): Promise<Response> {
  c.header('etag', `"${hash}"`)
  c.header('cache-control', 'private, max-age=31536000, immutable')
  if (c.req.header('if-none-match') === `"${hash}"`) return c.body(null, 304)
  const bytes = await album.get(hash)
  if (!bytes) {
    c.header('cache-control', 'no-store')
    return answerProblem(c, 'not-found')
  }
  c.header('content-type', 'image/jpeg')
  return c.body(new Uint8Array(bytes))
}

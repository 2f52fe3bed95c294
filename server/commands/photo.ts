import { createHash } from 'node:crypto'
import type { KeptPhoto } from '#contract/photo-terms.ts'
import { forgetPhoto, insertPhoto, photoAgain, unnamedPhotos } from '#db/queries/photo.ts'
import type { Floor } from '#domain/floor.ts'
import type { Album } from './album.ts'
import { developPicture, type PictureProblem } from './picture.ts'
import type { Workshop } from './revise.ts'

export interface PhotoSender {
  readonly personId: string
  readonly terminal: string
  /** Site time, ms; now where nobody says. */
  readonly takenAt: number | undefined
}

/** For so long a photo waits for the command that names it, real ms: a tablet may be without a line over a weekend. */
const WAITS = 7 * 24 * 60 * 60_000

/**
 * Keeps a photo under the hash of its content, or says why it is none. Sent again it is the same photo. It makes no
 * revision: nobody sees it before a command names it.
 */
export function keepPhoto(
  { db, turns, clockOf }: Workshop,
  album: Album,
  siteId: string,
  sent: Uint8Array,
  { personId, terminal, takenAt }: PhotoSender,
): Promise<KeptPhoto | PictureProblem> {
  return turns.take('photo', async () => {
    const picture = await developPicture(sent)
    if (typeof picture === 'string') return picture
    const { bytes, width, height } = picture
    const hash = createHash('sha256').update(bytes).digest('hex')
    const kept = { hash, width, height, bytes: bytes.length }
    const clock = clockOf(siteId)
    const [now, keptAt] = [clock.now(), clock.real()]
    const row = { ...kept, takenAt: Math.min(takenAt ?? now, now), personId, terminal, keptAt, named: false }
    await db.transaction().execute(async (trx) => {
      if (await photoAgain(trx, siteId, hash, keptAt)) return
      // The row first, so that nobody forgets the same photo meanwhile; it counts when the bytes are there.
      await insertPhoto(trx, siteId, row)
      await album.put(hash, bytes)
    })
    return kept
  })
}

/** Forgets photos that were sent and that nothing ever named: taken away again before the sheet was. */
export async function forgetUnnamedPhotos({ db, clockOf }: Workshop, album: Album, { site }: Floor): Promise<void> {
  const before = clockOf(site.id).real() - WAITS
  for (const hash of await unnamedPhotos(db, site.id, before))
    await db.transaction().execute(async (trx) => {
      if (await forgetPhoto(trx, site.id, hash, before)) await album.remove(hash)
    })
}

/** The photos that a command names, wherever in it, each once. */
export function photosNamed(command: unknown): string[] {
  const named = new Set<string>()
  const read = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, part] of Object.entries(value))
      if (key === 'photos' && Array.isArray(part)) for (const hash of part) named.add(String(hash))
      else read(part)
  }
  read(command)
  return [...named]
}

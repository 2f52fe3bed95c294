import { createHash } from 'node:crypto'
import type { KeptPhoto } from '#contract/photo-terms.ts'
import { insertPhoto, photoOf } from '#db/queries/photo.ts'
import type { Album } from './album.ts'
import { developPicture, type PictureProblem } from './picture.ts'
import type { Workshop } from './revise.ts'

export interface PhotoSender {
  readonly personId: string
  readonly terminal: string
  /** Site time, ms; now where nobody says. */
  readonly takenAt: number | undefined
}

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
    if (await photoOf(db, siteId, hash)) return kept
    // The bytes first: a row promises that they are there.
    await album.put(hash, bytes)
    const now = clockOf(siteId).now()
    await insertPhoto(db, siteId, { ...kept, takenAt: Math.min(takenAt ?? now, now), personId, terminal })
    return kept
  })
}

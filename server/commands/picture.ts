import { isHeic } from '#contract/photo-terms.ts'
import sharp from 'sharp'

/** A picture as we keep it. */
export interface Picture {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

export type PictureProblem = 'not-a-photo' | 'photo-heic' | 'photo-too-large'

/** Longest side, pixels. */
const LONGEST = 2_000
/** Larger than any phone's sensor by default; a few bytes can claim to be a wall of pixels and fill the memory. */
const MOST_PIXELS = 64_000_000

// One picture at a time on one thread: the house has other work, and pictures can wait.
sharp.concurrency(1)
sharp.cache(false)
// Of the many formats that the library reads, those that a camera or a browser writes.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})

/**
 * What was sent, made anew: upright, no longer than `LONGEST`, JPEG, and without what the camera wrote beside the
 * picture: place, owner, preview.
 */
export async function developPicture(sent: Uint8Array): Promise<Picture | PictureProblem> {
  if (isHeic(sent)) return 'photo-heic'
  const facts = await sharp(sent, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (!facts) return 'not-a-photo'
  if (facts.width * facts.height > MOST_PIXELS) return 'photo-too-large'
  const made = await sharp(sent, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer({ resolveWithObject: true })
    .catch(() => undefined)
  return made ? { bytes: made.data, width: made.info.width, height: made.info.height } : 'not-a-photo'
}

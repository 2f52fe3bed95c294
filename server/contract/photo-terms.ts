/** A picture larger than this is refused before it is read, bytes. Screens shrink theirs to a tenth of it. */
export const MOST_PHOTO_BYTES = 8 * 1024 * 1024

/** What the server keeps of a picture that was sent. */
export interface KeptPhoto {
  readonly hash: string
  readonly width: number
  readonly height: number
  readonly bytes: number
}

import { galleryWords } from '#words/gallery.ts'
import type { Sent } from '../../kit/send.ts'

/** What the gallery's screens send goes nowhere, and they say so. */
export async function nothingSent(): Promise<Sent> {
  const text = { zh: galleryWords.zh.nothingSent, en: galleryWords.en.nothingSent }
  return { commandId: '', ok: false, refusal: null, overridable: false, code: 'unreachable', text }
}

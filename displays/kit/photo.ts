import type { Problem } from '#contract/answer.ts'
import { isHeic, type KeptPhoto } from '#contract/photo-terms.ts'
import { photoWords } from '#words/photo.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { terminal } from './send.ts'

type Texts = Readonly<Record<Lang, string>>

/** A file that is larger is not even opened, bytes: a tablet has less memory than a camera has pixels. */
const MOST_BYTES = 32 * 1024 * 1024
/** Longest side of what is sent, pixels. */
const LONGEST = 1_600
const QUALITY = 0.82
const PATIENCE = 30_000

export type Shrunk = { readonly ok: true; readonly photo: Blob } | { readonly ok: false; readonly text: Texts }

/** A camera's picture, made small enough to send: JPEG, upright, without what the camera wrote beside it. Never throws. */
export async function shrinkPhoto(file: File): Promise<Shrunk> {
  const { name } = file
  if (file.size > MOST_BYTES)
    return refused('tooLarge', { name, size: Math.round(file.size / 1024 / 1024), most: MOST_BYTES / 1024 / 1024 })
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (!picture) return refused((await beginsAsHeic(file)) ? 'heic' : 'notPhoto', { name })
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  const photo = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', QUALITY))
  return photo ? { ok: true, photo } : refused('notPhoto', { name })
}

async function beginsAsHeic(file: File): Promise<boolean> {
  return isHeic(new Uint8Array(await file.slice(0, 12).arrayBuffer()))
}

function refused(key: 'notPhoto' | 'heic' | 'tooLarge', values: Values): Shrunk {
  return { ok: false, text: { zh: say(photoWords, 'zh', key, values), en: say(photoWords, 'en', key, values) } }
}

/** `again`: there was no line, or the server was busy; the same photo may be taken the next time. */
export type Uploaded =
  | { readonly ok: true; readonly hash: string }
  | { readonly ok: false; readonly again: true }
  | { readonly ok: false; readonly again: false; readonly text: Texts }

/** Sends a photo once. However often it arrives it is one photo, under the hash of its content. Never throws. */
export async function uploadPhoto(
  photo: Blob,
  { personId, takenAt }: { readonly personId: string; readonly takenAt: number },
): Promise<Uploaded> {
  const query = new URLSearchParams({ personId, terminal: terminal(), takenAt: String(Math.round(takenAt)) })
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), PATIENCE)
  try {
    const answer = await fetch(`/api/photos?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'image/jpeg' },
      body: photo,
      signal: controller.signal,
    })
    if (answer.ok) return { ok: true, hash: ((await answer.json()) as KeptPhoto).hash }
    if (answer.status >= 500 || answer.status === 429) return { ok: false, again: true }
    return { ok: false, again: false, text: ((await answer.json()) as Problem).text }
  } catch {
    return { ok: false, again: true }
  } finally {
    clearTimeout(timer)
  }
}

/** Where a stored photo is seen. */
export function photoUrl(hash: string): string {
  return `/api/photos/${hash}`
}

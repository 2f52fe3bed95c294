import type { Problem } from '#contract/answer.ts'
import type { ImportReport } from '#contract/import.ts'
import { importWords } from '#words/import.ts'
import { managerWords } from '#words/manager.ts'
import { LANGS, say, type Lang } from '#words/say.ts'
import { currentPerson } from '../../kit/person.ts'
import { uuid } from '../../kit/uuid.ts'

/** A file as it was when it was chosen: what is imported is what was looked at. */
export interface ChosenFile {
  readonly name: string
  readonly bytes: ArrayBuffer
}

export type Uploaded =
  | { readonly ok: true; readonly report: ImportReport }
  | { readonly ok: false; readonly text: Readonly<Record<Lang, string>> }

export interface UploadOptions {
  readonly dryRun: boolean
  readonly skipBad: boolean
}

const MAX_BYTES = 20 * 1024 * 1024
/** The largest file takes a minute on a slow machine, ms. */
const PATIENCE = 180_000

/** Reads what somebody chose; a file that is too large is told of without sending it. Never throws. */
export async function openFile(file: File): Promise<ChosenFile | Uploaded> {
  if (file.size > MAX_BYTES)
    return failed((lang) => say(importWords, lang, 'file-too-large', { megabytes: MAX_BYTES / 1024 / 1024 }))
  try {
    return { name: file.name, bytes: await file.arrayBuffer() }
  } catch {
    return failed((lang) => say(managerWords, lang, 'unreadable', { file: file.name }))
  }
}

/** Sends a file to be looked at, or imported. Never throws. */
export async function upload({ bytes }: ChosenFile, { dryRun, skipBad }: UploadOptions): Promise<Uploaded> {
  const query = new URLSearchParams({ id: uuid(), terminal: managerWords.en.terminal })
  const personId = currentPerson()
  if (personId !== null) query.set('personId', personId)
  if (dryRun) query.set('dryRun', '1')
  if (skipBad) query.set('skipBad', '1')
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), PATIENCE)
  try {
    const headers = { 'content-type': 'application/octet-stream' }
    const response = await fetch(`/api/import?${query}`, {
      method: 'POST',
      headers,
      body: bytes,
      signal: controller.signal,
    })
    const body = (await response.json()) as ImportReport | Problem
    return 'outcome' in body ? { ok: true, report: body } : { ok: false, text: body.text }
  } catch {
    return failed((lang) => say(managerWords, lang, 'offline'))
  } finally {
    clearTimeout(timer)
  }
}

function failed(tell: (lang: Lang) => string): Uploaded {
  return { ok: false, text: Object.fromEntries(LANGS.map((lang) => [lang, tell(lang)])) as Record<Lang, string> }
}

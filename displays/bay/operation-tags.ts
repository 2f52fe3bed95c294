// What is to be known of an operation beside its name and its clock, the most pressing first.
import type { Bay } from '#domain/bay.ts'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'
import { holdWords } from '#words/stage.ts'
import type { IconName } from '../kit/icons.ts'
import { dayAndTime, durationWords, stopwatch } from '../kit/time.ts'
import type { OperationLine } from './bay-view.ts'

export interface Tag {
  readonly text: string
  readonly icon?: IconName
  readonly tone?: 'go' | 'risk' | 'late' | 'hold'
}

/** `elsewhere`: the bay where it is planned, where that is another. */
export function operationTags(
  { operation, state, after, times }: OperationLine,
  elsewhere: Bay | null,
  now: number,
  timeZone: string,
  lang: Lang,
): Tag[] {
  if (state === 'done') return operation.finding ? [{ text: operation.finding }] : []
  const tags: Tag[] = []
  const when = (at: number) => dayAndTime(at, now, timeZone, lang)
  const { parts, consent, hold, rework } = operation
  if (rework) tags.push({ text: say(bayWords, lang, 'rework', { reason: rework }), icon: 'undo', tone: 'late' })
  if (hold) {
    const reason = [say(holdWords, lang, hold.reason), hold.note].filter(Boolean).join(' ')
    const text =
      hold.expectedAt === null
        ? say(bayWords, lang, 'heldSince', { reason, time: durationWords(now - hold.since, lang) })
        : say(bayWords, lang, 'heldUntil', { reason, time: when(hold.expectedAt) })
    tags.push({ tone: 'hold', text })
  }
  if (elsewhere) tags.push({ text: say(bayWords, lang, 'onBay', { bay: elsewhere.no }), icon: 'arrow-right' })
  else if (after) tags.push({ text: say(bayWords, lang, 'waitsFor', { operation: after.name }), icon: 'clock' })
  if (consent === 'pending') tags.push({ text: say(bayWords, lang, 'consentPending'), icon: 'hand', tone: 'risk' })
  if (parts.state === 'complete') tags.push({ text: say(bayWords, lang, 'partsComplete'), icon: 'check', tone: 'go' })
  if (parts.state === 'missing' && hold?.reason !== 'parts') {
    const text =
      parts.expectedAt === null
        ? say(bayWords, lang, 'partsMissing')
        : say(bayWords, lang, 'partsExpected', { time: when(parts.expectedAt) })
    tags.push({ text, icon: 'truck', tone: 'risk' })
  }
  if (times.length > 1)
    tags.push({ text: times.map(({ name, clocked }) => `${name} ${stopwatch(clocked)}`).join(' · '), icon: 'people' })
  if (consent === 'agreed' && tags.length < 2)
    tags.push({ text: say(bayWords, lang, 'consentAgreed'), icon: 'check', tone: 'go' })
  return tags
}

import type { SiteCommand } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import type { Overtaking } from '#domain/order.ts'
import { boardWords } from '#words/board.ts'
import { overtakingWords } from '#words/overtaking.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang } from '#words/say.ts'
import { placeWords, stageWords } from '#words/stage.ts'
import { dayAndTime } from '../kit/time.ts'
import type { Outcome } from './outcome.ts'
import { slackNote } from './promise.ts'
import type { Target } from './target.ts'

/** What a move came to, for the toast and the screen reader: 'A022 moved to bay 4'. */
export function movedText(command: SiteCommand, floor: Floor, lang: Lang): string {
  const ticket = ('orderId' in command && floor.orders.get(command.orderId)?.ticket) || ''
  const no = ('bayId' in command && command.bayId !== null && floor.bays.get(command.bayId)?.no) || ''
  switch (command.type) {
    case 'drive-in':
      return say(boardWords, lang, 'movedToBay', { ticket, no })
    case 'plan-operation':
      return no ? say(boardWords, lang, 'queuedAtBay', { ticket, no }) : say(boardWords, lang, 'unplanned', { ticket })
    case 'move-car':
      return say(boardWords, lang, 'movedToPlace', { ticket, place: say(placeWords, lang, command.to) })
    default:
      return ticket
  }
}

/** Whom a car passed: 'It went before A017'. */
export function passedText({ over }: Overtaking, lang: Lang): string {
  return say(overtakingWords, lang, 'passed', { tickets: over.join(lang === 'zh' ? '、' : ', ') })
}

/** The name of a target: 'bay 3', 'hold area'. */
export function targetName(target: Target, floor: Floor, lang: Lang): string {
  if (target.kind === 'bay') return say(boardWords, lang, 'bayNo', { no: floor.bays.get(target.bayId)?.no ?? '' })
  return target.to === 'ready' ? say(stageWords, lang, 'ready') : say(placeWords, lang, target.to)
}

/** 'starts now', 'starts 15:05'. */
export function startText(startAt: number, now: number, timeZone: string, lang: Lang): string {
  if (startAt - now < MINUTE) return say(boardWords, lang, 'startsNow')
  return say(boardWords, lang, 'startsAt', { time: dayAndTime(startAt, now, timeZone, lang) })
}

/** What would come of dropping there, as one sentence for who does not see the floor. */
export function outcomeText(target: Target, outcome: Outcome, floor: Floor, now: number, lang: Lang): string {
  const name = targetName(target, floor, lang)
  const { timeZone } = floor.site
  switch (outcome.kind) {
    case 'stay':
      return `${name}: ${say(boardWords, lang, 'isThere')}`
    case 'place':
      return `${name}: ${say(boardWords, lang, 'mayGo')}`
    case 'refused':
      return `${name}: ${refusalText(outcome.refusal, lang, timeZone)}`
    default: {
      const { kind, behind, before, startAt, finishAt, slack, open } = outcome
      const time = (at: number) => dayAndTime(at, now, timeZone, lang)
      const parts = [
        before
          ? say(boardWords, lang, 'before', { ticket: before })
          : kind === 'queue' && behind
            ? say(boardWords, lang, 'behind', { ticket: behind })
            : '',
        startText(startAt, now, timeZone, lang),
        open ? '' : say(boardWords, lang, 'doneAt', { time: time(finishAt) }),
        slackNote(slack, open, lang)?.text ?? '',
      ]
      return `${name}: ${parts.filter(Boolean).join(lang === 'zh' ? '，' : ', ')}`
    }
  }
}

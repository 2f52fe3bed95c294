import type { Refusal } from '#domain/refusal.ts'
import { boardWords } from '#words/board.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang } from '#words/say.ts'
import { stageWords } from '#words/stage.ts'
import { certificateWords, equipmentWords, tradeWords } from '#words/trade.ts'

/** What is painted on the barrier of a bay that cannot take the card: two words that are read in passing. */
export interface Barrier {
  readonly title: string
  readonly detail: string
}

/** The whole sentence is `refusalText`; this is its headline, for a bay whose number stands above it. */
export function barrierOf(refusal: Refusal, lang: Lang, timeZone: string): Barrier {
  const list = (items: readonly string[]) => items.join(lang === 'zh' ? '、' : ', ')
  switch (refusal.code) {
    case 'missing-trade':
      return {
        title: say(boardWords, lang, 'otherTrade'),
        detail: say(boardWords, lang, 'onlyDoes', {
          trades: list(refusal.has.map((trade) => say(tradeWords, lang, trade))),
        }),
      }
    case 'missing-equipment':
      return {
        title: say(boardWords, lang, 'lacks', {
          what: list(refusal.equipment.map((item) => say(equipmentWords, lang, item))),
        }),
        detail: '',
      }
    case 'missing-skill': {
      const certificates = refusal.certificates.map((item) => say(certificateWords, lang, item))
      return certificates.length > 0
        ? { title: say(boardWords, lang, 'lacksPaper', { what: list(certificates) }), detail: list(refusal.people) }
        : { title: say(boardWords, lang, 'nobodyKnows'), detail: list(refusal.people) }
    }
    case 'bay-out-of-service':
      return { title: say(boardWords, lang, 'outOfService'), detail: refusal.reason }
    case 'bay-occupied':
      return { title: say(boardWords, lang, 'taken'), detail: refusal.ticket }
    case 'work-running':
      return { title: say(boardWords, lang, 'clockRuns'), detail: say(boardWords, lang, 'pauseFirst') }
    case 'wrong-stage':
      return { title: say(boardWords, lang, 'notNow'), detail: say(stageWords, lang, refusal.stage) }
    case 'unsigned':
      return { title: say(boardWords, lang, 'notSigned'), detail: '' }
    case 'not-handed-over':
      return { title: say(boardWords, lang, 'withAdvisor'), detail: '' }
    default:
      return { title: say(boardWords, lang, 'notHere'), detail: refusalText(refusal, lang, timeZone) }
  }
}

import type { VisitFile } from '#contract/visit-file.ts'
import type { Confirmation } from '#domain/visit/agreement.ts'
import { percentOf } from '#domain/visit/money.ts'
import { totalsOf } from '#domain/visit/quote.ts'
import { keepsOldParts, promiseOf, washOf } from '#domain/visit/shown.ts'
import { orderDeskWords, type OrderDeskWord } from '#words/order-desk.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { siteNow } from '../../kit/clock.ts'
import { dayAndTime } from '../../kit/time.ts'
import { yuanIn } from './order-draft.ts'

/** What is confirmed, as it stands: the words, and what is to be known of it. */
export function termText(
  what: Confirmation,
  { order, visit }: VisitFile,
  timeZone: string,
  lang: Lang,
): { readonly value: string; readonly note: string } {
  const { agreement } = visit
  const { lines, declined } = agreement
  const text = (key: OrderDeskWord, values?: Values) => say(orderDeskWords, lang, key, values)
  switch (what) {
    case 'items': {
      const count = (n: number, word: 'itemFree' | 'itemDeclined' | 'afterOpening') =>
        n === 0 ? [] : [text(word, { n })]
      const open = lines.filter((line) => line.kind === 'labour' && line.afterDisassembly !== null)
      const notes = [
        ...count(lines.filter(({ kind }) => kind === 'free').length, 'itemFree'),
        ...count(open.length, 'afterOpening'),
        ...count(declined.length, 'itemDeclined'),
      ]
      return {
        value: text('itemCount', { n: lines.filter(({ kind }) => kind !== 'part').length }),
        note: notes.join(' · '),
      }
    }
    case 'price': {
      const { customer } = totalsOf(lines)
      // Above a tenth more the customer is asked again (P6.2).
      const price = `¥${yuanIn(customer + percentOf(customer, 10))}`
      return { value: `¥${yuanIn(customer)}`, note: customer > 0 ? text('askAbove', { price }) : '' }
    }
    case 'promise': {
      const at = promiseOf(order, agreement)
      return { value: at === null ? text('notPromised') : dayAndTime(at, siteNow(), timeZone, lang), note: '' }
    }
    case 'wash':
      return { value: text(washOf(order, agreement) ? 'wash' : 'noWash'), note: '' }
    case 'old-parts':
      return { value: text(keepsOldParts(order, agreement) ? 'keep' : 'discard'), note: '' }
  }
}

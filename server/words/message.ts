import type { Message, Template } from '#domain/message.ts'
import { yuan } from './money.ts'
import { localeOf, say, words, type Lang } from './say.ts'

/** Messages are paid by the part: each is one short sentence, and the link where there is one. */
const messageWords = words<Template>(
  {
    code: '【{site}】确认码 {code}，{minutes} 分钟内有效。请只填在您自己的取车页面上，不要告诉别人。',
    asked: '【{site}】{ticket}：检查发现 {items} 项，共 {total}，请您决定。{link}',
    promise: '【{site}】{ticket}：预计交车时间改为 {time}。{link}',
    ready: '【{site}】{ticket}：您的车可以取了，请带取车单。{link}',
  },
  {
    code: '[{site}] Your code is {code}, valid for {minutes} minutes. Enter it on your own page only; tell it to nobody.',
    asked:
      '[{site}] {ticket}: we found {items, plural, one {one thing} other {# things}}, {total}. Please decide. {link}',
    promise: '[{site}] {ticket}: your car should now be ready {time}. {link}',
    ready: '[{site}] {ticket}: your car is ready. Please bring the claim ticket. {link}',
  },
)

interface Sender {
  readonly name: string
  readonly timeZone: string
  /** The page of the one car; '' where this house has no address of its own. */
  readonly link: string
}

/** The words of a message as they are sent. */
export function messageText(message: Message, lang: Lang, { name, timeZone, link }: Sender): string {
  const { template, params } = message
  const shown = {
    ...params,
    site: name,
    link,
    total: 'total' in params ? yuan(params.total) : '',
    time: 'promisedAt' in params ? timeOf(params.promisedAt, lang, timeZone) : '',
  }
  return say(messageWords, lang, template, shown).trim()
}

function timeOf(at: number, lang: Lang, timeZone: string): string {
  const day = { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat(localeOf(lang), { ...day, timeZone }).format(at)
}

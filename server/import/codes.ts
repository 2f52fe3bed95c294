import type { Trade } from '#domain/trade.ts'
import type { ImportCode } from '#words/import.ts'
import { said, wrong, type Read } from './cell.ts'
import type { Origin, PayType, State } from './order.ts'
import { key } from './text.ts'

/** A reader of one of a few words, given with bars between them; `code` is what is said of any other. */
function oneOf<T>(code: ImportCode, names: Iterable<readonly [T, string]>): (cell: string) => Read<T> {
  const meanings = new Map<string, T>()
  for (const [meaning, words] of names) for (const word of words.split('|')) meanings.set(key(word), meaning)
  return (cell) => {
    const meaning = meanings.get(key(cell))
    return meaning === undefined ? wrong(code) : said(meaning)
  }
}

/** A record, so that a meaning without words does not compile. */
function entries<T extends string>(names: Readonly<Record<T, string>>): [T, string][] {
  return Object.entries(names) as [T, string][]
}

export const readTrade = oneOf<Trade>(
  'not-a-trade',
  entries({
    mechanical: '机修|机电|机械|机修工|保养|機修|mechanical|mechanic|maintenance',
    electrical: '电器|电气|电工|电路|電器|電氣|electrical|electric|electrician',
    body: '钣金|板金|钣金工|鈑金|body|bodywork|body shop|panel',
    paint: '喷漆|油漆|涂装|漆工|喷漆工|噴漆|paint|painting|paint shop',
    tyre: '轮胎|轮胎工|輪胎|tyre|tire|tyres|tires',
    wash: '洗车|美容|洗美|洗車|wash|car wash|detailing',
  }),
)

/** Who pays (P3.6). */
export const readPayType = oneOf<PayType>(
  'not-a-pay-type',
  entries({
    customer: '自费|客户|客户自费|客户付费|一般|自費|customer|customer pay|cash|retail',
    warranty: '索赔|质保|保修|三包|索賠|保固|warranty|claim',
    'maker-free': '厂家免费|首保|免费|免费保养|厂家|免費|maker free|maker|free service|free',
    insurer: '保险|保险公司|事故|理赔|保險|insurance|insurer',
    internal: '内部|内部付费|内修|内部结算|善意|內部|internal|goodwill',
  }),
)

export const readState = oneOf<State>(
  'not-a-state',
  entries({
    reception: '待接车|接车中|接待|开单|待开工单|待接車|reception|arrived',
    waiting: '待派工|待维修|待修|待开工|已派工|等待|等候工位|待派|waiting|undispatched|dispatched|planned',
    working: '维修中|在修|施工中|作业中|修理中|維修中|施工|working|in progress|in repair',
    'waiting-parts': '待料|等料|待件|等件|缺件|待备件|待配件|waiting for parts|parts hold|on hold parts',
    'waiting-consent':
      '待客户确认|待确认|客户确认中|增项待确认|待客戶確認|waiting for customer|waiting for consent|customer approval',
    inspection: '质检|待质检|质检中|待检|检验|终检|質檢|inspection|quality check|qc',
    wash: '洗车|待洗车|洗车中|待洗|洗車|wash|washing',
    ready: '待交车|可交车|待提车|待结算|待交車|ready|ready for delivery',
    done: '完工|已完工|完成|已完成|竣工|done|finished|completed|complete',
  }),
)

export const readOrigin = oneOf<Origin>(
  'not-an-origin',
  entries({
    appointment: '预约|已预约|是|預約|appointment|booked|yes|y',
    'walk-in': '自来|自然来店|非预约|未预约|否|直接进厂|自來|walk-in|walk in|drop in|no|n',
  }),
)

export const readYesNo = oneOf<boolean>('not-yes-or-no', [
  [true, '是|有|需要|要|对|yes|y|true|1'],
  [false, '否|无|不需要|不要|不|無|no|n|false|0'],
])

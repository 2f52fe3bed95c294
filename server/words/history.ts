import type { SiteEvent, SiteEventType } from '#domain/event.ts'
import type { Place } from '#domain/place.ts'
import type { AnswerPlace } from '#domain/visit/extra-work.ts'
import type { CheckLevel } from '#domain/visit/quality.ts'
import { totalsOf } from '#domain/visit/quote.ts'
import { confirmationWords } from './agreement.ts'
import { exitRefusalWords } from './gate.ts'
import { keyHolderWords } from './key.ts'
import { yuan } from './money.ts'
import { localeOf, say, words, type Lang, type Values } from './say.ts'
import { holdWords, placeWords } from './stage.ts'
import { toldReadyWords } from './delivery.ts'
import { passKindWords } from './gate.ts'
import { oldPartsWords } from './handover.ts'
import { overtakingReasonWords } from './overtaking.ts'
import { stopWords } from './stop.ts'

/** What the log holds besides a car's own story: it is not told there. */
type Untold =
  | 'site-set-up'
  | 'bay-recorded'
  | 'team-recorded'
  | 'person-recorded'
  | 'bay-taken-out'
  | 'bay-returned'
  | 'call-taken'
  | 'queue-renumbered'
  | 'desk-changed'

export type ToldEvent = Exclude<SiteEvent, { type: Untold }>

const UNTOLD: readonly SiteEventType[] = [
  'site-set-up',
  'bay-recorded',
  'team-recorded',
  'person-recorded',
  'bay-taken-out',
  'bay-returned',
  'call-taken',
  'queue-renumbered',
  'desk-changed',
] satisfies readonly Untold[]

export function isTold(event: SiteEvent): event is ToldEvent {
  return !UNTOLD.includes(event.type)
}

/** What happened, after the name of whoever did it. An event without its words does not compile. */
const historyWords = words<
  | ToldEvent['type']
  | 'order-moved-back'
  | 'part-missing'
  | 'part-cleared'
  | 'payment-returned'
  | 'customer-not-reached'
  | 'parts-brought-back'
>(
  {
    'order-recorded': '建单 {number}',
    'order-arrived': '车到店',
    'order-received': '开始接待',
    'order-revised': '改了委托内容',
    'operations-written': '写了 {count} 项维修项目',
    'order-signed': '客户签字，委托生效',
    'order-handed-over': '交给车间，{place}',
    'order-moved': '移到 {place}',
    'order-moved-back': '撤回移动，回到 {place}',
    'move-explained': '说明为什么先做：{what} {note}',
    'clock-started': '{person} 开工：{operation}',
    'clock-stopped': '{person} 停表：{operation}',
    'operation-shared': '{operation} 改为可多人同做',
    'operation-held': '{operation} 暂停：{reason} {note}',
    'operation-released': '{operation} 可以继续',
    'operation-finished': '{operation} 完工 {note}',
    'inspection-passed': '终检通过',
    'inspection-failed': '终检返工：{note}',
    'wash-finished': '洗完车',
    'order-made-ready': '内部交车完成，车好了',
    'order-delivered': '交车',
    'order-ended': '结束：{note}',
    'order-reopened': '重新打开：{note}',
    'promise-changed': '承诺时间改为 {time}：{note}',
    'help-called': '呼叫支援',
    'order-written': '写了委托书，{count} 项',
    'promise-proposed': '建议交车时间 {time}',
    'term-confirmed': '客户确认{what}',
    'confirmation-withdrawn': '收回确认：{what}',
    'refusal-signed': '客户签字：不做',
    'agreement-signed': '客户在委托书上签字，{amount}',
    'line-adjusted': '按实际调整一项：{note}',
    'discount-given': '优惠 {amount}：{note}',
    'bill-settled': '结算 {number}，客户应付 {amount}',
    'bill-countered': '冲销 {number}：{note}',
    'payment-taken': '收款 {amount}',
    'payment-returned': '退款 {amount}',
    'invoice-written': '开票 {number}，{amount}',
    'customer-told-ready': '告诉客户车好了（{what}）',
    'customer-not-reached': '告诉客户车好了，没联系上（{what}）',
    'wear-noted': '记了易损件和下次保养',
    'car-given-back': '客户签字取车',
    'finding-reported': '报告发现：{note}',
    'finding-priced': '给发现报价 {amount}：{note}',
    'finding-noted': '这次不做，留到下次',
    'finding-withdrawn': '撤回发现：{note}',
    'extra-work-proposed': '请客户决定 {count} 项',
    'proposal-withdrawn': '撤回增项询问：{note}',
    'proposal-answered': '客户答复：同意 {agreed} 项，不做 {declined} 项（{what}）',
    'finding-declined': '客户不做：{note}',
    'advisor-reminded': '提醒顾问：客户还没答复',
    'wash-started': '开始洗车',
    'old-parts-recorded': '旧件：{what}',
    'handover-signed': '顾问从车间接回车',
    'car-went-away': '车先离店：{note}',
    'car-came-back': '车回来了',
    'diagnosis-charged': '收诊断费 {amount}：{note}',
    'key-moved': '钥匙到{what}',
    'part-stocked': '备件备好 {count}：{note}',
    'part-missing': '备件缺 {count}：{note}',
    'part-cleared': '架上没有备着了：{note}',
    'parts-handed': '发出备件 {count} 种，{person} 领',
    'parts-brought-back': '退回备件 {count} 种，{person} 退',
    'old-part-tagged': '旧件挂牌 {number}：{note}',
    'old-part-returned': '旧件已返厂',
    'pass-issued': '开出门证：{what}',
    'pass-voided': '作废出门证',
    'pass-used': '凭出门证出门',
    'exit-refused': '门岗不放行：{what}',
    'car-let-in': '门岗放进来',
    'items-checked': '检查了 {count} 项',
    'check-signed': '检查签字：{what}',
    'road-test-started': '出去路试',
    'road-test-ended': '路试回来，{km} 公里',
    'uncorrected-noted': '发现未修：{note}',
    'visit-rated': '客户评价 {count} 星',
    'covers-put-on': '铺好三件套',
    'stay-recorded': '记了客户等候方式',
    'contacts-changed': '改了联系人',
    'manager-called': '等候超过 10 分钟，已叫服务经理',
    'advisor-called': '客户呼叫顾问',
    'customer-call-taken': '去见客户',
    'car-verified': '对照环车检查核对了车 {note}',
    'difference-settled': '了结了与环车单的不符：{note}',
    'visit-recorded': '从别的系统接过来',
    'stop-noted': '环车检查：{what}',
    'walkaround-finished': '环车检查完成',
  },
  {
    'order-recorded': 'opened order {number}',
    'order-arrived': 'the car arrived',
    'order-received': 'went to the customer',
    'order-revised': 'changed the order',
    'operations-written': 'wrote {count, plural, one {one operation} other {# operations}}',
    'order-signed': 'the customer signed: the order is binding',
    'order-handed-over': 'handed to the workshop, {place}',
    'order-moved': 'moved to {place}',
    'order-moved-back': 'move undone, back to {place}',
    'move-explained': 'said why it went first: {what} {note}',
    'clock-started': '{person} started: {operation}',
    'clock-stopped': '{person} stopped: {operation}',
    'operation-shared': '{operation} may be shared by several',
    'operation-held': '{operation} held: {reason} {note}',
    'operation-released': '{operation} may go on',
    'operation-finished': '{operation} finished {note}',
    'inspection-passed': 'final inspection passed',
    'inspection-failed': 'sent back to work: {note}',
    'wash-finished': 'washed',
    'order-made-ready': 'taken back by the advisor: ready',
    'order-delivered': 'delivered',
    'order-ended': 'ended: {note}',
    'order-reopened': 'reopened: {note}',
    'promise-changed': 'promise changed to {time}: {note}',
    'help-called': 'called for help',
    'order-written': 'wrote the order, {count, plural, one {one line} other {# lines}}',
    'promise-proposed': 'proposed {time}',
    'term-confirmed': 'the customer confirmed: {what}',
    'confirmation-withdrawn': 'confirmation withdrawn: {what}',
    'refusal-signed': 'the customer signed a refusal',
    'agreement-signed': 'the customer signed the order, {amount}',
    'line-adjusted': 'adjusted a line to what it was: {note}',
    'discount-given': 'discount {amount}: {note}',
    'bill-settled': 'settled {number}, {amount} due',
    'bill-countered': 'took {number} back: {note}',
    'payment-taken': 'payment {amount}',
    'payment-returned': 'paid back {amount}',
    'invoice-written': 'invoice {number}, {amount}',
    'customer-told-ready': 'told the customer that the car is ready ({what})',
    'customer-not-reached': 'tried to tell the customer that the car is ready, nobody answered ({what})',
    'wear-noted': 'noted wear parts and the next service',
    'car-given-back': 'the customer signed for the car',
    'finding-reported': 'reported: {note}',
    'finding-priced': 'priced a finding at {amount}: {note}',
    'finding-noted': 'left for the next visit',
    'finding-withdrawn': 'withdrew a finding: {note}',
    'extra-work-proposed': 'asked the customer about {count, plural, one {one item} other {# items}}',
    'proposal-withdrawn': 'withdrew the question: {note}',
    'proposal-answered': 'the customer answered: {agreed} agreed, {declined} declined ({what})',
    'finding-declined': 'the customer declined: {note}',
    'advisor-reminded': 'reminded the advisor: no answer yet',
    'wash-started': 'wash started',
    'old-parts-recorded': 'old parts: {what}',
    'handover-signed': 'the advisor took the car back from the workshop',
    'car-went-away': 'the car left unfinished: {note}',
    'car-came-back': 'the car came back',
    'diagnosis-charged': 'diagnosis fee {amount}: {note}',
    'key-moved': 'key to {what}',
    'part-stocked': '{count} put by: {note}',
    'part-missing': '{count} missing: {note}',
    'part-cleared': 'none put by any more: {note}',
    'parts-handed': 'handed {count, plural, one {one part} other {# parts}} to {person}',
    'parts-brought-back': 'took {count, plural, one {one part} other {# parts}} back from {person}',
    'old-part-tagged': 'old part tagged {number}: {note}',
    'old-part-returned': 'old part sent to the maker',
    'pass-issued': 'issued a pass: {what}',
    'pass-voided': 'voided a pass',
    'pass-used': 'left with its pass',
    'exit-refused': 'kept inside at the gate: {what}',
    'car-let-in': 'let back in at the gate',
    'items-checked': 'checked {count, plural, one {one item} other {# items}}',
    'check-signed': 'signed a check: {what}',
    'road-test-started': 'out on a road test',
    'road-test-ended': 'back from the road test, {km} km',
    'uncorrected-noted': 'found and left: {note}',
    'visit-rated': 'the customer gave {count, plural, one {one star} other {# stars}}',
    'covers-put-on': 'covers put on',
    'stay-recorded': 'noted where the customer waits',
    'contacts-changed': 'changed the contacts',
    'manager-called': 'waited over 10 minutes: the service manager was called',
    'advisor-called': 'the customer called for the advisor',
    'customer-call-taken': 'went to the customer',
    'car-verified': 'held the car against its sheet {note}',
    'difference-settled': 'settled what differs from the sheet: {note}',
    'visit-recorded': 'taken over from another system',
    'stop-noted': 'walk-around: {what}',
    'walkaround-finished': 'walk-around finished',
  },
)

const answerPlaceWords = words<AnswerPlace>(
  { desk: '柜台签字', kiosk: '自助屏签字', phone: '手机确认码', telephone: '电话，顾问记录' },
  { desk: 'signed at the desk', kiosk: 'signed at the kiosk', phone: 'code by phone', telephone: 'by telephone' },
)

const checkLevelWords = words<CheckLevel>(
  { self: '自检', leader: '班组长', final: '终检' },
  { self: 'their own work', leader: 'team leader', final: 'final inspection' },
)

/** Names behind the ids in a log. */
export interface HistoryNames {
  readonly timeZone: string
  person(id: string): string
  operation(id: string): string
  bay(id: string): string
  /** A line of the order or of extra work. */
  line(id: string): string
  finding(id: string): string
}

/** What happened, as a sentence that follows the name of whoever did it. */
export function historyText(event: ToldEvent, lang: Lang, names: HistoryNames): string {
  const text = say(historyWords, lang, keyOf(event), valuesOf(event, lang, names))
  return text.replace(/[:：\s]+$/, '').trim()
}

function keyOf(event: ToldEvent): keyof (typeof historyWords)['zh'] {
  switch (event.type) {
    case 'order-moved':
      return event.undo ? 'order-moved-back' : event.type
    case 'part-stocked':
      if (event.stock.missing > 0) return 'part-missing'
      return event.stock.reserved > 0 ? event.type : 'part-cleared'
    case 'parts-handed':
      return event.kind === 'returned' ? 'parts-brought-back' : event.type
    case 'payment-taken':
      return event.payment.amount < 0 ? 'payment-returned' : event.type
    case 'customer-told-ready':
      return event.reached ? event.type : 'customer-not-reached'
    default:
      return event.type
  }
}

function valuesOf(event: ToldEvent, lang: Lang, names: HistoryNames): Values {
  const time = (at: number) =>
    new Intl.DateTimeFormat(localeOf(lang), {
      timeZone: names.timeZone,
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(at)
  switch (event.type) {
    case 'order-recorded':
      return { number: event.order.number }
    case 'operations-written':
      return { count: event.operations.length }
    case 'order-handed-over':
    case 'order-moved':
      return { place: placeText(event.place, lang, names) }
    case 'clock-started':
    case 'clock-stopped':
      return { person: names.person(event.personId), operation: names.operation(event.operationId) }
    case 'operation-shared':
    case 'operation-released':
      return { operation: names.operation(event.operationId) }
    case 'operation-held': {
      const { reason, note } = event.hold
      return { operation: names.operation(event.operationId), reason: say(holdWords, lang, reason), note }
    }
    case 'operation-finished':
      return { operation: names.operation(event.operationId), note: event.finding }
    case 'inspection-failed':
    case 'order-reopened':
    case 'finding-withdrawn':
    case 'proposal-withdrawn':
      return { note: event.reason }
    case 'order-ended':
      return { note: event.end.reason }
    case 'promise-changed':
      return { time: time(event.promisedAt), note: event.reason }
    case 'move-explained': {
      const { reason, note } = event
      return { what: reason === 'other' ? '' : say(overtakingReasonWords, lang, reason), note }
    }
    case 'uncorrected-noted':
      return { note: event.text }
    case 'order-written':
      return { count: event.draft.lines.length }
    case 'promise-proposed':
      return { time: time(event.promisedAt) }
    case 'term-confirmed':
      return { what: say(confirmationWords, lang, event.term.what) }
    case 'confirmation-withdrawn':
      return { what: say(confirmationWords, lang, event.what) }
    case 'agreement-signed':
      return { amount: yuan(event.signed.totals.customer) }
    case 'line-adjusted':
      return { note: event.adjustment.reason }
    case 'discount-given':
      return { amount: yuan(event.amount), note: event.reason }
    case 'bill-settled':
    case 'bill-countered':
      return { number: event.entry.number, amount: yuan(event.entry.due), note: event.entry.reason }
    case 'payment-taken':
      return { amount: yuan(Math.abs(event.payment.amount)) }
    case 'invoice-written':
      return { number: event.invoice.number, amount: yuan(event.invoice.amount) }
    case 'customer-told-ready':
      return { what: say(toldReadyWords, lang, event.by) }
    case 'finding-reported':
      return { note: event.text }
    case 'finding-declined':
      return { note: event.declined.text }
    case 'extra-work-proposed':
      return { count: event.version.findingIds.length }
    case 'proposal-answered': {
      const agreed = event.answers.filter(({ verdict }) => verdict === 'agreed').length
      return { agreed, declined: event.answers.length - agreed, what: say(answerPlaceWords, lang, event.by) }
    }
    case 'finding-priced':
      return { amount: yuan(totalsOf(event.lines).customer), note: event.title || names.finding(event.findingId) }
    case 'car-went-away':
      return { note: event.reason }
    case 'old-parts-recorded':
      return { what: say(oldPartsWords, lang, event.fate) }
    case 'pass-issued':
      return { what: say(passKindWords, lang, event.pass.kind) }
    case 'check-signed':
      return { what: say(checkLevelWords, lang, event.level) }
    case 'diagnosis-charged':
      return { amount: yuan(event.fee), note: event.reason }
    case 'key-moved':
      return { what: say(keyHolderWords, lang, event.to) }
    case 'part-stocked':
      return { count: (event.stock.missing || event.stock.reserved) / 100, note: names.line(event.lineId) }
    case 'parts-handed':
      return { count: event.items.length, person: names.person(event.takenBy) }
    case 'old-part-tagged':
      return { number: event.tag, note: event.name }
    case 'items-checked':
      return { count: event.items.length }
    case 'exit-refused':
      return { what: say(exitRefusalWords, lang, event.reason) }
    case 'road-test-ended':
      return { km: event.km }
    case 'visit-rated':
      return { count: event.stars }
    case 'car-verified':
      return { note: event.differs }
    case 'difference-settled':
      return { note: event.how }
    case 'stop-noted':
      return { what: say(stopWords, lang, event.stop) }
    default:
      return {}
  }
}

function placeText(place: Place, lang: Lang, names: HistoryNames): string {
  if (place.kind === 'bay') return lang === 'zh' ? `${names.bay(place.bayId)} 号工位` : `bay ${names.bay(place.bayId)}`
  return [say(placeWords, lang, place.kind), place.spot].filter(Boolean).join(' ')
}

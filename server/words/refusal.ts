import type { Refusal, RefusalCode } from '#domain/refusal.ts'
import { confirmationWords, lineProblemWords } from './agreement.ts'
import { explainedWords } from './delivery.ts'
import { quantityText, yuan } from './money.ts'
import { findingStateWords } from './extra-work.ts'
import { localeOf, say, words, type Lang, type Values, type Words } from './say.ts'
import { roleWords } from './role.ts'
import { holdWords, placeWords, stageWords } from './stage.ts'
import { certificateWords, equipmentWords, tradeWords } from './trade.ts'
import { stopWords } from './stop.ts'

const refusalWords = words<RefusalCode | 'missing-certificate' | 'planned-meanwhile' | 'stage-over' | 'somewhere'>(
  {
    'bay-occupied': '{bay} 号工位有车：{ticket} {plate}',
    'bay-out-of-service': '{bay} 号工位停用：{reason}',
    'missing-trade': '{bay} 号工位不做{trade}，只做{has}',
    'missing-equipment': '{bay} 号工位没有{equipment}',
    'missing-skill': '{people}不会{trade}',
    'missing-certificate': '缺{certificates}：{people}未取证',
    'team-lacks-trade': '{team}不做{trade}',
    unsigned: '{ticket} 客户还没有签字，不能派工',
    'not-handed-over': '{ticket} 还在服务顾问手里，没有交给车间',
    'clock-running': '{person}正在做 {ticket} 的“{operation}”，先暂停或完成那一项',
    'wrong-stage': '{ticket} 现在是“{stage}”，要到“{needs}”才可以',
    'stage-over': '{ticket} 现在是“{stage}”，不能这样做',
    'work-running': '{ticket} 的“{operation}”正在进行，先暂停',
    'earlier-operation-open': '要等“{operation}”完成',
    'car-not-on-bay': '{ticket} 不在工位上，现在在{place}',
    'car-on-bay': '{ticket} 还在 {bay} 号工位，先把车开出来',
    'already-there': '{ticket} 已经在那里了',
    'already-settled': '{ticket} 已经结算：要改先冲销',
    'not-settled': '{ticket} 还没结清，先到收银台结算付款',
    'not-a-price': '金额不对：要在 0 到 100 万元之间',
    'above-estimate': '实际 {actual} 超过客户确认的 {estimate} 一成以上（最多 {most}）：先请客户确认',
    'discount-too-high': '优惠超出您的权限：最多 {most}（{percent}%）',
    'bill-changed': '账单刚刚变了，现在应付 {due}：看清楚再结算',
    'more-than-due': '只差 {due}，不能多收',
    'more-than-owed': '最多可退 {owed}',
    'invoice-stands': '已有发票：要重开，先开红字冲销',
    'already-countered': '这张发票已经红冲',
    'pass-stands': '{ticket} 已有一张有效的出门证：用它，或先作废',
    'pass-void': '这张出门证无效',
    'needs-pass': '{ticket} 要离店：请用“回家等件”或“送外协”，会同时开出门证',
    'pass-used': '这张出门证 {at} 已经用过',
    'pass-expired': '这张出门证 {at} 已过期',
    'another-car': '这张证是 {ticket} {plate} 的，不是这辆车',
    'not-priced': '“{finding}”还没有报价',
    'finding-settled': '“{finding}”已经定了：{state}',
    'already-asked': '{ticket} 已有一份增项在等客户决定，请加到那一份里',
    'proposal-changed': '内容刚刚改过，请看新的再决定（第 {version} 版）',
    'proposal-withdrawn': '这份增项已经撤回，不用再决定',
    'answered-already': '这一项已经答复过了',
    'evidence-missing': '{by, select, telephone {请写下是怎么答复的} phone {请输入确认码} other {请客户先签字}}',
    'reminded-already': '{at} 刚提醒过',
    'rating-over': '{ticket} 交车已超过 7 天，不能再评价了',
    'no-phone': '档案里没有手机号也没有邮箱，收不到确认码：请找您的顾问',
    'wrong-code': '{left, plural, =0 {确认码已失效，请重新获取} other {确认码不对，还可以试 # 次}}',
    'extra-work-open': '{ticket} 还有 {items} 项增项没定：先请客户决定',
    'not-told': '还没告诉 {ticket} 的客户车好了',
    'not-explained': '还没向客户说明：{missing}',
    'wrong-ticket': '取车单对不上这辆车',
    'received-already': '{person} {at} 已经在接待 {ticket}',
    'covers-on': '{ticket} 的三件套已经铺好',
    'customer-calls': '{ticket} 的客户 {at} 已经在叫顾问了',
    'no-customer-call': '{ticket} 的客户没有在叫顾问，或已有人去了',
    'key-untagged': '{ticket} 的钥匙还没有挂牌，先填钥匙牌号',
    'no-customers': '{person} 手里没有客户',
    'stops-missing': '还有 {count} 站没走：{stops}',
    'sheet-signed': '{ticket} 的客户已经签字：环车单上只能补记，不能改',
    'photos-missing': '有 {count} 张照片还没有上传：先传照片，再提交',
    'tag-taken': '{tag} 号钥匙牌在 {ticket} 上用着',
    'spot-taken': '{spot} 已停了 {ticket}',
    'operation-done': '“{operation}”已经完成',
    'operation-held': '“{operation}”暂停中：{reason}',
    'not-held': '“{operation}”没有暂停',
    'not-running': '“{operation}”没有在计时',
    'not-started': '“{operation}”还没有开工',
    'already-running': '“{operation}”已经在计时',
    'consent-pending': '“{operation}”客户还没有同意',
    'own-work': '{person}不能终检自己修的车',
    'not-own-work': '{person}没有修过这台车，不能自检签字',
    'work-open': '“{operation}”还没有做完，做完再自检签字',
    'signed-already': '{ticket} 已经签过字了',
    'self-check-missing': '“{operation}”还没有自检签字，请做这一项的技师签',
    'leader-check-missing': '{ticket} 还没有班组长互检签字',
    unchecked: '必检项目还有 {count} 项没有检查',
    'not-in-order': '必检项目有 {count} 项不合格，要返工',
    'value-missing': '这一项要填测量值',
    'below-limit': '低于最低限 {limit} {unit}，不能算合格',
    'why-left-out': '必检项目不适用时，请写明原因',
    'road-test-missing': '{ticket} 要路试并记录里程后才能通过',
    'on-the-road': '{ticket} 还在路试，先记录回厂里程',
    'not-on-the-road': '{ticket} 没有在路试',
    'mileage-goes-up': '里程不能少于 {km} km',
    'wash-started': '{ticket} 已经在洗了',
    'old-parts-wanted': '{ticket} 客户要带走旧件，不能回收',
    'old-parts-missing': '{ticket} 客户要带走旧件，请先登记放在哪里',
    'handover-open': '内部交车还有 {count} 项没有确认',
    'not-handed-back': '{ticket} 服务顾问还没有签内部交车',
    'car-away': '{ticket} 不在店里：{place}',
    'not-away': '{ticket} 没有外出',
    'no-operations': '{ticket} 没有可做的维修项目',
    'not-allowed': '只有{needs}可以这样做',
    'bay-in-use': '{bay} 号工位上有车：{ticket}，先把车开出来',
    'bay-in-service': '{bay} 号工位没有停用',
    'number-taken': '委托书号 {number} 已经有了',
    'known-already': '这一项已经登记过了，请刷新后再看',
    'promise-in-the-past': '新的交车时间已经过去，请选以后的时间',
    'written-meanwhile': '{person} {at} 改过 {ticket} 的委托书，您看到的是旧的',
    'line-wrong': '“{line}”{problem}',
    'work-begun': '“{operation}”已经开过工，不能从委托书上删掉',
    'check-first': '{ticket} 的故障还没有初判：先定路试或举升检查',
    unconfirmed: '{ticket} 还差客户确认：{missing}',
    'refusal-unsigned': '不做“{item}”关系安全，要客户签字',
    'shown-changed': '{ticket} 的委托书刚刚变了，客户签的不是现在这份：请再给客户看一遍',
    'wrong-time': '时间 {at} 对不上：先到店，再签字，都不能在将来',
    'call-open': '{bay} 号工位已经在呼叫了',
    'undo-too-late': '超过 10 秒，不能撤销了',
    'undo-nothing': '没有可以撤销的移动',
    'nothing-to-explain': '{ticket} 没有插到别的车前面，不用说明',
    'reason-missing': '请写一下原因',
    'moved-meanwhile': '{person} {at} 刚移动过 {ticket}，现在在{place}',
    'planned-meanwhile': '{person} {at} 刚把 {ticket} 排到 {bay} 号工位，车现在在{place}',
    somewhere: '{bay} 号工位',
    'needs-consent': '“{part}”只同意了 {agreed}：多出的要先问客户',
    'part-missing': '“{part}”还没到货',
    'not-missing': '“{part}”没有缺这么多',
    'more-than-issued': '“{part}”没有领出这么多',
    'not-issued': '“{part}”还没有领出',
    'not-warranty': '“{part}”不是索赔件，不用回收',
    'tagged-already': '“{part}”的旧件已经挂签',
    'returned-already': '旧件 {tag} 已经退回厂家',
    'not-verified': '先对照环车单核对 {ticket}，再开工',
    'nothing-differs': '{ticket} 没有与环车单不符的记录，或已经了结',
    'verified-already': '{person} {at} 已经核对过 {ticket}',
    'nothing-running': '{person}没有在计时的项目',
    unknown: '找不到这一项，可能已经交车或取消，请刷新后再试',
  },
  {
    'bay-occupied': 'Bay {bay} is taken by {ticket} {plate}',
    'bay-out-of-service': 'Bay {bay} is out of service: {reason}',
    'missing-trade': 'Bay {bay} does {has}, not {trade}',
    'missing-equipment': 'Bay {bay} has no {equipment}',
    'missing-skill': '{people} cannot do {trade} work',
    'missing-certificate': 'No {certificates} certificate: {people}',
    'team-lacks-trade': '{team} does not do {trade} work',
    unsigned: 'The customer of {ticket} has not signed, so it cannot be dispatched',
    'not-handed-over': '{ticket} is still with its advisor',
    'clock-running': '{person} is working on “{operation}” of {ticket}: pause or finish that first',
    'wrong-stage': '{ticket} is at “{stage}”; this needs “{needs}”',
    'stage-over': '{ticket} is at “{stage}”, where this cannot be done',
    'work-running': '“{operation}” of {ticket} is running: pause it first',
    'earlier-operation-open': 'Waits for “{operation}” to be finished',
    'car-not-on-bay': '{ticket} is not on a bay but in: {place}',
    'car-on-bay': '{ticket} still stands on bay {bay}: drive it off first',
    'already-there': '{ticket} is there already',
    'already-settled': '{ticket} is settled: take the settlement back first',
    'not-settled': '{ticket} is not paid yet: settle it at the cashier’s desk first',
    'not-a-price': 'Not an amount: it must lie between 0 and one million yuan',
    'above-estimate':
      '{actual} is more than a tenth above the {estimate} that the customer confirmed (at most {most}): ask the customer first',
    'discount-too-high': 'More than you may let go: at most {most} ({percent}%)',
    'bill-changed': 'The bill has just changed, {due} is due now: look again and settle',
    'more-than-due': 'Only {due} is due',
    'more-than-owed': 'At most {owed} can be given back',
    'invoice-stands': 'There is an invoice: counter it by a red one first',
    'already-countered': 'This invoice has been countered already',
    'pass-stands': '{ticket} has a valid pass: use it, or void it first',
    'pass-void': 'This pass is not valid',
    'needs-pass': '{ticket} is to leave: send it home or to another workshop, which gives it its pass',
    'pass-used': 'This pass was used at {at}',
    'pass-expired': 'This pass expired at {at}',
    'another-car': 'This pass is for {ticket} {plate}, not for this car',
    'not-priced': '“{finding}” has no price yet',
    'finding-settled': '“{finding}” is settled: {state}',
    'already-asked': 'The customer of {ticket} has been asked already: add it to that',
    'proposal-changed': 'This has just changed: please look at the new version ({version}) first',
    'proposal-withdrawn': 'This was taken back: nothing to decide any more',
    'answered-already': 'This has been answered already',
    'evidence-missing':
      '{by, select, telephone {Write down how the customer answered} phone {Enter the code that we sent you} other {The customer has to sign first}}',
    'reminded-already': 'Reminded at {at} already',
    'rating-over': '{ticket} was handed over more than 7 days ago: it can no longer be rated',
    'no-phone': 'We have no phone number or address of yours to send a code to: please ask your advisor',
    'wrong-code':
      '{left, plural, =0 {This code is no longer valid: ask for a new one} one {Wrong code: one try left} other {Wrong code: # tries left}}',
    'extra-work-open': '{ticket} has {items} findings that nobody has decided: ask the customer first',
    'not-told': 'Nobody has told the customer of {ticket} that the car is ready',
    'not-explained': 'Not explained to the customer yet: {missing}',
    'wrong-ticket': 'This claim ticket is for another car',
    'received-already': '{person} is with {ticket} since {at}',
    'covers-on': 'The covers of {ticket} are on already',
    'customer-calls': 'The customer of {ticket} calls since {at} already',
    'no-customer-call': 'The customer of {ticket} does not call, or somebody has gone',
    'key-untagged': 'The key of {ticket} has no tag yet: fill in its number first',
    'no-customers': '{person} has no customers',
    'stops-missing': '{count, plural, one {One stop is} other {# stops are}} left: {stops}',
    'sheet-signed': 'The customer of {ticket} has signed: the sheet can be added to, not changed',
    'photos-missing': '{count, plural, one {A photo has} other {# photos have}} not been sent: photos first, then this',
    'tag-taken': 'Key tag {tag} is in use for {ticket}',
    'spot-taken': '{ticket} is parked on {spot}',
    'operation-done': '“{operation}” is finished already',
    'operation-held': '“{operation}” is on hold: {reason}',
    'not-held': '“{operation}” is not on hold',
    'not-running': 'No clock runs on “{operation}”',
    'not-started': '“{operation}” has not been started',
    'already-running': 'The clock already runs on “{operation}”',
    'consent-pending': 'The customer has not agreed to “{operation}” yet',
    'own-work': '{person} may not inspect their own work',
    'not-own-work': '{person} did not work on this car and cannot sign for it',
    'work-open': '“{operation}” is not finished: finish it before you sign for it',
    'signed-already': '{ticket} has been signed for already',
    'self-check-missing': 'Whoever did “{operation}” has not signed their own check',
    'leader-check-missing': 'The team leader has not signed the check of {ticket}',
    unchecked: '{count, plural, one {# obligatory item has} other {# obligatory items have}} not been checked',
    'not-in-order':
      '{count, plural, one {# obligatory item is} other {# obligatory items are}} not in order: back to work',
    'value-missing': 'This item needs its measured value',
    'below-limit': 'Below the limit of {limit} {unit}: that is not in order',
    'why-left-out': 'An obligatory item is left out only with a reason',
    'road-test-missing': '{ticket} needs a road test with its mileage before it passes',
    'on-the-road': '{ticket} is out on a road test: enter the mileage when it is back',
    'not-on-the-road': '{ticket} is not out on a road test',
    'mileage-goes-up': 'Mileage is not less than {km} km',
    'wash-started': '{ticket} is being washed already',
    'old-parts-wanted': 'The customer of {ticket} wants the old parts: they are not recycled',
    'old-parts-missing': 'The customer of {ticket} wants the old parts: note first where they lie',
    'handover-open': '{count, plural, one {# point} other {# points}} of the internal handover not confirmed yet',
    'not-handed-back': 'The advisor has not signed the internal handover of {ticket}',
    'car-away': '{ticket} is not in the house: {place}',
    'not-away': '{ticket} is not away',
    'no-operations': '{ticket} has no work to do',
    'not-allowed': 'Only {needs} may do this',
    'bay-in-use': '{ticket} stands on bay {bay}: drive it off first',
    'bay-in-service': 'Bay {bay} is in service',
    'number-taken': 'Order number {number} exists already',
    'known-already': 'This has been recorded already. Reload to see it',
    'promise-in-the-past': 'The new promise is in the past: choose a later time',
    'written-meanwhile': '{person} wrote the order of {ticket} at {at}: you see an older one',
    'line-wrong': '“{line}” {problem}',
    'work-begun': 'Work on “{operation}” has begun: it cannot be written out of the order',
    'check-first': 'Nobody knows yet what {ticket} has: choose a road test or a look on the lift first',
    unconfirmed: 'The customer of {ticket} has not confirmed: {missing}',
    'refusal-unsigned': 'Leaving out “{item}” is about safety: the customer has to sign that',
    'shown-changed': 'The order of {ticket} has just changed and is not what was signed: show it again',
    'wrong-time': '{at} cannot be right: a car arrives, then its order is signed, and neither lies ahead',
    'call-open': 'Bay {bay} is calling already',
    'undo-too-late': 'More than 10 seconds ago: it can no longer be undone',
    'undo-nothing': 'There is no move to undo',
    'nothing-to-explain': '{ticket} did not go before any other car',
    'reason-missing': 'Please say the reason',
    'moved-meanwhile': '{person} moved {ticket} at {at}; it is now in: {place}',
    'planned-meanwhile': '{person} planned {ticket} for bay {bay} at {at}; it stands in: {place}',
    somewhere: 'bay {bay}',
    'needs-consent': '“{part}”: {agreed} were agreed; ask the customer before more are used',
    'part-missing': '“{part}” has not come yet',
    'not-missing': '“{part}”: not that many are missing',
    'more-than-issued': '“{part}”: not that many were handed out',
    'not-issued': '“{part}” has not been handed out',
    'not-warranty': '“{part}” is no warranty part: it need not go back',
    'tagged-already': 'The old “{part}” is tagged already',
    'returned-already': 'Old part {tag} has gone back to the maker',
    'not-verified': 'Check {ticket} against its walk-around sheet before the first start',
    'nothing-differs': 'Nothing on {ticket} is open that differs from its sheet',
    'verified-already': '{person} checked {ticket} at {at}',
    'nothing-running': 'No clock of {person} runs',
    unknown: 'Not found: it may have been delivered or cancelled. Reload and try again',
  },
)

/** Why a command was refused, as a sentence for people. `timeZone` is the site's. */
export function refusalText(refusal: Refusal, lang: Lang, timeZone: string): string {
  if (refusal.code === 'missing-skill' && refusal.certificates.length > 0)
    return say(refusalWords, lang, 'missing-certificate', values(refusal, lang, timeZone))
  if (refusal.code === 'wrong-stage' && refusal.needs.length === 0)
    return say(refusalWords, lang, 'stage-over', values(refusal, lang, timeZone))
  if (refusal.code === 'moved-meanwhile' && refusal.place.kind !== 'bay' && refusal.bay !== null)
    return say(refusalWords, lang, 'planned-meanwhile', values(refusal, lang, timeZone))
  return say(refusalWords, lang, refusal.code, values(refusal, lang, timeZone))
}

function values(refusal: Refusal, lang: Lang, timeZone: string): Values {
  const each = <K extends string>(room: Words<K>, keys: readonly K[]) =>
    list(
      keys.map((key) => say(room, lang, key)),
      lang,
    )
  switch (refusal.code) {
    case 'missing-trade':
      return { bay: refusal.bay, trade: say(tradeWords, lang, refusal.trade), has: each(tradeWords, refusal.has) }
    case 'missing-equipment':
      return { bay: refusal.bay, equipment: each(equipmentWords, refusal.equipment) }
    case 'missing-skill':
      return {
        people: list(refusal.people, lang),
        trade: say(tradeWords, lang, refusal.trade),
        certificates: each(certificateWords, refusal.certificates),
      }
    case 'team-lacks-trade':
      return { team: refusal.team, trade: say(tradeWords, lang, refusal.trade) }
    case 'wrong-stage':
      return {
        ticket: refusal.ticket,
        stage: say(stageWords, lang, refusal.stage),
        needs: each(stageWords, refusal.needs),
      }
    case 'stops-missing':
      return { count: refusal.stops.length, stops: each(stopWords, refusal.stops) }
    case 'line-wrong':
      return { line: refusal.line, problem: say(lineProblemWords, lang, refusal.problem) }
    case 'unconfirmed':
      return { ticket: refusal.ticket, missing: each(confirmationWords, refusal.missing) }
    case 'operation-held':
      return { operation: refusal.operation, reason: say(holdWords, lang, refusal.reason) }
    case 'not-allowed':
      return { needs: each(roleWords, refusal.needs) }
    case 'unchecked':
    case 'not-in-order':
      return { count: refusal.items.length }
    case 'handover-open':
      return { count: refusal.checks.length }
    case 'below-limit':
      return { limit: refusal.limit / 10, unit: refusal.unit }
    case 'value-missing':
    case 'why-left-out':
      return {}
    case 'car-away':
    case 'car-not-on-bay':
      return { ticket: refusal.ticket, place: say(placeWords, lang, refusal.place.kind) }
    case 'moved-meanwhile':
      return {
        ticket: refusal.ticket,
        person: refusal.person,
        at: timeOf(refusal.at, lang, timeZone),
        bay: refusal.bay,
        place:
          refusal.place.kind === 'bay'
            ? say(refusalWords, lang, 'somewhere', { bay: refusal.bay })
            : say(placeWords, lang, refusal.place.kind),
      }
    case 'above-estimate':
      return { estimate: yuan(refusal.estimate), actual: yuan(refusal.actual), most: yuan(refusal.most) }
    case 'discount-too-high':
      return { most: yuan(refusal.most), percent: refusal.percent }
    case 'bill-changed':
    case 'more-than-due':
      return { due: yuan(refusal.due) }
    case 'more-than-owed':
      return { owed: yuan(refusal.owed) }
    case 'pass-used':
    case 'pass-expired':
      return { at: timeOf(refusal.at, lang, timeZone) }
    case 'not-explained':
      return { missing: each(explainedWords, refusal.missing) }
    case 'needs-consent':
      return { part: refusal.part, agreed: `${quantityText(refusal.agreed)} ${refusal.unit}`.trim() }
    case 'verified-already':
    case 'written-meanwhile':
    case 'wrong-time':
    case 'received-already':
    case 'customer-calls': {
      const { code: _, ...plain } = refusal
      return { ...plain, at: timeOf(refusal.at, lang, timeZone) }
    }
    case 'finding-settled':
      return { finding: refusal.finding, state: say(findingStateWords, lang, refusal.state) }
    case 'reminded-already':
      return { at: timeOf(refusal.at, lang, timeZone) }
    case 'unknown':
    case 'known-already':
      return {}
    default: {
      const { code: _, ...plain } = refusal
      return plain
    }
  }
}

function list(items: readonly string[], lang: Lang): string {
  return items.join(lang === 'zh' ? '、' : ', ')
}

function timeOf(at: number, lang: Lang, timeZone: string): string {
  return new Intl.DateTimeFormat(localeOf(lang), {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
}

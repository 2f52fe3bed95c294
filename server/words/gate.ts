import type { GatePass } from '#contract/gate.ts'
import type { ExitRefusal } from '#domain/visit/gate.ts'
import type { PassKind } from '#domain/visit/pass.ts'
import { words } from './say.ts'

export const passKindWords = words<PassKind>(
  { exit: '出门证', 'road-test': '路试', parts: '回家等件', sublet: '送外协' },
  { exit: 'Exit', 'road-test': 'Road test', parts: 'Home, waiting for parts', sublet: 'To another workshop' },
)

/** Why a pass that is known lets nobody out. */
export const passStateWords = words<Exclude<GatePass['state'], 'valid' | 'out'>>(
  { used: '{time} 已经用过', expired: '{time} 已过期', void: '{time} 已作废' },
  { used: 'Used at {time}', expired: 'Expired at {time}', void: 'Voided at {time}' },
)

/** The same in the car's history, without its time: that stands beside it. */
export const exitRefusalWords = words<ExitRefusal>(
  {
    'pass-used': '出门证已经用过',
    'pass-expired': '出门证已过期',
    'pass-void': '出门证已作废',
    'another-car': '拿别的车的出门证',
    'not-cleared': '还不能出门',
  },
  {
    'pass-used': 'its pass had been used',
    'pass-expired': 'its pass had expired',
    'pass-void': 'its pass had been voided',
    'another-car': 'its pass was shown for another car',
    'not-cleared': 'not cleared to leave',
  },
)

/** The gate: read at arm's length, by somebody who watches a car and not the screen. */
export const gateWords = words(
  {
    title: '门岗',
    scan: '扫出门证',
    scanText: '对准证上的码，或输入八位证号',
    code: '证号',
    look: '查',
    asking: '正在查……',
    seen: '就是这块牌',
    otherCar: '不是',
    letOut: '放行',
    letOutFirst: '先对车牌',
    validUntil: '{time} 前有效',
    passed: '已放行',
    passedText: '{plate} 可以出门',
    stop: '不放行',
    another: '车牌不对：这张证是 {plate} 的',
    next: '下一辆',
    offline: '没有网络，谁也不放行',
    offlineText: '查不了出门证。请打电话给收银台，等网络恢复再扫。',
    log: '刚才进出的',
    none: '还没有放行',
    noAnswer: '没有回音，车先别放行。再试一次。',
    ticket: '取车单 {ticket}',
    out: '{time} 出门',
    letIn: '放进来',
    wantsOut: '要出去',
    cameIn: '已进门',
    cameInText: '{plate} 回来了',
  },
  {
    title: 'Gate',
    scan: 'Scan the pass',
    scanText: 'Hold its code before the scanner, or type its eight letters',
    code: 'Code of the pass',
    look: 'Check',
    asking: 'Checking …',
    seen: 'Same plate',
    otherCar: 'Another',
    letOut: 'Let out',
    letOutFirst: 'Compare first',
    validUntil: 'Valid until {time}',
    passed: 'Let out',
    passedText: '{plate} may leave',
    stop: 'Keep it inside',
    another: 'Another car: this pass is for {plate}',
    next: 'Next car',
    offline: 'No network: nobody leaves',
    offlineText: 'Passes cannot be checked. Call the cashier, and scan again when the network is back.',
    log: 'Just let through',
    none: 'Nobody yet',
    noAnswer: 'No answer: keep the car inside, and try again.',
    ticket: 'Ticket {ticket}',
    out: 'Out since {time}',
    letIn: 'Let in',
    wantsOut: 'Wants out',
    cameIn: 'Let in',
    cameInText: '{plate} is back',
  },
)

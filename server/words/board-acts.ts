import type { DispatchClass } from '#domain/dispatch.ts'
import { words } from './say.ts'

/** Why a slip stands where it stands, short enough for its stub. */
export const slipWords = words<DispatchClass>(
  { rework: '返修', waiting: '在店等', appointment: '预约', promise: '按承诺' },
  { rework: 'Again', waiting: 'Waits', appointment: 'Booked', promise: 'Time' },
)

/** What can be done to a car, an operation or a bay. */
export const actWords = words(
  {
    'hand-over': '交车间',
    'pass-inspection': '质检通过',
    'fail-inspection': '质检返工',
    'start-wash': '开始洗车',
    'finish-wash': '洗车完成',
    park: '停放',
    'make-ready': '可以取车',
    'change-promise': '改承诺时间',
    'send-home': '回家等件',
    'send-sublet': '送外协',
    'come-back': '回店',
    'at-reception': '到接待台签字',
    'at-inspection': '到质检台',
    'at-handover': '内部交车',
    'at-cashier': '到收银台交车',
    'close-unrepaired': '不修结案',
    'cancel-order': '取消委托',
    'reopen-order': '重新打开',
    start: '开工',
    join: '加人',
    pause: '暂停',
    resume: '继续',
    finish: '完工',
    hold: '挂起',
    release: '解除挂起',
    'take-bay-out': '停用工位',
    'return-bay': '恢复工位',
    'take-call': '接求助',
    overrule: '主管放行',
    'explain-move': '为什么先派',
  },
  {
    'hand-over': 'Hand to workshop',
    'pass-inspection': 'Inspection passed',
    'fail-inspection': 'Send back to work',
    'start-wash': 'Start the wash',
    'finish-wash': 'Wash done',
    park: 'Park',
    'make-ready': 'Ready to collect',
    'change-promise': 'Change promise',
    'send-home': 'Home until parts come',
    'send-sublet': 'To another workshop',
    'come-back': 'Back again',
    'at-reception': 'Sign at reception',
    'at-inspection': 'Inspection sheet',
    'at-handover': 'Internal handover',
    'at-cashier': 'Settle and deliver',
    'close-unrepaired': 'Close unrepaired',
    'cancel-order': 'Cancel order',
    'reopen-order': 'Reopen',
    start: 'Start',
    join: 'Add a person',
    pause: 'Pause',
    resume: 'Resume',
    finish: 'Finish',
    hold: 'Hold',
    release: 'Release',
    'take-bay-out': 'Take out of service',
    'return-bay': 'Back in service',
    'take-call': 'Take the call',
    overrule: 'Overrule',
    'explain-move': 'Why first',
  },
)

/** The desk at which a car's next step is written down. */
export const deskWords = words(
  { reception: '到接待台办理', inspection: '到质检台检查', cashier: '到收银台结算' },
  { reception: 'At the reception desk', inspection: 'At the inspection desk', cashier: 'At the cashier’s desk' },
)

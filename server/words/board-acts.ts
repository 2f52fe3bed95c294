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
    sign: '已签字（纸质）',
    'hand-over': '交车间',
    'pass-inspection': '质检通过',
    'fail-inspection': '质检返工',
    'finish-wash': '洗车完成',
    park: '停放',
    'make-ready': '可以取车',
    deliver: '已交车',
    'change-promise': '改承诺时间',
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
    sign: 'Signed on paper',
    'hand-over': 'Hand to workshop',
    'pass-inspection': 'Inspection passed',
    'fail-inspection': 'Send back to work',
    'finish-wash': 'Wash done',
    park: 'Park',
    'make-ready': 'Ready to collect',
    deliver: 'Delivered',
    'change-promise': 'Change promise',
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

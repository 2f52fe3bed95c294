import type { Role } from '#domain/person.ts'
import { words } from './say.ts'

export const roleWords = words<Role>(
  {
    technician: '技师',
    'team-leader': '班组长',
    foreman: '车间主管',
    advisor: '服务顾问',
    inspector: '质检员',
    parts: '备件员',
    cashier: '收银',
    care: '客服',
    manager: '服务经理',
    administrator: '管理员',
  },
  {
    technician: 'technician',
    'team-leader': 'team leader',
    foreman: 'foreman',
    advisor: 'service advisor',
    inspector: 'inspector',
    parts: 'parts clerk',
    cashier: 'cashier',
    care: 'customer care',
    manager: 'service manager',
    administrator: 'administrator',
  },
)

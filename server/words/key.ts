import type { KeyHolder } from '#domain/desk.ts'
import { words } from './say.ts'

/** Who has the key. */
export const keyHolderWords = words<KeyHolder>(
  {
    customer: '客户',
    reception: '接待台',
    foreman: '车间主管',
    workshop: '车间',
    inspection: '质检',
    wash: '洗车',
    cabinet: '钥匙柜',
    advisor: '服务顾问',
    sublet: '外协厂',
  },
  {
    customer: 'the customer',
    reception: 'reception',
    foreman: 'the foreman',
    workshop: 'the workshop',
    inspection: 'inspection',
    wash: 'the wash',
    cabinet: 'the key cabinet',
    advisor: 'the advisor',
    sublet: 'the sublet workshop',
  },
)

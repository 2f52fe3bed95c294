import type { OrderType } from '#domain/order.ts'
import { words } from './say.ts'

export const orderTypeWords = words<OrderType>(
  {
    maintenance: '保养',
    repair: '一般维修',
    rework: '返修',
    accident: '事故',
    overhaul: '大修',
    warranty: '索赔',
    recall: '召回',
    'first-service': '首保',
    'free-check': '免费检查',
  },
  {
    maintenance: 'Maintenance',
    repair: 'Repair',
    rework: 'Repeat repair',
    accident: 'Accident',
    overhaul: 'Overhaul',
    warranty: 'Warranty',
    recall: 'Recall',
    'first-service': 'First service',
    'free-check': 'Free check',
  },
)

import type { PayMethod } from '#domain/visit/bill.ts'
import type { PayType, QuoteLine } from '#domain/visit/quote.ts'
import type { RepairKind } from '#domain/visit/repair-warranty.ts'
import type { WearState } from '#domain/visit/wear-scale.ts'
import { words } from './say.ts'

export const payMethodWords = words<PayMethod>(
  { cash: '现金', card: '刷卡', wechat: '微信支付', alipay: '支付宝', transfer: '转账', credit: '挂账' },
  { cash: 'Cash', card: 'Card', wechat: 'WeChat Pay', alipay: 'Alipay', transfer: 'Transfer', credit: 'On account' },
)

/** Who pays, beside the pay type's name. */
export const payerWords = words<PayType>(
  { customer: '客户付', warranty: '厂家付', maker: '厂家付', insurer: '保险公司付', internal: '本店付' },
  {
    customer: 'the customer pays',
    warranty: 'the maker pays',
    maker: 'the maker pays',
    insurer: 'the insurer pays',
    internal: 'the house pays',
  },
)

export const lineKindWords = words<QuoteLine['kind']>(
  { labour: '工时', part: '配件', free: '服务' },
  { labour: 'Labour', part: 'Part', free: 'Service' },
)

export const repairKindWords = words<RepairKind>(
  { overhaul: '整车或总成修理', 'second-grade': '二级维护', 'first-grade': '一级维护', small: '小修或专项修理' },
  {
    overhaul: 'Overhaul or assembly repair',
    'second-grade': 'Second-grade maintenance',
    'first-grade': 'First-grade maintenance',
    small: 'Small or special repair',
  },
)

export const wearStateWords = words<WearState>(
  { new: '新换', good: '好', soon: '下次换', worn: '到限，要换' },
  { new: 'New', good: 'Good', soon: 'Next time', worn: 'Worn out' },
)

import type { Confirmation, DeclinedFrom, Question } from '#domain/visit/agreement.ts'
import type { PartSource, PayType } from '#domain/visit/quote.ts'
import { words } from './say.ts'

/** The five confirmations (五项确认), as the stub asks them and refusals name them. */
export const confirmationWords = words<Confirmation>(
  { items: '项目', price: '预计价格', promise: '预计交车时间', wash: '洗车', 'old-parts': '旧件' },
  { items: 'Items', price: 'Estimated price', promise: 'Promised time', wash: 'Wash', 'old-parts': 'Old parts' },
)

/** What is asked behind a complaint (P3.5). */
export const questionWords = words<Question>(
  { what: '何事', when: '何时', where: '何处', who: '谁开', why: '何因', how: '怎样' },
  { what: 'What', when: 'When', where: 'Where', who: 'Who drives', why: 'Why', how: 'How' },
)

export const payTypeWords = words<PayType>(
  { customer: '自费', warranty: '索赔', maker: '厂家免费', insurer: '保险', internal: '内部' },
  { customer: 'Customer', warranty: 'Warranty', maker: 'Maker', insurer: 'Insurer', internal: 'Internal' },
)

export const partSourceWords = words<PartSource>(
  { maker: '原厂件', other: '品牌件', customer: '客户自带' },
  { maker: "Maker's", other: 'Other brand', customer: "Customer's own" },
)

export const declinedFromWords = words<DeclinedFrom>(
  { 'left-undone': '上次没做', advisor: '顾问建议', finding: '技师发现' },
  { 'left-undone': 'Left undone', advisor: "Advisor's advice", finding: "Technician's finding" },
)

export const lineProblemWords = words<'twice' | 'no-operation' | 'price' | 'total'>(
  {
    twice: '在委托书上出现了两次',
    'no-operation': '没有对应的维修项目',
    price: '的金额不对：要在 0 到 100 万元之间',
    total: '加上以后，合计超过了 100 万元',
  },
  {
    twice: 'stands on the order twice',
    'no-operation': 'belongs to no operation of this order',
    price: 'has a price that is not between 0 and one million yuan',
    total: 'takes the total above one million yuan',
  },
)

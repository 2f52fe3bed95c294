import type { HandoverCheck, OldPartsFate } from '#domain/visit/handover.ts'
import { words } from './say.ts'

/** What the advisor looks at before taking the car back (P5.6). */
export const handoverCheckWords = words<HandoverCheck>(
  {
    'work-done': '项目都做完',
    clean: '车里车外干净',
    'no-new-damage': '没有新伤',
    'old-parts': '旧件按约定放好',
    'nothing-left': '车上没有落下东西',
  },
  {
    'work-done': 'All work is done',
    clean: 'Clean inside and out',
    'no-new-damage': 'No new damage',
    'old-parts': 'Old parts as agreed',
    'nothing-left': 'Nothing left in the car',
  },
)

export const oldPartsWords = words<OldPartsFate>(
  { bagged: '装袋给客户', recycled: '回收', maker: '返厂（索赔）' },
  { bagged: 'Bagged for the customer', recycled: 'Recycled', maker: 'Back to the maker' },
)

export const handoverWords = words(
  {
    title: '内部交车',
    none: '没有等内部交车的车',
    noneText: '质检、洗车都完成的车在这里，由服务顾问验车、取钥匙、签字。',
    works: '{done} / {all} 项完成',
    unrepaired: '不修结案：{reason}',
    notWashed: '客户不洗车',
    washedAt: '{time} 洗完',
    marks: '接车时记了 {count} 处，逐处对照',
    noMarks: '接车时没有记伤',
    keepParts: '客户要带走',
    noParts: '客户不要旧件',
    partsAt: '{fate}：{where}',
    partsWhere: '放在哪里',
    record: '登记',
    belongings: '儿童座椅、工具、抹布',
    parked: '停在 {place}',
    key: '钥匙 {tag} 在{holder}',
    all: '五项都看过',
    sign: '收下钥匙并签字',
    signed: '{person} {time} 已签内部交车',
    ready: '可以通知客户取车',
    dismiss: '知道了',
  },
  {
    title: 'Internal handover',
    none: 'No car waits for its handover',
    noneText: 'Cars that are inspected and washed are here: the advisor looks them over, takes the key, signs.',
    works: '{done} of {all} jobs done',
    unrepaired: 'Closed unrepaired: {reason}',
    notWashed: 'No wash wished',
    washedAt: 'Washed {time}',
    marks: '{count, plural, one {# mark} other {# marks}} from reception: compare each',
    noMarks: 'No marks from reception',
    keepParts: 'The customer wants them',
    noParts: 'Not wanted',
    partsAt: '{fate}: {where}',
    partsWhere: 'Where they lie',
    record: 'Note it',
    belongings: 'Child seat, tools, rags',
    parked: 'Stands in: {place}',
    key: 'Key {tag} is with: {holder}',
    all: 'All five looked at',
    sign: 'Take the key and sign',
    signed: '{person} signed the handover at {time}',
    ready: 'Ready: tell the customer',
    dismiss: 'Understood',
  },
)

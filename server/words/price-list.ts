import { words } from './say.ts'

/** Where the price list comes in, at the manager's desk. */
export const priceListWords = words(
  {
    title: '价目表',
    lead: '接待台按它开单。项目要有 编号、名称、工种、标准工时、单价；配件要有 编号、名称、单位、单价。编号相同的会更新，一个文件要么全部导入，要么一行也不导入。',
    operations: '导入项目价目',
    parts: '导入配件价目',
    busy: '正在读取',
    imported: '“{file}”已导入：新增 {made, number}，更新 {updated, number}',
    refused: '“{file}”有 {count, number} 处需要改，什么都没有写入',
    offline: '连不上服务器。什么都没有写入，请再试一次。',
  },
  {
    title: 'Price list',
    lead: 'Advisors write orders from it. Operations need a number, name, trade, standard hours and price; parts a number, name, unit and price. Known numbers are updated, and a file comes in whole or not at all.',
    operations: 'Import operations',
    parts: 'Import parts',
    busy: 'Reading',
    imported: '“{file}” is in: {made, number} new, {updated, number} updated',
    refused: '“{file}”: {count, plural, one {one thing needs} other {# things need}} mending; nothing was written',
    offline: 'The server does not answer. Nothing was written; please try again.',
  },
)

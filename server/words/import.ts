import { say, words, type Lang } from './say.ts'

/** What is said of an import file, one sentence a code: what was expected, or what was made of it. */
export const importWords = words(
  {
    // The file as a whole
    'file-too-large': '文件太大，最多 {megabytes, number} MB',
    'workbook-too-large': '表格内容过大，请分成几个文件导出',
    'too-many-lines': '行数太多，最多 {most, number} 行；请删除多余的空行或分成几个文件',
    'too-many-columns': '列数太多，最多 {most, number} 列',
    'cell-too-long': '单元格内容太长，最多 {most, number} 个字',
    'empty-file': '文件是空的',
    'not-text': '这不是表格文件，需要 CSV 或 .xlsx',
    pdf: '这是 PDF 文件，请从系统中导出 CSV 或 .xlsx',
    'old-excel': '这是旧格式 .xls 或加密的 Excel 文件，请另存为 .xlsx 或 CSV',
    'web-page': '这其实是网页文件，请用 Excel 打开后另存为 .xlsx 或 CSV',
    'broken-workbook': 'Excel 文件已损坏或不是 .xlsx，请重新导出',
    'quote-not-closed': '从这一行开始的引号没有结束，文件可能不完整',
    'no-header': '前 {lines, number} 行里找不到列标题（如 委托书号、车牌号、维修项目）',
    'column-missing': '缺少必需的列（英文名 {english}）',
    'no-orders': '文件里没有委托书',
    'no-catalogue-header': '前 {lines, number} 行里找不到列标题：至少要有 编号、名称、单价',
    'code-repeated': '第 {earlier} 行已有这个编号',
    // Lines and cells
    'line-too-short': '这一行不完整：只有 {cells, number} 格，标题有 {titles, number} 列',
    'line-too-long': '这一行有 {cells, number} 格，标题只有 {titles, number} 列；含逗号的内容应加引号',
    missing: '此格不能为空',
    'not-a-time': '应为日期和时间，如 2026-11-20 14:05、2026/11/20 14:05、2026年11月20日 14时5分',
    'promised-before-arrival': '预计交车时间早于接车时间（{arrived}）',
    'not-hours': '应为工时的小时数，如 1.6',
    'not-money': '应为金额，如 1280 或 ¥1,280.00',
    'not-a-mileage': '应为公里数，如 50767 或 50,767 公里',
    negative: '不能是负数',
    'not-a-trade': '应为工种：机修、电器、钣金、喷漆、轮胎、洗车',
    'not-a-pay-type': '应为付费类别：自费、索赔、厂家免费、保险、内部',
    'not-a-parts-state': '应为 齐、缺件、缺件 11-22 到货，或留空',
    'not-a-state': '应为项目状态：待接车、待派工、维修中、待料、待客户确认、质检、洗车、待交车、完工',
    'not-an-origin': '应为 预约 或 自来',
    'not-yes-or-no': '应为 是 或 否',
    'not-a-bay': '应为工位号，如 7',
    // Read, with a warning
    'lines-disagree': '同一委托书各行不一致，以第 {keptLine} 行的“{kept}”为准',
    'yes-wins': '同一委托书各行不一致，以第 {keptLine} 行的“{kept}”为准（有“是”即为是）',
    'line-repeated': '与第 {earlier} 行完全相同，只计一次',
    'remark-ignored': '不是委托书内容，已忽略',
    'pay-type-assumed': '没有付费类别，按自费处理',
    'odd-plate': '车牌号少见，请核对；已照原样读入',
    'odd-vin': 'VIN 不合常规，请核对；已照原样读入',
    'odd-phone': '电话号码少见，请核对；已照原样读入',
    'bay-taken': '{bay} 号工位由先到的 {plate}（{holder}）占用，此车在该工位排队',
    'on-two-bays': '一辆车只能在一个工位：停在 {kept} 号工位，在 {bay} 号工位排队',
    'total-differs': '与各行之和 {sum, number} 不符，文件可能缺行',
    // Read, but the floor knows more
    'states-disagree': '第 {open} 行还没做完，此项按完工处理，车辆不算进入下一步',
    'working-without-bay': '没有写工位，无法知道车停在哪里；按维修中显示',
    'bay-taken-here': '{bay} 号工位现由 {plate}（{holder}）占用，此车在该工位排队',
    'bay-lacks-trade':
      '{bay} 号工位没有登记 {trade, select, mechanical {机修} electrical {电器} body {钣金} paint {喷漆} tyre {轮胎} other {洗车}}；仍按文件停放',
    'moved-here': '导入后这里有人动过此车：位置和计时保留，其余按文件更新',
    'closed-here': '此单在这里已经结束，不再更新',
    'not-in-file': '{count, number} 张以前导入、仍未结束的委托书不在这个文件里，保持不变',
    // How a problem is put together
    'where-line': '第 {line} 行',
    'where-cell': '第 {line} 行，{column}',
    'where-column': '{column}',
    sentence: '{where}：{expected}',
    'sentence-with-value': '{where}“{value}”：{expected}',
  },
  {
    'file-too-large': 'The file is too large; at most {megabytes, number} MB',
    'workbook-too-large': 'The workbook holds too much; export it as several files',
    'too-many-lines': 'Too many lines, at most {most, number}; delete surplus empty rows or export several files',
    'too-many-columns': 'Too many columns, at most {most, number}',
    'cell-too-long': 'The cell is too long, at most {most, number} characters',
    'empty-file': 'The file is empty',
    'not-text': 'This is not a table; CSV or .xlsx is needed',
    pdf: 'This is a PDF; export CSV or .xlsx from the system',
    'old-excel': 'This is an old .xls or an encrypted Excel file; save it as .xlsx or CSV',
    'web-page': 'This is really a web page; open it in Excel and save it as .xlsx or CSV',
    'broken-workbook': 'The Excel file is damaged or not an .xlsx; export it again',
    'quote-not-closed': 'A quote that opens on this line never ends; the file may be cut off',
    'no-header':
      'No column titles (such as 委托书号, 车牌号, 维修项目, or RO No., Plate, Operation) in the first {lines, number} lines',
    'column-missing': 'An obligatory column is missing (in English: {english})',
    'no-orders': 'There are no repair orders in the file',
    'no-catalogue-header':
      'No column titles in the first {lines, number} lines: a number, a name and a price are needed at least',
    'code-repeated': 'Line {earlier} has this number already',
    'line-too-short': 'The line is cut: {cells, number} cells for {titles, number} column titles',
    'line-too-long':
      'The line has {cells, number} cells for {titles, number} column titles; text with commas needs quotes',
    missing: 'This cell must not be empty',
    'not-a-time': 'Expected a date and time, such as 2026-11-20 14:05, 2026/11/20 14:05, 2026年11月20日 14时5分',
    'promised-before-arrival': 'The promised time is before the arrival ({arrived})',
    'not-hours': 'Expected standard time in hours, such as 1.6',
    'not-money': 'Expected an amount, such as 1280 or ¥1,280.00',
    'not-a-mileage': 'Expected kilometres, such as 50767 or 50,767 km',
    negative: 'Must not be negative',
    'not-a-trade': 'Expected a trade: 机修 mechanical, 电器 electrical, 钣金 body, 喷漆 paint, 轮胎 tyre, 洗车 wash',
    'not-a-pay-type':
      'Expected who pays: 自费 customer, 索赔 warranty, 厂家免费 maker free, 保险 insurer, 内部 internal',
    'not-a-parts-state': 'Expected 齐 complete, 缺件 missing, 缺件 11-22 到货 with the expected day, or nothing',
    'not-a-state':
      'Expected a state: 待接车 reception, 待派工 waiting, 维修中 working, 待料 waiting for parts, 待客户确认 waiting for consent, 质检 inspection, 洗车 wash, 待交车 ready, 完工 done',
    'not-an-origin': 'Expected 预约 appointment or 自来 walk-in',
    'not-yes-or-no': 'Expected 是 yes or 否 no',
    'not-a-bay': 'Expected a bay number, such as 7',
    'lines-disagree': 'Lines of this order disagree; “{kept}” on line {keptLine} counts',
    'yes-wins': 'Lines of this order disagree; “{kept}” on line {keptLine} counts (a yes wins)',
    'line-repeated': 'Exactly the same as line {earlier}; counted once',
    'remark-ignored': 'Not part of an order; ignored',
    'pay-type-assumed': 'Nothing says who pays; the customer is assumed',
    'odd-plate': 'An unusual plate, please check; read as it is',
    'odd-vin': 'An unusual VIN, please check; read as it is',
    'odd-phone': 'An unusual phone number, please check; read as it is',
    'bay-taken': '{plate} ({holder}) arrived earlier and has bay {bay}; this car waits in its queue',
    'on-two-bays': 'A car stands in one place: on bay {kept}, and in the queue of bay {bay}',
    'total-differs': 'Differs from the sum of the lines, {sum, number}; lines may be missing',
    'states-disagree': 'Line {open} is not done yet; this operation counts as done, and the car has not moved on',
    'working-without-bay': 'In work, but no bay is given: shown as in work, and nobody knows where it stands',
    'bay-taken-here': '{plate} ({holder}) stands on bay {bay} now; this car waits in its queue',
    'bay-lacks-trade':
      'Bay {bay} is not registered for {trade, select, mechanical {mechanical} electrical {electrical} body {body} paint {paint} tyre {tyre} other {wash}} work; the car stands there as the file says',
    'moved-here':
      'People moved this car here since it was imported: its place and clocks are kept, the rest is updated',
    'closed-here': 'This order has ended here; it is not updated',
    'not-in-file':
      '{count, plural, one {# open order that was imported earlier is} other {# open orders that were imported earlier are}} not in this file; left as they are',
    'where-line': 'Line {line}',
    'where-cell': 'Line {line}, {column}',
    'where-column': '{column}',
    sentence: '{where}: {expected}',
    'sentence-with-value': '{where} “{value}”: {expected}',
  },
)

export type ImportWord = keyof typeof importWords.zh

type Frame = 'where-line' | 'where-cell' | 'where-column' | 'sentence' | 'sentence-with-value'

export type ImportCode = Exclude<ImportWord, Frame>

/** What the sentences need to know of a problem. */
export interface ProblemSpoken {
  readonly code: ImportCode
  readonly line: number | null
  readonly column: string | null
  readonly value: string | null
  readonly values: Readonly<Record<string, string | number>>
}

/** What was expected, for a table that has columns of its own for line, column and value. */
export function expectedText(problem: Pick<ProblemSpoken, 'code' | 'values'>, lang: Lang): string {
  return say(importWords, lang, problem.code, problem.values)
}

/** The whole of it: `第 26 行，标准工时“一小时”：应为工时的小时数，如 1.6`. */
export function problemText(problem: ProblemSpoken, lang: Lang): string {
  const expected = expectedText(problem, lang)
  const where = whereText(problem, lang)
  if (where === '') return expected
  const { value } = problem
  return value
    ? say(importWords, lang, 'sentence-with-value', { where, value, expected })
    : say(importWords, lang, 'sentence', { where, expected })
}

function whereText({ line, column }: ProblemSpoken, lang: Lang): string {
  if (line !== null && column !== null) return say(importWords, lang, 'where-cell', { line, column })
  if (line !== null) return say(importWords, lang, 'where-line', { line })
  return column === null ? '' : say(importWords, lang, 'where-column', { column })
}

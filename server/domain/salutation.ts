/** How a customer is addressed in public: never more than the surname. */
export interface Salutation {
  readonly surname: string
  /** Only where the file says it; nobody is guessed. */
  readonly title: 'mr' | 'ms' | null
}

/** Surnames of two characters; all others have one. */
const COMPOUND =
  /^(欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒|东方|独孤|南宫|西门|长孙|宇文|端木|百里|轩辕|申屠|公冶|澹台|淳于|单于|太叔|仲孙|钟离|赫连|呼延|闻人|东郭|拓跋)/
const TITLES: readonly (readonly [RegExp, 'mr' | 'ms' | null])[] = [
  [/先生$/, 'mr'],
  [/(女士|小姐|太太)$/, 'ms'],
  [/^Mr\.? /i, 'mr'],
  [/^(Ms|Mrs|Miss)\.? /i, 'ms'],
]
/** A firm's car is nobody's by surname. */
const FIRM = /公司|集团|中心|银行|学校|大学|医院|酒店|工厂|委员会|客户|\d|\b(ltd|inc|co|gmbh)\b/i

/** `林静怡 女士` → 林, ms; `欧阳娜` → 欧阳; `John Smith` → Smith. null where there is no person's name. */
export function salutationOf(name: string): Salutation | null {
  const text = name.trim()
  if (text === '' || FIRM.test(text)) return null
  const [form, title] = TITLES.find(([pattern]) => pattern.test(text)) ?? [null, null]
  const bare = form ? text.replace(form, '').trim() : text
  if (/^\p{Script=Han}/u.test(bare)) return { surname: COMPOUND.exec(bare)?.[0] ?? Array.from(bare)[0] ?? '', title }
  const surname = bare.split(/\s+/).pop() ?? ''
  return surname === '' ? null : { surname, title }
}

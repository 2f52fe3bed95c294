// Number plates of mainland China (GA 36, GA 804). Odd plates are warned about, never refused: the car is there.

/** The colour a plate is drawn in. `green` is new energy small, `green-large` its yellow and green sister. */
export type PlateKind = 'blue' | 'green' | 'green-large' | 'yellow' | 'white' | 'black' | 'other'

export type PlateForm =
  | 'regular'
  | 'police'
  | 'learner'
  | 'trailer'
  | 'new-energy'
  | 'new-energy-large'
  | 'cross-border'
  | 'embassy'
  | 'consulate'
  | 'rescue'
  | 'armed-police'
  | 'unknown'

/** Glyphs that stand together on a plate, whether they are red, and whether a dot stands before them. */
export interface PlateGroup {
  readonly text: string
  readonly red: boolean
  readonly dot: boolean
}

export interface Plate {
  /** Normalized: no blanks, no dots. */
  readonly text: string
  readonly form: PlateForm
  readonly kind: PlateKind
  /** `京`, `使`, `WJ京`; empty when the plate names none. */
  readonly region: string
  /** The letter of the issuing office; empty when the form has none. */
  readonly letter: string
  readonly serial: string
  readonly groups: readonly PlateGroup[]
}

/** `i-or-o`: no plate has the letters I or O, and with 1 and 0 in their place this one would be right. */
export type PlateWarning = 'i-or-o' | 'unknown-form'

export const PLATE_REGIONS = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'

interface FormRule {
  readonly form: PlateForm
  readonly kind: PlateKind
  readonly pattern: RegExp
}

/** The forms a plate may have; `hidden` is the glyph that may stand for a masked one, or nothing. */
function formRules(hidden: '' | '*'): readonly FormRule[] {
  const region = `(?<region>[${PLATE_REGIONS}])`
  const head = `${region}(?<letter>[A-HJ-NP-Z])`
  const glyph = `[A-HJ-NP-Z0-9${hidden}]`
  const digit = `[0-9${hidden}]`
  const energy = `[A-HJK${hidden}]`
  const rule = (form: PlateForm, kind: PlateKind, pattern: string): FormRule => ({
    form,
    kind,
    pattern: new RegExp(`^${pattern}$`, 'u'),
  })
  return [
    rule('regular', 'blue', `${head}(?<serial>${glyph}{5})`),
    rule('new-energy', 'green', `${head}(?<serial>${energy}${glyph}${digit}{4})`),
    rule('new-energy-large', 'green-large', `${head}(?<serial>${digit}{5}${energy})`),
    rule('cross-border', 'black', `(?<region>粤)(?<letter>Z)(?<serial>${glyph}{4})(?<mark>[港澳])`),
    rule('police', 'white', `${head}(?<serial>${glyph}{4})(?<mark>警)`),
    rule('learner', 'yellow', `${head}(?<serial>${glyph}{4})(?<mark>学)`),
    rule('trailer', 'yellow', `${head}(?<serial>${glyph}{4})(?<mark>挂)`),
    rule('embassy', 'black', `(?<region>使)(?<serial>${digit}{6})`),
    rule('embassy', 'black', `(?<serial>${digit}{6})(?<mark>使)`),
    rule('consulate', 'black', `${region}(?<serial>(?:L${digit}|${digit}{2})${digit}{3})(?<mark>领)`),
    rule('rescue', 'white', `${region}(?<serial>(?:[XS]${digit}|${digit}{2})${digit}{3})(?<mark>应急)`),
    rule('armed-police', 'white', `(?<region>WJ[${PLATE_REGIONS}]?)(?<serial>${digit}{4}${glyph})`),
  ]
}

const WHOLE = formRules('')
const MASKED = formRules('*')
const RED_MARKS = ['警', '使', '领', '应急']
const UNKNOWN_WITH_REGION = new RegExp(`^[${PLATE_REGIONS}][A-Z]`, 'u')

/** Upper case, NFKC, without blanks, control characters, dots between groups and dashes. */
export function normalizePlate(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .normalize('NFKC')
    .replace(/[\s\p{C}·•‧∙⋅・\-‐-―−]/gu, '')
}

/** What a plate says and how it is drawn. Masked plates (`京P**T8K`) parse too. Free text is `unknown`. */
export function parsePlate(plate: string): Plate {
  const text = normalizePlate(plate)
  for (const { form, kind, pattern } of MASKED) {
    const parts = pattern.exec(text)?.groups
    if (!parts) continue
    const { region = '', letter = '', serial = '', mark = '' } = parts
    return { text, form, kind, region, letter, serial, groups: groupsOf(form, region + letter, serial, mark) }
  }
  // An office letter outside the rules (`京O`) still reads best the way every plate reads.
  const split = UNKNOWN_WITH_REGION.test(text) ? 2 : 0
  const groups = groupsOf('unknown', text.slice(0, split), text.slice(split), '')
  return { text, form: 'unknown', kind: 'other', region: '', letter: '', serial: text, groups }
}

function groupsOf(form: PlateForm, head: string, serial: string, mark: string): PlateGroup[] {
  // Diplomats: three digits of the country, a dot, three of the car.
  const body =
    form === 'embassy'
      ? [
          { text: serial.slice(0, 3), red: false, dot: false },
          { text: serial.slice(3), red: false, dot: true },
        ]
      : [{ text: serial, red: false, dot: head !== '' }]
  return [
    { text: head, red: form === 'embassy' || form === 'armed-police', dot: false },
    ...body,
    { text: mark, red: RED_MARKS.includes(mark), dot: false },
  ].filter((group) => group.text !== '')
}

/** The plate as people write it: `京A·D51870`. */
export function formatPlate(plate: string): string {
  return parsePlate(plate)
    .groups.map((group) => (group.dot ? '·' : '') + group.text)
    .join('')
}

/** What is odd about a plate, or null. A warning only: temporary and foreign plates are free text. */
export function plateWarning(plate: string): PlateWarning | null {
  const text = normalizePlate(plate)
  const known = (candidate: string) => WHOLE.some(({ pattern }) => pattern.test(candidate))
  if (known(text)) return null
  return known(text.replace(/I/g, '1').replace(/O/g, '0')) ? 'i-or-o' : 'unknown-form'
}

/**
 * The plate as a public screen may show it: the place it comes from and its last three glyphs (`京P**T8K`).
 * A plate of no known form shows only its last three, and never all but one of its glyphs.
 * The kind comes along because free text, once masked, could be taken for something else.
 */
export function maskPlate(plate: string): { readonly text: string; readonly kind: PlateKind } {
  const { text, form, kind, region, letter } = parsePlate(plate)
  const glyphs = Array.from(text)
  const first = form === 'unknown' ? 0 : Array.from(region + letter).length
  const last = glyphs.length - Math.min(3, Math.max(0, glyphs.length - first - 2))
  return { text: glyphs.map((glyph, at) => (at < first || at >= last ? glyph : '*')).join(''), kind }
}

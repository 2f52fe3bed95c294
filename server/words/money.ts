import type { Fen } from '#domain/visit/money.ts'

/** ¥1,280.00: in both languages, because it is written on the same paper. */
export function yuan(fen: Fen): string {
  const whole = Math.trunc(Math.abs(fen) / 100)
  const rest = String(Math.abs(fen) % 100).padStart(2, '0')
  return `${fen < 0 ? '−' : ''}¥${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`
}

/** 4.5 out of 450 hundredths; whole numbers stay whole. */
export function quantityText(hundredths: number): string {
  return String(hundredths / 100)
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟']
const GROUPS = ['', '万', '亿']

/**
 * 壹仟陆佰叁拾元整: an amount as it is written on papers that nobody may alter, after the rules for filling in bills
 * (《支付结算办法》附一). Also in English papers: it is the amount's Chinese.
 */
export function capitals(fen: Fen): string {
  const whole = Math.trunc(Math.abs(fen) / 100)
  const jiao = Math.trunc((Math.abs(fen) % 100) / 10)
  const odd = Math.abs(fen) % 10
  const yuanPart = whole > 0 ? `${wholeCapitals(whole)}元` : ''
  const jiaoPart = jiao > 0 ? `${DIGITS[jiao]}角` : odd > 0 && whole > 0 ? '零' : ''
  const fenPart = odd > 0 ? `${DIGITS[odd]}分` : '整'
  const text = yuanPart + jiaoPart + fenPart
  return (fen < 0 ? '负' : '') + (text === '整' ? '零元整' : text)
}

function wholeCapitals(whole: number): string {
  const digits = String(whole)
  let text = ''
  let zero = false
  for (const [index, digit] of Array.from(digits, Number).entries()) {
    const place = digits.length - 1 - index
    if (digit === 0) zero = true
    else {
      text += (zero ? '零' : '') + DIGITS[digit] + PLACES[place % 4]
      zero = false
    }
    // A group of four that is all zeros has no name: 100,000,005 is 壹亿零伍.
    if (place > 0 && place % 4 === 0 && Number(digits.slice(Math.max(0, index - 3), index + 1)) > 0) {
      text += GROUPS[place / 4]
    }
  }
  return text
}

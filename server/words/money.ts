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

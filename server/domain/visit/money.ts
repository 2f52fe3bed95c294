/**
 * Money is whole fen, always; prices are what the customer pays, value added tax included, as Chinese law wants them
 * shown. A line's amount is quantity × unit price, rounded half up to the fen; a total is the sum of rounded lines, so
 * that a bill adds up on paper. The tax in a total is taken out of it once, not line by line.
 */
export type Fen = number

/** A million yuan: no single price, and no total of an order, is higher. */
export const MOST_FEN: Fen = 100_000_000

/** Repair and parts alike (Provisional Regulations on Value-Added Tax, art. 2: 13 % since 2019). */
export const VAT_PERCENT = 13

/** Quantities are whole hundredths: 4.5 litres are 450. */
export const HUNDREDTHS = 100

export function isPrice(fen: Fen): boolean {
  return Number.isInteger(fen) && fen >= 0 && fen <= MOST_FEN
}

/** Half up, for amounts that are never negative. */
const rounded = (value: number): Fen => Math.floor(value + 0.5)

/** `quantity` in hundredths. */
export function amount(quantity: number, unitPrice: Fen): Fen {
  return rounded((quantity * unitPrice) / HUNDREDTHS)
}

export function sum(amounts: readonly Fen[]): Fen {
  return amounts.reduce((total, fen) => total + fen, 0)
}

/** The tax that is in a gross amount, and what is left without it; together they are the amount. */
export function taxIn(gross: Fen): { readonly net: Fen; readonly tax: Fen } {
  const net = rounded((gross * 100) / (100 + VAT_PERCENT))
  return { net, tax: gross - net }
}

/** A share of an amount in whole percent, rounded half up. */
export function percentOf(fen: Fen, percent: number): Fen {
  return rounded((fen * percent) / 100)
}

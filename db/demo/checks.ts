import type { CarChecklist } from '#domain/checklists.ts'
import type { CheckedItem } from '#domain/visit/quality.ts'

/** Everything in order, worn as a car of some years is. */
export function checkedAsOk({ items }: CarChecklist): CheckedItem[] {
  return items.map(({ id, measure }) => {
    const value = measure && Math.round((measure.limit + measure.full) / 2)
    return { itemId: id, result: 'ok', value, note: '', photos: [] }
  })
}

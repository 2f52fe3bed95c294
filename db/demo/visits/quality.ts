import { checklistFor } from '#domain/checklists.ts'
import { MINUTE } from '#domain/operation.ts'
import { stageOf, type Order } from '#domain/order.ts'
import { BLANK_QUALITY, type CheckAnswers, type CheckSignature, type Quality } from '#domain/visit/quality.ts'
import { workedUntil } from '#domain/visit/quality-state.ts'
import { checkedAsOk } from '../checks.ts'

const INSPECTOR = 'xu-jing'
const FOREMAN = 'zhang-jianguo'

/** Checked and driven where it passed; half gone through where it stands in inspection. */
export function stillQuality(order: Order): Quality {
  const inspecting = stageOf(order) === 'inspection'
  if (!inspecting && order.inspectedAt === null) return BLANK_QUALITY
  const done = workedUntil(order)
  const list = checklistFor(order, false)
  const items = checkedAsOk(list)
  const at = order.inspectedAt ?? done + 25 * MINUTE
  const answers = Object.fromEntries(
    items
      .slice(0, inspecting ? Math.ceil(items.length * 0.4) : items.length)
      .map(({ itemId, ...answer }) => [itemId, { ...answer, at, personId: INSPECTOR }]),
  ) as CheckAnswers
  const workers = [...new Set(order.operations.flatMap(({ clocks }) => clocks.map(({ personId }) => personId)))]
  const signed = (level: CheckSignature['level'], personId: string, when: number): CheckSignature => ({
    ...{ level, personId, at: when, items: [], note: '' },
  })
  const signatures = [
    ...workers.map((personId) => signed('self', personId, done + MINUTE)),
    signed('leader', FOREMAN, done + 6 * MINUTE),
    ...(inspecting ? [] : [signed('final', order.inspectorId ?? INSPECTOR, at)]),
  ]
  const km = 20_000 + ((Number(order.ticket.slice(1)) * 937) % 60_000)
  const drive = { personId: INSPECTOR, outAt: done + 10 * MINUTE, outKm: km, from: order.place }
  const back = { at: done + 22 * MINUTE, km: km + 7, note: '' }
  const roadTests = list.roadTest && !inspecting ? [{ ...drive, back }] : []
  return { ...BLANK_QUALITY, answers, signatures, roadTests }
}

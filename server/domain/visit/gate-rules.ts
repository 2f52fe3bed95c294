import { normalizePlate } from '../plate.ts'
import { all, no, YES } from '../refusal.ts'
import { must, Refused } from '../rules/find.ts'
import { moved } from '../rules/moving.ts'
import { isOutWith, type GateCommand } from './gate.ts'
import { awayNow } from './handover.ts'
import { cameBack } from './handover-rules.ts'
import type { RulesFor } from './rules.ts'

export const GATE_RULES: RulesFor<GateCommand> = {
  /**
   * Back through the gate (P6.5, S.4). From home it stands among the waiting cars again; what another workshop did to it
   * the gate cannot know: it stands at reception, where somebody says so.
   */
  'let-in': (scene, { code, plate }) => {
    const { order, visit } = scene
    const pass = visit.pass.issued.find((issued) => issued.code === code)
    if (!pass) throw new Refused({ code: 'pass-void' })
    must(
      all(
        () => (isOutWith(pass, visit.gate) ? YES : no({ code: 'not-away', ticket: order.ticket })),
        () =>
          normalizePlate(plate) === order.plate
            ? YES
            : no({ code: 'another-car', plate: order.plate, ticket: order.ticket }),
      ),
    )
    const away = awayNow(visit.handover)
    const standing = { kind: 'reception', spot: null } as const
    return [
      { type: 'car-let-in', orderId: order.id, passId: pass.id },
      ...(away ? (away.operationIds.length === 0 ? cameBack(scene, away) : [moved(order, standing, [], null)]) : []),
    ]
  },
}

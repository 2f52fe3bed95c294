import type { PassKind } from '#domain/visit/pass.ts'

/** What the gate learns of a pass: which car may leave with it, and nothing of whose car it is. */
export interface GatePass {
  readonly orderId: string
  readonly code: string
  readonly ticket: string
  readonly plate: string
  readonly model: string
  readonly kind: PassKind
  /** 'out': it left with this pass and may come back in with it. */
  readonly state: 'valid' | 'out' | 'used' | 'expired' | 'void'
  /** When it was used or expired, or until when it is valid, site time. */
  readonly at: number
}

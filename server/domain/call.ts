/** What help is called for (Andon, P4.10). */
export const CALL_KINDS = ['technical', 'parts', 'tool', 'safety'] as const
export type CallKind = (typeof CALL_KINDS)[number]

/** A technician's call for help, on every wall until someone takes it. */
export interface Call {
  readonly id: string
  readonly bayId: string
  readonly orderId: string | null
  readonly kind: CallKind
  readonly personId: string
  readonly at: number
}

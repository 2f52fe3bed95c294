import type { OnOrder } from '../command.ts'
import type { Envelope, SiteEvent } from '../event.ts'
import type { OpeningHours } from '../floor.ts'
import { MINUTE } from '../operation.ts'

/** Why a car may leave (P6.5): it is done with, or it comes back from a drive, from waiting for parts, from another workshop. */
export const PASS_KINDS = ['exit', 'road-test', 'parts', 'sublet'] as const
export type PassKind = (typeof PASS_KINDS)[number]

/** Leave to drive out of the gate, once. */
export interface Pass {
  readonly id: string
  readonly kind: PassKind
  /** What the gate scans or types; one of its kind in the workshop. */
  readonly code: string
  readonly issuedAt: number
  readonly personId: string
  /** After this it is a piece of paper. */
  readonly validUntil: number
  readonly usedAt: number | null
  readonly usedBy: string | null
  readonly voidedAt: number | null
}

export interface Passes {
  readonly issued: readonly Pass[]
}

export const BLANK_PASS: Passes = { issued: [] }

export type PassCommand = OnOrder &
  (
    | {
        readonly type: 'issue-pass'
        readonly id: string
        readonly kind: PassKind
        readonly validUntil: number
        /** Made by the server: whatever a client sends here is replaced. */
        readonly code: string
      }
    | { readonly type: 'void-pass'; readonly id: string }
    /** `plate` is what the gate sees on the car. */
    | { readonly type: 'use-pass'; readonly code: string; readonly plate: string }
  )

export type PassEvent = OnOrder &
  (
    | { readonly type: 'pass-issued'; readonly pass: Pick<Pass, 'id' | 'kind' | 'code' | 'validUntil'> }
    | { readonly type: 'pass-voided'; readonly id: string }
    | { readonly type: 'pass-used'; readonly id: string }
  )

export function evolvePasses(passes: Passes, event: SiteEvent, { at, personId }: Envelope): Passes {
  const change = (id: string, facts: Partial<Pass>): Passes => ({
    issued: passes.issued.map((pass) => (pass.id === id ? { ...pass, ...facts } : pass)),
  })
  switch (event.type) {
    case 'pass-issued': {
      const fresh = { issuedAt: at, personId, usedAt: null, usedBy: null, voidedAt: null }
      return { issued: [...passes.issued, { ...event.pass, ...fresh }] }
    }
    case 'pass-voided':
      return change(event.id, { voidedAt: at })
    case 'pass-used':
      return change(event.id, { usedAt: at, usedBy: personId })
    default:
      return passes
  }
}

export function isValid(pass: Pass, now: number): boolean {
  return pass.usedAt === null && pass.voidedAt === null && now <= pass.validUntil
}

/** The pass with which a car may leave now, if there is one. */
export function validPass(passes: Passes, now: number): Pass | undefined {
  return passes.issued.findLast((pass) => isValid(pass, now))
}

const DAY = 24 * 60 * MINUTE
/** Enough to walk to the car and drive to the gate, also at closing time. */
const SHORTEST = 120 * MINUTE

/** Until when a pass is good that is issued now: closing time today, but for two hours at least. `offset` from UTC, ms. */
export function passValidUntil(now: number, { closes }: OpeningHours, offset: number): number {
  const midnight = Math.floor((now + offset) / DAY) * DAY - offset
  return Math.max(now + SHORTEST, midnight + closes * MINUTE)
}

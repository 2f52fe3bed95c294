import type { OnOrder } from '../command.ts'
import type { Envelope, SiteEvent } from '../event.ts'

/** The fixed route round the car, clockwise from the driver's door and back to it (P3.4). */
export const STOPS = [
  'left-front-door',
  'left-front-wing',
  'front',
  'engine-bay',
  'right-front-wing',
  'right-front-door',
  'right-rear-door',
  'right-rear-wing',
  'rear',
  'boot',
  'left-rear-wing',
  'left-rear-door',
  'left-front-door-again',
  'interior',
] as const
export type Stop = (typeof STOPS)[number]

export const MARK_KINDS = ['scratch', 'dent', 'chip', 'crack', 'missing', 'other'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** Longest side: under 5 cm, 5 to 15 cm, over 15 cm. */
export const MARK_SIZES = ['small', 'medium', 'large'] as const
export type MarkSize = (typeof MARK_SIZES)[number]

export const WARNING_LIGHTS = ['engine', 'abs', 'tyre-pressure', 'airbag', 'coolant', 'oil'] as const
export type WarningLight = (typeof WARNING_LIGHTS)[number]

export const FLUIDS = ['engine-oil', 'coolant', 'brake-fluid', 'washer'] as const
export type Fluid = (typeof FLUIDS)[number]
export type FluidLevel = 'ok' | 'low'

export const CHECKS = ['fuel-flap', 'spare-wheel', 'tools', 'warning-triangle', 'windows'] as const
export type Check = (typeof CHECKS)[number]

/** The unfolded car on which marks are placed: whole units of the drawing, from its upper left corner. */
export const DRAWING = { width: 760, height: 600 } as const

/** Something seen on the car. */
export interface Mark {
  /** Made by the tablet; a mark that is sent again is the same mark. */
  readonly id: string
  readonly kind: MarkKind
  readonly size: MarkSize | null
  /** Where on the drawing. */
  readonly x: number
  readonly y: number
  /** Content hashes. */
  readonly photos: readonly string[]
  readonly note: string
  /** It was there when the car left the last time. */
  readonly before: boolean
}

/** A mark on the sheet, with who saw it and when. */
export interface RecordedMark extends Mark {
  readonly personId: string
  readonly at: number
  /** Added to the sheet after the customer had signed. */
  readonly added: boolean
}

/** What is read and asked at a stop; what nobody looked at is not there. Each belongs to one stop (`STOP_READINGS`). */
export interface Readings {
  readonly mileageKm?: number
  /** Eighths of the tank, 0–8. */
  readonly fuel?: number
  /** Warning lights that are on. */
  readonly lights?: readonly WarningLight[]
  readonly fluids?: Readonly<Partial<Record<Fluid, FluidLevel>>>
  /** Tread of this corner's tyre, tenths of a millimetre. */
  readonly tread?: number
  /** Whether it is there, shut, as it should be. */
  readonly checks?: Readonly<Partial<Record<Check, boolean>>>
  readonly belongings?: string
  /** The customer was asked, and has taken along what is valuable. */
  readonly valuablesTaken?: boolean
}

/** Everything about one stop: it is written whole, so that writing it again changes nothing. */
export interface StopNote {
  /** Someone stood there and went on; false where only a reading was written ahead. */
  readonly passed: boolean
  readonly marks: readonly Mark[]
  readonly readings: Readings
}

export interface RecordedStop extends StopNote {
  readonly marks: readonly RecordedMark[]
  readonly personId: string
  /** When it was noted, by the tablet's clock; it may have been sent later. */
  readonly at: number
}

/** The walk around the car at reception: its marks, levels, what lies in it (P3.4). */
export interface Walkaround {
  readonly stops: Readonly<Partial<Record<Stop, RecordedStop>>>
  readonly finished: { readonly at: number; readonly personId: string } | null
}

export const BLANK_WALKAROUND: Walkaround = { stops: {}, finished: null }

export type WalkaroundCommand =
  | (OnOrder & {
      readonly type: 'note-stop'
      readonly stop: Stop
      readonly note: StopNote
      /** Site time at which it was seen, ms: a tablet out of reach sends it later. */
      readonly seenAt: number
    })
  | (OnOrder & { readonly type: 'finish-walkaround' })

export type WalkaroundEvent =
  | (OnOrder & { readonly type: 'stop-noted'; readonly stop: Stop; readonly noted: RecordedStop })
  | (OnOrder & { readonly type: 'walkaround-finished' })

export function evolveWalkaround(walkaround: Walkaround, event: SiteEvent, { at, personId }: Envelope): Walkaround {
  switch (event.type) {
    case 'stop-noted':
      return { ...walkaround, stops: { ...walkaround.stops, [event.stop]: event.noted } }
    case 'walkaround-finished':
      return { ...walkaround, finished: walkaround.finished ?? { at, personId } }
    default:
      return walkaround
  }
}

import type { SheetMark } from '#domain/visit/walkaround-sheet.ts'

/** How a car stood there the last time, for the tablet that walks round it now. */
export interface FormerWalkaround {
  readonly arrivedAt: number
  readonly mileageKm: number | null
  readonly marks: readonly SheetMark[]
}

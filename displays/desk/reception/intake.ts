import type { CarFile, FileHit } from '#contract/file.ts'
import type { CustomerFile } from '#contract/command.ts'
import type { CommandOf } from '#domain/command.ts'
import { normalizePlate, parsePlate } from '#domain/plate.ts'
import { normalizeVin, vinWarning } from '#domain/vin.ts'

/** What is typed when an order is made on the spot. */
export interface Intake {
  readonly plate: string
  readonly model: string
  readonly vin: string
  readonly km: string
  readonly ownerName: string
  readonly ownerPhone: string
  readonly ownerEmail: string
  readonly bringerName: string
  readonly bringerPhone: string
  readonly bringerEmail: string
  readonly complaint: string
  readonly waiting: boolean
}

export const BLANK_INTAKE: Intake = {
  ...{ plate: '', model: '', vin: '', km: '', complaint: '', waiting: false },
  ...{ ownerName: '', ownerPhone: '', ownerEmail: '', bringerName: '', bringerPhone: '', bringerEmail: '' },
}

/** What was typed into the search is a VIN, a phone, a plate, or somebody's name. */
export function intakeOf(typed: string): Intake {
  const vin = normalizeVin(typed)
  if (vinWarning(vin) !== 'length' && /^[A-Z0-9]{17}$/.test(vin)) return { ...BLANK_INTAKE, vin }
  if (/^\+?\d[\d\s-]{6,}$/.test(typed)) return { ...BLANK_INTAKE, ownerPhone: typed }
  if (parsePlate(typed).kind !== 'other' || /\d/.test(typed)) return { ...BLANK_INTAKE, plate: normalizePlate(typed) }
  return { ...BLANK_INTAKE, ownerName: typed }
}

/** A known car: what its file says need not be typed again (P2.1). */
export function intakeOfCar(hit: FileHit, file: CarFile | null): Intake {
  return {
    ...BLANK_INTAKE,
    ...{ plate: hit.plate, model: hit.model, vin: hit.vin },
    ownerName: file?.owner?.name ?? '',
    ownerPhone: file?.owner?.phone ?? '',
    ownerEmail: file?.owner?.email ?? '',
  }
}

export function newOrder(intake: Intake, advisorId: string, orderId: string): CommandOf<'check-in'> {
  return {
    type: 'check-in',
    spot: null,
    order: {
      ...{ id: orderId, number: null, plate: intake.plate.trim(), model: intake.model.trim(), type: 'repair' },
      ...{ origin: 'walk-in', appointmentAt: null, waiting: intake.waiting, repeat: false, advisorId },
      ...{ complaint: intake.complaint.trim(), note: '', washWished: true, keepOldParts: false },
      ...{ promisedAt: null, operations: [] },
    },
  }
}

export function customerOf(intake: Intake): CustomerFile {
  const name = intake.bringerName.trim()
  const phone = intake.bringerPhone.trim()
  const email = intake.bringerEmail.trim()
  return {
    name: intake.ownerName.trim(),
    phone: intake.ownerPhone.trim(),
    email: intake.ownerEmail.trim(),
    vin: intake.vin.trim(),
    mileageKm: kmOf(intake.km),
    bringer: name || phone || email ? { name, phone, email } : null,
  }
}

/** `68,420` is 68420; null where nothing, or no number, was typed. */
export function kmOf(typed: string): number | null {
  const digits = typed.normalize('NFKC').replace(/[\s,，.]/g, '')
  return /^\d{1,7}$/.test(digits) ? Math.min(Number(digits), 5_000_000) : null
}

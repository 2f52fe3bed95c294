import type { CustomerFile } from '#contract/command.ts'
import { normalizePhone } from '#domain/phone.ts'
import { normalizeVin } from '#domain/vin.ts'
import type { FileFacts } from '#db/queries/customer.ts'

/** What was typed of people and car, written the one way in which it is found again. */
export function factsOf(customer: CustomerFile | undefined): FileFacts {
  if (!customer) return { name: '', phone: '', vin: '', mileageKm: null, bringer: null }
  const { name, phone, vin, mileageKm, bringer } = customer
  return {
    ...{ name, phone: normalizePhone(phone), vin: normalizeVin(vin), mileageKm },
    bringer: bringer && (bringer.name || bringer.phone) ? { ...bringer, phone: normalizePhone(bringer.phone) } : null,
  }
}

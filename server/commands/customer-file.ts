import type { CustomerFile } from '#contract/command.ts'
import { normalizePhone } from '#domain/phone.ts'
import { normalizeVin } from '#domain/vin.ts'
import type { FileFacts, PersonFacts } from '#db/queries/customer.ts'

/** What was typed of people and car, written the one way in which it is found again. */
export function factsOf(customer: CustomerFile | undefined): FileFacts {
  if (!customer) return { name: '', phone: '', vin: '', mileageKm: null, bringer: null }
  const { vin, mileageKm, bringer, ...owner } = customer
  return {
    ...personOf(owner),
    ...{ vin: normalizeVin(vin), mileageKm },
    bringer: bringer && (bringer.name || bringer.phone || bringer.email) ? personOf(bringer) : null,
  }
}

function personOf({ name, phone, email }: Pick<CustomerFile, 'name' | 'phone' | 'email'>): PersonFacts {
  return { name, phone: normalizePhone(phone), email }
}

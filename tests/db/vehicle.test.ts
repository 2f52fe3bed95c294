import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FileFacts } from '#db/queries/customer.ts'
import { fileForOrder } from '#db/queries/customer.ts'
import { createSite } from '../../server/commands/site.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'
import { at } from '../support/floor-builder.ts'
import { SITE } from '../support/sample-directory.ts'

const VIN = 'LSVAA2180E2123456'
const PLATE = '京N12345'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await createSite(database.db, SITE, { now: at('08:00') })
})
afterAll(() => database.drop())

/** A car comes; answers its vehicle in the file. */
async function comes(model: string, facts: Partial<FileFacts> = {}, plate = PLATE): Promise<string> {
  const known = { name: '', phone: '', vin: '', mileageKm: null, bringer: null, ...facts }
  const file = await database.db
    .transaction()
    .execute((trx) => fileForOrder(trx, SITE.id, { plate, model }, known, at('08:40')))
  return file.vehicleId!
}

const vehicles = () => database.db.selectFrom('vehicle').select(['id', 'plate', 'vin', 'model', 'mileageKm']).execute()

test('what is known of a car is not forgotten when it comes again and reception writes less (P10.1)', async () => {
  const id = await comes('迈腾', { vin: VIN, mileageKm: 41_000 })
  expect(await comes('')).toBe(id)
  expect(await vehicles()).toEqual([{ id, plate: PLATE, vin: VIN, model: '迈腾', mileageKm: 41_000 }])
})

test('a car is known by its VIN, though it carries now the plate that another had, of which nobody knows the VIN (P10.2)', async () => {
  const former = { siteId: SITE.id, id: 'former', plate: '京N67890', vin: '', model: '宝来', mileageKm: null }
  const replated = { ...former, id: 'replated', plate: '京P11111', vin: 'LSVAA2180E2999999', model: '途观' }
  await database.db.insertInto('vehicle').values([former, replated]).execute()
  expect(await comes('途观', { vin: replated.vin }, former.plate)).toBe('replated')
  expect(await comes('', {}, former.plate)).toBe('replated')
})

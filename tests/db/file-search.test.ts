// Files found at the desk (P10.2), on a real PostgreSQL with its indexes.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCarFile } from '#db/queries/car-file.ts'
import { searchFiles } from '#db/queries/file-search.ts'
import { loadVisitFile } from '#db/queries/visit-file.ts'
import { ADVISOR } from '../support/floor-builder.ts'
import { checkIn } from '../support/commands.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'
import { nodeOn, openSite, request, run } from '../support/workshop.ts'
import { runCommand } from '../../server/commands/run.ts'
import type { Workshop } from '../../server/commands/revise.ts'
import type { CustomerFile } from '../../server/contract/command.ts'
import { LEAST_WARRANTIES } from '#domain/visit/repair-warranty.ts'

let database: TestDatabase
let node: Workshop
let site: string

const NOBODY: CustomerFile = { name: '', phone: '', vin: '', mileageKm: null, bringer: null }

/** A car checks in; `facts` is what reception writes of people and car. */
async function comes(id: string, plate: string, facts: Partial<CustomerFile> = {}): Promise<void> {
  const answer = await runCommand(node, site, {
    ...request(checkIn(id, { plate, model: '速腾' }), ADVISOR),
    customer: { ...NOBODY, ...facts },
  })
  expect(answer).toMatchObject({ ok: true })
}

const find = (query: string) => searchFiles(database.db, site, query, () => 'arrived')
const plates = async (query: string) => (await find(query)).map(({ plate }) => plate)

beforeAll(async () => {
  database = await testDatabase()
  node = nodeOn(database.db)
  site = await openSite(node)
  await comes('b001', '京K·7M215', {
    ...{ name: '周敏', phone: '138 0013 2207', vin: 'LFV2A21K9K3052817', mileageKm: 66_905 },
    bringer: { name: '周建国', phone: '13900136518' },
  })
  await comes('b002', '京AD51870', { name: '孙丽', phone: '13611112207' })
})
afterAll(() => database.drop())

describe('a car is found (P10.2)', () => {
  test.each([
    ['its plate, with the dot or without, whole or its beginning', ['京K7M215', '京K·7M215', '京k7m']],
    ['its plate without the province', ['K7M215', 'K7']],
    ['the end of its plate', ['7M215', 'm215']],
    ['its VIN, whole or its last six', ['LFV2A21K9K3052817', '052817']],
    ["its owner's phone", ['13800132207', '+86 138 0013 2207', '138-0013-2207']],
    ["its bringer's phone, or its last four", ['13900136518', '6518']],
    ['a name, of the owner or of whoever brought it', ['周敏', '周建国', '周建']],
    ['its ticket', ['A002']],
  ])('by %s', async (_, queries) => {
    for (const query of queries) expect([query, await plates(query)]).toEqual([query, ['京K7M215']])
  })

  test('by the number of its order', async () => {
    const number = [...node.floors.get(site)!.orders.values()].find(({ id }) => id === 'b001')!.number
    expect(await plates(number)).toEqual(['京K7M215'])
    expect(await plates(number.slice(0, -4))).toHaveLength(2)
  })

  test('by what two have in common both are found; by what nobody has, none; by a single letter nothing is asked', async () => {
    expect((await plates('2207')).sort()).toEqual(['京AD51870', '京K7M215'])
    expect(await plates('京Z99999')).toEqual([])
    expect(await plates('周')).toEqual([])
    expect(await plates('%%%%')).toEqual([])
  })

  test('with who brought it, the order that is open, and a phone that shows its middle only to who knows it', async () => {
    const [hit] = await find('7M215')
    expect(hit).toMatchObject({
      ...{ plate: '京K7M215', model: '速腾', name: '周建国', phone: '139****6518' },
      open: { orderId: 'b001', ticket: 'A002', stage: 'arrived' },
    })
    expect((await find('13900136518'))[0]?.phone).toBe('13900136518')
  })

  test('at most twenty', async () => {
    for (let n = 0; n < 24; n++) {
      const vehicle = { siteId: site, id: `many-${n}`, plate: `沪B100${10 + n}`, vin: '', model: '', mileageKm: null }
      await database.db.insertInto('vehicle').values(vehicle).execute()
    }
    expect(await plates('沪B100')).toHaveLength(20)
  })
})

describe('the file of a car (P10.1)', () => {
  test('tells its earlier stays and its mileage, and not the one that is open before who asks', async () => {
    await run(node, site, { type: 'cancel-order', orderId: 'b002', reason: '客户改天再来' })
    await comes('b003', '京AD51870', { phone: '13611112207', mileageKm: 8_100 })
    const { vehicle } = (await loadVisitFile(database.db, site, 'b003'))!
    const file = await loadCarFile(database.db, site, vehicle!.id, 'b003', LEAST_WARRANTIES)
    expect(file).toMatchObject({
      visitCount: 1,
      visits: [{ orderId: 'b002', advisor: '王敏' }],
      mileage: [{ km: 8_100 }],
    })
    expect((await loadCarFile(database.db, site, vehicle!.id, null, LEAST_WARRANTIES))?.visitCount).toBe(2)
    expect(await loadCarFile(database.db, site, 'nowhere', null, LEAST_WARRANTIES)).toBeUndefined()
  })

  test('who is known by the phone gets the file back, though nobody wrote the name again (P10.1)', async () => {
    expect((await loadVisitFile(database.db, site, 'b003'))?.owner).toMatchObject({ name: '孙丽' })
  })
})

describe('owner and bringer are kept, and can be changed (P3.7)', () => {
  const change = (customer: Partial<CustomerFile>) =>
    runCommand(node, site, {
      ...request({ type: 'change-contacts', orderId: 'b001' }, ADVISOR),
      customer: { ...NOBODY, ...customer },
    })
  const contacts = async () => {
    const file = (await loadVisitFile(database.db, site, 'b001'))!
    return { owner: file.owner, bringer: file.bringer, km: file.mileageKm, vin: file.vehicle?.vin }
  }

  test('one of name and phone changed corrects the file; both changed is somebody else, and the former stays', async () => {
    const before = await contacts()
    await change({
      name: '周敏',
      phone: '13800130000',
      mileageKm: 68_420,
      bringer: { name: '何静', phone: '13700137000' },
    })
    const after = await contacts()
    expect(after).toMatchObject({ owner: { id: before.owner!.id, phone: '13800130000' }, bringer: { name: '何静' } })
    expect(after).toMatchObject({ km: 68_420, vin: 'LFV2A21K9K3052817' })
    expect(after.bringer?.id).not.toBe(before.bringer?.id)
    expect(await plates('6518')).toEqual([])
    const kept = await database.db.selectFrom('customer').select('name').where('id', '=', before.bringer!.id).execute()
    expect(kept).toEqual([{ name: '周建国' }])
  })

  test('an address is kept with the person, stays where nobody speaks of it, and can be taken out', async () => {
    const email = async () => (await contacts()).owner?.email
    await change({ name: '周敏', phone: '13800130000', email: 'zhou@example.cn' })
    expect(await email()).toBe('zhou@example.cn')
    await change({ name: '周敏', phone: '13800130000' })
    expect(await email()).toBe('zhou@example.cn')
    await change({ name: '周敏', phone: '13800130000', email: '' })
    expect(await email()).toBe('')
  })

  test('the order has a new revision, so that every desk asks for the file again; no name is in the log', async () => {
    const rev = node.floors.get(site)!.rev
    await change({ name: '周敏', phone: '13800130000' })
    expect(node.floors.get(site)!.orders.get('b001')!.rev).toBe(rev + 1)
    const log = await database.db.selectFrom('event').select('data').execute()
    expect(JSON.stringify(log)).not.toMatch(/周敏|周建国|何静|1380013/)
    const commands = await database.db.selectFrom('command').selectAll().execute()
    expect(JSON.stringify(commands)).not.toMatch(/周敏|周建国|何静|1380013/)
  })
})

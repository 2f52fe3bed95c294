/** Finding and opening a file among 200,000 cars (P10.2), beside a bare look-up by key with the same driver. */
import { sql, type RawBuilder } from 'kysely'
import { loadCarFile } from '../../db/queries/car-file.ts'
import { searchFiles } from '../../db/queries/file-search.ts'
import { openYard, type Yard } from './commit.ts'
import { percentile, print, spread, type Figure } from './figures.ts'
import { LEAST_WARRANTIES } from '../../server/domain/visit/repair-warranty.ts'

const CARS = 200_000
/** So often each question is asked, each time of another car. */
const TIMES = 200

/** The parts of the nth car's file, the same in SQL and here. */
const REGIONS = '京津沪渝冀豫云辽黑湘'
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平'

const region = (n: number) => REGIONS[n % 10]!
const serial = (n: number) => String(10_000 + (Math.floor(n / 240) % 90_000))
const plateOf = (n: number) => `${region(n)}${LETTERS[Math.floor(n / 10) % 24]}${serial(n)}`
const vinOf = (n: number) => `LFV2A21K9K${String(n * 37).padStart(7, '0')}`
const phoneOf = (n: number) => `138${String((n * 4_793) % 100_000_000).padStart(8, '0')}`
const nameOf = (n: number) => SURNAMES[n % 20]! + GIVEN[Math.floor(n / 20) % 20]! + GIVEN[Math.floor(n / 400) % 20]!
const numberOf = (n: number) => `WT26${String(n).padStart(7, '0')}`

const QUESTIONS: Readonly<Record<string, (n: number) => string>> = {
  plate: plateOf,
  'end of a plate': (n) => plateOf(n).slice(2),
  'last 6 of a VIN': (n) => vinOf(n).slice(-6),
  phone: phoneOf,
  'last 4 of a phone': (n) => phoneOf(n).slice(-4),
  name: nameOf,
  'beginning of a name': (n) => nameOf(n).slice(0, 2),
  'order number': numberOf,
}

export async function files(): Promise<void> {
  const yard = await openYard(1)
  await fill(yard)
  const { db } = yard.database
  const siteId = yard.sites[0]!
  const bare = await timed((n) =>
    db.selectFrom('vehicle').selectAll().where('siteId', '=', siteId).where('id', '=', `v${n}`).execute(),
  )
  const figures: Figure[] = [{ what: 'a bare look-up by key', value: `${spread(bare)} ms` }]
  const all: number[] = []
  for (const [what, question] of Object.entries(QUESTIONS)) {
    const times = await timed(async (n) => {
      const hits = await searchFiles(db, siteId, question(n), () => undefined)
      if (hits.length === 0) throw new Error(`nothing found by ${what}: ${question(n)}`)
    })
    all.push(...times)
    figures.push({ what: `found by ${what}`, value: `${spread(times)} ms` })
  }
  const opened = await timed((n) => loadCarFile(db, siteId, `v${n}`, null, LEAST_WARRANTIES))
  for (const [what, times] of Object.entries({ 'found, all questions': all, 'a file opened': opened })) {
    const p95 = percentile(times, 0.95)
    figures.push({ what, value: `${spread(times)} ms`, goal: 'p95 ≤ 50 ms', kept: p95 <= 50 })
  }
  await yard.stop()
  print(`Files among ${CARS.toLocaleString('en')} cars`, figures)
}

async function timed(ask: (n: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  for (let time = 0; time < TIMES; time++) {
    // Spread over all, in an order in which no two neighbours stand on one page.
    const n = (time * 7_919 * 13) % CARS
    const began = performance.now()
    await ask(n)
    times.push(performance.now() - began)
  }
  return times
}

/** Each car with its owner and two stays, and an operation each; the steps of it that wait for foreign keys are long. */
function fill({ database, sites }: Yard): Promise<void> {
  return database.db.connection().execute(async (db) => {
    await sql`set statement_timeout = 0`.execute(db)
    for (const statement of statements(sites[0]!)) await statement.execute(db)
    await sql`reset statement_timeout`.execute(db)
  })
}

function statements(site: string): RawBuilder<unknown>[] {
  const pick = (letters: string, n: string) => sql.raw(`substr('${letters}', 1 + (${n})::int % ${letters.length}, 1)`)
  const plate = sql`${pick(REGIONS, 'n')} || ${pick(LETTERS, 'n / 10')} || (10000 + (n / 240) % 90000)`
  const name = sql`${pick(SURNAMES, 'n')} || ${pick(GIVEN, 'n / 20')} || ${pick(GIVEN, 'n / 400')}`
  const cars = sql`generate_series(0, ${sql.lit(CARS - 1)}) as n`
  const left = sql`now() - (stay * 200 + n % 150) * interval '1 day'`
  return [
    sql`insert into customer (site_id, id, name, phone, created_at)
      select ${site}, 'c' || n, ${name}, '138' || lpad(((n::bigint * 4793) % 100000000)::text, 8, '0'), now() from ${cars}`,
    sql`insert into vehicle (site_id, id, plate, vin, model, mileage_km)
      select ${site}, 'v' || n, ${plate}, 'LFV2A21K9K' || lpad((n * 37)::text, 7, '0'), '速腾 280TSI', 66905 from ${cars}`,
    sql`insert into repair_order (site_id, id, number, ticket, rev, plate, model, type, origin, waiting, repeat,
        complaint, note, wash_wished, keep_old_parts, place_kind, arrived_at, received_at, delivered_at, failures, closed,
        customer_id, vehicle_id, mileage_km, claim_code)
      select ${site}, 'o' || stay || '-' || n, 'WT26' || lpad((n + stay * 1000000)::text, 7, '0'), 'A001', 1, ${plate},
        '速腾 280TSI', 'repair', 'walk-in', false, false, '异响', '', false, false, 'off-site', ${left}, ${left}, ${left},
        0, true, 'c' || n, 'v' || n, 60000, 'X' || stay || '-' || n
      from ${cars}, generate_series(0, 1) as stay`,
    sql`insert into operation (site_id, id, order_id, seq, name, trade, standard_minutes, equipment, certificates,
        parallel, needs_bay, shared, state, rank, parts_state, consent, finding)
      select site_id, id || '-1', id, 0, '更换下摆臂衬套', 'mechanical', 60, '{}', '{}', false, true, false, 'done', 0,
        'none', 'agreed', '' from repair_order where site_id = ${site} and id ~ '^o[01]-'`,
    sql`analyze`,
  ]
}

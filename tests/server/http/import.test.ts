import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ImportReport } from '#contract/import.ts'
import type { Problem } from '#contract/answer.ts'
import { loadFloor } from '#db/queries/floor.ts'
import { allSites } from '#db/queries/site.ts'
import { testDatabase } from '../../support/database.ts'
import { dmsBytes } from '../../support/dms.ts'
import { startHouse, type House } from '../../support/house.ts'
import { emptyFloor } from '../../support/sample-floor.ts'

describe('a file that is sent to the server', () => {
  let house: House
  beforeAll(async () => {
    house = await startHouse(emptyFloor())
  })
  afterAll(() => house.close())

  const send = async (file: Uint8Array, query = '') => {
    const headers = { 'content-type': 'application/octet-stream', origin: house.url }
    const response = await fetch(`${house.url}/api/import${query}`, {
      method: 'POST',
      headers,
      body: new Uint8Array(file),
    })
    return { status: response.status, report: (await response.json()) as ImportReport }
  }

  test('is looked at first: the floor stays as it is', async () => {
    const { status, report } = await send(dmsBytes('gb18030'), '?dryRun=1')
    expect([status, report.outcome]).toEqual([200, 'dry-run'])
    expect(house.floor().rev).toBe(1)
  })

  test('with bad lines is refused whole, and says where they are', async () => {
    const { status, report } = await send(dmsBytes('broken'))
    expect([status, report.outcome]).toEqual([422, 'refused'])
    expect(report.problems.map(({ line }) => line)).toEqual([20, 26, 26])
    expect(house.floor().rev).toBe(1)
  })

  test('comes onto the floor that screens are shown, and sent again under its id answers as then', async () => {
    const id = crypto.randomUUID()
    const { status, report } = await send(dmsBytes('gb18030'), `?id=${id}`)
    expect([status, report.outcome, report.rev]).toEqual([200, 'imported', 2])
    expect(house.floor().orders.size).toBe(58)
    expect((await send(dmsBytes('gb18030'), `?id=${id}`)).report).toEqual(report)
  })

  test('that is no table is told in words', async () => {
    const { status, report } = await send(Buffer.from('%PDF-1.7'))
    expect([status, report.found]).toEqual([422, null])
    expect(report.problems[0]?.expected.zh).toBe('这是 PDF 文件，请从系统中导出 CSV 或 .xlsx')
  })

  test('a second set-up is refused', async () => {
    const headers = { 'content-type': 'application/json', origin: house.url }
    const again = {
      name: '二店',
      timeZone: 'Asia/Shanghai',
      hours: { opens: 0, closes: 60 },
      bays: [],
      teams: [],
      people: [],
    }
    const response = await fetch(`${house.url}/api/set-up`, { method: 'POST', headers, body: JSON.stringify(again) })
    expect([response.status, ((await response.json()) as Problem).code]).toEqual([409, 'already-set-up'])
  })
})

describe('the command line', { timeout: 30_000 }, async () => {
  const { db, connection, drop } = await testDatabase()
  afterAll(drop)
  const { host, port, user, password = '', database } = new Client(connection)
  const url = `postgres://${user}:${encodeURIComponent(String(password))}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
  const cli = fileURLToPath(new URL('../../../server/import-cli.ts', import.meta.url))

  const run = async (file: 'utf8' | 'broken', ...options: string[]) => {
    const path = fileURLToPath(new URL(`../../fixtures/dms/dms-orders.${file}.csv`, import.meta.url))
    const env = { ...process.env, DATABASE_URL: url, LC_ALL: 'zh_CN.UTF-8' }
    const ended = promisify(execFile)(process.execPath, [cli, path, ...options], { env })
    return ended.then(
      ({ stdout }) => ({ code: 0, stdout }),
      (error: { code: number; stdout: string }) => ({ code: error.code, stdout: error.stdout }),
    )
  }

  test('a file with bad lines ends with 1 and names them; nothing is made', async () => {
    const { code, stdout } = await run('broken')
    expect(code).toBe(1)
    expect(stdout).toContain('26  标准工时      一小时')
    expect(await allSites(db)).toEqual([])
  })

  test('a dry run foretells the import into a workshop that is not there yet', async () => {
    const { code, stdout } = await run('utf8', '--dry-run')
    expect(code).toBe(0)
    expect(stdout).toContain('可以导入: 新增 36')
    expect(await allSites(db)).toEqual([])
  })

  test('an import makes the workshop, with a foreman who can go on from there', async () => {
    const { code, stdout } = await run('utf8', '--name', '锦程汽车')
    expect(code).toBe(0)
    expect(stdout).toContain('已导入')
    const [site] = await allSites(db)
    expect(site?.name).toBe('锦程汽车')
    const floor = await loadFloor(db, site?.id ?? '')
    expect(floor?.orders.size).toBe(36)
    expect([...floor!.people.values()].some(({ roles }) => roles.includes('foreman'))).toBe(true)
  })
})

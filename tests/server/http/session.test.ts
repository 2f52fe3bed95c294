import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Problem } from '#contract/answer.ts'
import type { Caller } from '#contract/session.ts'
import { revokeScreen } from '#db/queries/screen.ts'
import { startHouse, type House } from '../../support/house.ts'
import { Browser, COUNTER, employ, PASSWORD, screenAt } from '../../support/staff.ts'

describe('signing in', () => {
  let house: House
  let foreman: Awaited<ReturnType<typeof employ>>
  let advisor: Awaited<ReturnType<typeof employ>>
  beforeAll(async () => {
    house = await startHouse()
    foreman = await employ(house, 'foreman')
    advisor = await employ(house, 'advisor')
  })
  afterAll(() => house.close())

  const minutesPass = (minutes: number) =>
    sql`update session set used_at = used_at - make_interval(mins => ${minutes}),
        strong_until = strong_until - make_interval(mins => ${minutes})`.execute(house.database.db)

  test('with a PIN works at a terminal of the house, and says who one is', async () => {
    const desk = await screenAt(house, COUNTER)
    const { status, body } = await desk.post<Caller>('/api/session', { personId: advisor.personId, pin: advisor.pin })
    expect([status, body.person?.name, body.person?.locked, body.person?.strong]).toEqual([
      ...[201, advisor.name, false, false],
    ])
    expect((await desk.get<Caller>('/api/session')).body).toMatchObject({
      screen: { role: 'desk', name: '前台电脑' },
      person: { id: advisor.personId },
    })
  })

  test('with a PIN is refused on a machine that nobody let in, and on a wall', async () => {
    const sent = { personId: advisor.personId, pin: advisor.pin }
    const stranger = await new Browser(house).post<Problem>('/api/session', sent)
    expect([stranger.status, stranger.body.code]).toEqual([403, 'not-a-terminal'])
    const wall = await screenAt(house, { role: 'wall', place: '', name: '大屏' })
    expect((await wall.post<Problem>('/api/session', sent)).body.code).toBe('wrong-pin')
  })

  test('after five wrong PINs that person waits at that terminal; others, and they elsewhere, do not', async () => {
    const desk = await screenAt(house, COUNTER)
    const wrong = { personId: foreman.personId, pin: '907351' }
    for (let attempt = 0; attempt < 5; attempt++)
      expect((await desk.post<Problem>('/api/session', wrong)).body.code).toBe('wrong-pin')
    const sixth = await desk.post<Problem>('/api/session', { personId: foreman.personId, pin: foreman.pin })
    expect([sixth.status, sixth.body.code]).toEqual([429, 'too-many'])
    expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(200)
    expect((await desk.post('/api/session', { personId: advisor.personId, pin: advisor.pin })).status).toBe(201)
    const other = await screenAt(house, COUNTER)
    expect((await other.post('/api/session', { personId: foreman.personId, pin: foreman.pin })).status).toBe(201)
  })

  test('somebody who has no PIN is answered like a wrong one', async () => {
    const desk = await screenAt(house, COUNTER)
    const nobody = await desk.post<Problem>('/api/session', { personId: 'nobody', pin: '907351' })
    expect([nobody.status, nobody.body.code]).toEqual([403, 'wrong-pin'])
  })

  test('with a password works on any machine, and opens administration for a quarter of an hour', async () => {
    const own = new Browser(house)
    const wrong = await own.post<Problem>('/api/session', { login: foreman.login, password: 'not it' })
    expect(wrong.body.code).toBe('wrong-password')
    const { body } = await own.post<Caller>('/api/session', { login: foreman.login.toUpperCase(), password: PASSWORD })
    expect(body.person).toMatchObject({ id: foreman.personId, strong: true })
    await minutesPass(16)
    expect((await own.get<Caller>('/api/session')).body.person).toMatchObject({ strong: false, locked: false })
  })

  test('a shared terminal locks itself after two minutes without a touch, and a touch keeps it open', async () => {
    const desk = await screenAt(house, COUNTER)
    await desk.post('/api/session', { personId: advisor.personId, pin: advisor.pin })
    await minutesPass(1)
    await desk.post('/api/session/touch')
    await minutesPass(1)
    expect((await desk.get<Caller>('/api/session')).body.person?.locked).toBe(false)
    await minutesPass(2)
    expect((await desk.get<Caller>('/api/session')).body.person?.locked).toBe(true)
    await desk.post('/api/session/touch')
    expect((await desk.get<Caller>('/api/session')).body.person?.locked).toBe(true)
  })

  test('the cookie of a terminal is worth nothing on another machine', async () => {
    const desk = await screenAt(house, COUNTER)
    await desk.post('/api/session', { personId: advisor.personId, pin: advisor.pin })
    const thief = new Browser(house)
    const stolen = /bayboard-session=([^;]+)/.exec(desk.cookies)?.[1] ?? ''
    thief.keep('bayboard-session', stolen)
    expect((await thief.get<Caller>('/api/session')).body.person).toBeNull()
  })

  test('a revoked screen takes its sessions with it', async () => {
    const desk = await screenAt(house, COUNTER)
    await desk.post('/api/session', { personId: advisor.personId, pin: advisor.pin })
    await house.database.db.transaction().execute((trx) => revokeScreen(trx, house.floor().site.id, desk.screenId))
    expect((await desk.get<Caller>('/api/session')).body).toEqual({ site: null, screen: null, person: null })
  })

  test('signing out ends it on the server, not only in the browser', async () => {
    const desk = await screenAt(house, COUNTER)
    await desk.post('/api/session', { personId: advisor.personId, pin: advisor.pin })
    const before = desk.cookies
    await desk.post('/api/session/out')
    for (const cookie of before.split('; ')) desk.keep(...(cookie.split('=') as [string, string]))
    expect((await desk.get<Caller>('/api/session')).body.person).toBeNull()
  })
})

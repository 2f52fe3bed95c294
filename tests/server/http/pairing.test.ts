import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Problem } from '#contract/answer.ts'
import type { PairingAnswer, PairingSeen, PairingShown } from '#contract/pairing.ts'
import type { Caller } from '#contract/session.ts'
import { spacedCode } from '#domain/pairing.ts'
import { startHouse, type House } from '../../support/house.ts'
import { Browser, COUNTER, employ, PASSWORD, screenAt } from '../../support/staff.ts'

const TELEVISION = { width: 3840, height: 2160, browser: 'Chrome 79, Tizen' }

describe('a new screen', () => {
  let house: House
  let foreman: Browser
  let advisor: Browser
  beforeAll(async () => {
    house = await startHouse()
    foreman = new Browser(house)
    await foreman.post('/api/session', { login: (await employ(house, 'foreman')).login, password: PASSWORD })
    const { personId, pin } = await employ(house, 'advisor')
    advisor = await screenAt(house, COUNTER)
    await advisor.post('/api/session', { personId, pin })
  })
  afterAll(() => house.close())

  const comes = async () => {
    const screen = new Browser(house)
    const { body } = await screen.post<PairingShown>('/api/pairing', TELEVISION)
    return { screen, ...body }
  }
  const secondsPass = (seconds: number) =>
    sql`update pairing set asked_at = asked_at - make_interval(secs => ${seconds})`.execute(house.database.db)
  const WALL = { role: 'wall', place: '车间东墙', name: '东墙大屏' } as const

  test('shows a code and a check word, and is let in by a foreman who sees the same', async () => {
    const { screen, code, word } = await comes()
    expect(code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{8}$/)
    await secondsPass(3)
    expect((await screen.get<PairingAnswer>('/api/pairing')).body).toEqual({ state: 'waiting' })
    const seen = await foreman.post<PairingSeen>('/api/pairing/look', { code: spacedCode(code).toLowerCase() })
    expect(seen.body).toEqual({ word, device: TELEVISION })
    expect((await foreman.post('/api/pairing/let-in', { code, screen: WALL })).status).toBe(201)
    expect((await screen.get<PairingAnswer>('/api/pairing')).body).toEqual({ state: 'paired', page: '/wall' })
    expect((await screen.get<Caller>('/api/session')).body.screen).toMatchObject(WALL)
  })

  test('is let in once: of two who type the code the second is told', async () => {
    const { code } = await comes()
    const both = await Promise.all([1, 2].map(() => foreman.post('/api/pairing/let-in', { code, screen: WALL })))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 404])
  })

  test('is not let in by a stranger, nor by somebody who does not keep the screens', async () => {
    const { code, screen } = await comes()
    const stranger = await new Browser(house).post<Problem>('/api/pairing/let-in', { code, screen: WALL })
    expect([stranger.status, stranger.body.code]).toEqual([401, 'signed-out'])
    const refused = await advisor.post<Problem>('/api/pairing/let-in', { code, screen: WALL })
    expect([refused.status, refused.body.code]).toEqual([403, 'not-yours'])
    expect((await screen.get<Caller>('/api/session')).body.screen).toBeNull()
  })

  test('that asks faster than it was told is slowed down', async () => {
    const { screen } = await comes()
    await secondsPass(3)
    const asked = [await screen.get<PairingAnswer>('/api/pairing'), await screen.get<Problem>('/api/pairing')]
    expect(asked.map(({ status }) => status)).toEqual([200, 429])
  })

  test('gets a new code after ten minutes', async () => {
    const { screen, code } = await comes()
    await sql`update pairing set expires_at = now() - interval '1 second'`.execute(house.database.db)
    expect((await screen.get<PairingAnswer>('/api/pairing')).body).toEqual({ state: 'over' })
    expect((await foreman.post<Problem>('/api/pairing/let-in', { code, screen: WALL })).body.code).toBe('no-such-code')
  })

  test('at a bay has the number of its bay', async () => {
    const { code, screen } = await comes()
    const nowhere = { role: 'bay', place: '', name: '四工位' }
    expect((await foreman.post('/api/pairing/let-in', { code, screen: nowhere })).status).toBe(400)
    await foreman.post('/api/pairing/let-in', { code, screen: { ...nowhere, place: '4' } })
    expect((await screen.get<PairingAnswer>('/api/pairing')).body).toEqual({ state: 'paired', page: '/bay/4' })
  })

  test('guessing at codes ends after twenty of them', async () => {
    const own = new Browser(house)
    const { login } = await employ(house, 'manager')
    await own.post('/api/session', { login, password: PASSWORD })
    const guesses: number[] = []
    for (let guess = 0; guess < 21; guess++)
      guesses.push((await own.post('/api/pairing/look', { code: 'BCDFGHJK' })).status)
    expect([guesses[19], guesses[20]]).toEqual([404, 429])
  })
})

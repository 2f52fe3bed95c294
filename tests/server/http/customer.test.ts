// The customer's own doors, over real sockets and requests: they look, agree, decline, call and rate; others see it.
import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CarAsk, CarPicture } from '#contract/view.ts'
import type { CommandAnswer } from '#contract/answer.ts'
import { loadVisit } from '#db/queries/visit.ts'
import { isOpen, MINUTE } from '#domain/operation.ts'
import { makePass } from '../../../server/live/pass.ts'
import { remindAdvisors } from '../../../server/commands/ask-reminder.ts'
import { ask, price, report } from '../../support/extra-work.ts'
import { ADVISOR } from '../../support/floor-builder.ts'
import { startHouse, type House } from '../../support/house.ts'
import { Screen } from '../../support/screen.ts'

const INK = 'M100 100L200 120'

let house: House
let secret: string
let orderId: string
let turn = 0
let photo: string

beforeAll(async () => {
  house = await startHouse()
  const site = await house.database.db.selectFrom('site').select('secret').executeTakeFirstOrThrow()
  secret = site.secret
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#889' } })
    .jpeg()
    .toBuffer()
  const kept = await fetch(`${house.url}/api/photos?personId=${ADVISOR}`, {
    method: 'POST',
    headers: { 'content-type': 'image/jpeg', origin: house.url },
    body: new Uint8Array(picture),
  })
  photo = ((await kept.json()) as { hash: string }).hash
})
afterAll(() => house.close())

/** A car in the workshop whose customer is asked two things, one of them about safety. */
beforeEach(async () => {
  const cars = [...house.floor().orders.values()].filter(
    ({ desk, handedOverAt, readyAt, operations }) =>
      desk.asked === null &&
      desk.findings === 0 &&
      handedOverAt !== null &&
      readyAt === null &&
      operations.some(isOpen),
  )
  const car = cars.find(({ place }) => place.kind === 'bay') ?? cars[0]!
  turn++
  orderId = car.id
  const operationId = car.operations.find(isOpen)!.id
  const [f1, f2] = ids()
  const as = { personId: ADVISOR }
  for (const command of [
    { ...report(f1!, { operationId, photos: [photo] }), orderId },
    { ...report(f2!, { operationId, text: '雨刮老化', safety: false }), orderId },
    price(f1!, 128_000, orderId),
    price(f2!, 9_000, orderId),
    { ...ask(randomUUID(), [f1!, f2!], { holds: [operationId] }), orderId },
  ])
    expect(await house.post(command, as)).toMatchObject({ ok: true })
})

const ids = () => [`f-${turn}-1`, `f-${turn}-2`]

const post = async (path: string, body: object): Promise<{ status: number; body: CommandAnswer & { to?: string } }> => {
  const response = await fetch(`${house.url}/api/kiosk/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: house.url },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as CommandAnswer }
}

const passFor = (right: 'view' | 'sign' | 'rate') => makePass(secret, orderId, house.clock.real(), right)
const pictureOf = (screen: Screen) => {
  const update = screen.updates.at(-1) ?? (screen.answer?.ok ? screen.answer.update : undefined)
  return update?.kind === 'picture' && update.picture.kind === 'car' ? update.picture : undefined
}
const watch = async (right: 'view' | 'sign' = 'view') => Screen.open(house.url, { kind: 'car', pass: passFor(right) })
const asked = (screen: Screen): CarAsk => pictureOf(screen)!.stay!.ask!
const seen = ({ proposalId, hash }: CarAsk) => ({ proposalId, hash })
const verdicts = (first: 'agreed' | 'declined', second: 'agreed' | 'declined', refused = first === 'declined') => [
  { findingId: ids()[0]!, verdict: first, refused },
  { findingId: ids()[1]!, verdict: second, refused: false },
]
const codeIn = async (): Promise<string> => {
  const row = await house.database.db
    .selectFrom('message')
    .select('params')
    .where('template', '=', 'code')
    .where('orderId', '=', orderId)
    .orderBy('createdAt', 'desc')
    .executeTakeFirstOrThrow()
  return (row.params as { code: string }).code
}

describe('a customer on the phone', () => {
  test('sees what was found in words and price, and nothing of the workshop', async () => {
    const screen = await watch()
    expect(asked(screen).items).toMatchObject([
      { title: '前刹车片磨损', measured: '2 mm', safety: true, price: 128_000, photos: [photo] },
      { title: '雨刮老化', price: 9_000 },
    ])
    expect(JSON.stringify(pictureOf(screen))).not.toContain(ADVISOR)
    screen.close()
  })

  test('agrees with the code that was sent to the phone in the file: bay and board see the work at once (P4.7)', async () => {
    const screen = await watch()
    const board = await Screen.open(house.url, { kind: 'board' })
    const bay = await Screen.open(house.url, {
      kind: 'bay',
      bay: house.floor().bays.get((board.order(orderId)!.place as { bayId: string }).bayId)!.no,
    })
    const view = passFor('view')
    const sent = await post('code', { pass: view, ...seen(asked(screen)) })
    expect(sent).toMatchObject({
      status: 200,
      body: { channel: 'sms', to: expect.stringMatching(/^\d\d$/), byHand: true },
    })
    const answer = {
      id: randomUUID(),
      pass: view,
      ...seen(asked(screen)),
      answers: verdicts('agreed', 'agreed'),
      code: await codeIn(),
    }
    const said = await post('answer', answer)
    expect(said).toMatchObject({ status: 200, body: { ok: true } })
    const { rev } = said.body as { rev: number }
    await Promise.all([board.reaches(rev), bay.reaches(rev)])
    for (const watcher of [board, bay])
      expect(watcher.order(orderId)!.operations.map(({ name }) => name)).toEqual(
        expect.arrayContaining([`更换 ${ids()[0]}`]),
      )
    await screen.until(() => pictureOf(screen)?.stay?.ask === null)
    expect(pictureOf(screen)!.stay!.findings.map(({ state }) => state)).toEqual(['agreed', 'agreed'])
    // Sent again, it is answered as the first time; the code is used up for anything else.
    expect((await post('answer', answer)).body).toEqual(said.body)
    expect((await post('answer', { ...answer, id: randomUUID() })).body).toMatchObject({
      refusal: { code: 'wrong-code', left: 0 },
    })
    for (const each of [screen, board, bay]) each.close()
  })

  test('guesses the code five times and no more; the fifth wrong one ends it (P4.7)', async () => {
    const screen = await watch()
    const view = passFor('view')
    await post('code', { pass: view, ...seen(asked(screen)) })
    const right = await codeIn()
    const wrong = right === '000000' ? '000001' : '000000'
    const body = { pass: view, ...seen(asked(screen)), answers: verdicts('agreed', 'agreed') }
    const lefts: number[] = []
    for (let n = 0; n < 5; n++) {
      const { body: answer } = await post('answer', { ...body, id: randomUUID(), code: wrong })
      lefts.push((answer as { refusal: { left: number } }).refusal.left)
    }
    expect(lefts).toEqual([4, 3, 2, 1, 0])
    expect((await post('answer', { ...body, id: randomUUID(), code: right })).status).toBe(409)
    const { extraWork } = await loadVisit(house.database.db, house.floor().site.id, orderId)
    expect(extraWork.findings.find(({ id }) => id === ids()[0])).toMatchObject({ state: 'asked' })
    screen.close()
  })

  test('who looked at the old price agrees to nothing: refused, and the new one is on the page (P4.7)', async () => {
    const screen = await watch()
    const old = asked(screen)
    const view = passFor('view')
    await post('code', { pass: view, ...seen(old) })
    await house.post(price(ids()[0]!, 138_000, orderId), { personId: ADVISOR })
    await screen.until(() => asked(screen)?.version === 2)
    const late = {
      id: randomUUID(),
      pass: view,
      ...seen(old),
      answers: verdicts('agreed', 'agreed'),
      code: await codeIn(),
    }
    expect((await post('answer', late)).body).toMatchObject({
      ok: false,
      refusal: { code: 'proposal-changed', version: 2 },
    })
    expect((await post('code', { pass: view, ...seen(old) })).body).toMatchObject({
      refusal: { code: 'proposal-changed' },
    })
    expect(asked(screen).items[0]!.price).toBe(138_000)
    screen.close()
  })

  test('may look but not sign: whoever only has the link agrees to nothing (P4.7)', async () => {
    const screen = await watch()
    const answer = {
      id: randomUUID(),
      pass: passFor('view'),
      ...seen(asked(screen)),
      answers: verdicts('agreed', 'agreed'),
      ink: INK,
    }
    expect((await post('answer', answer)).status).toBe(404)
    const staff = {
      type: 'answer-proposal',
      orderId,
      ...seen(asked(screen)),
      answers: verdicts('agreed', 'agreed'),
    } as const
    for (const [by, evidence] of [
      ['kiosk', { kind: 'ink', ink: INK }],
      ['phone', { kind: 'code', messageId: 'x' }],
    ] as const)
      expect(await house.post({ ...staff, by, evidence } as never, { personId: ADVISOR })).toMatchObject({
        code: 'bad-request',
      })
    screen.close()
  })
})

describe('a customer at the kiosk', () => {
  test('declines a safety item with a signature, and only knowingly; it stands on the order (P3.9, P4.7)', async () => {
    const screen = await watch('sign')
    const sign = passFor('sign')
    const body = { pass: sign, ...seen(asked(screen)), ink: INK }
    expect(
      (await post('answer', { ...body, id: randomUUID(), answers: verdicts('declined', 'agreed', false) })).body,
    ).toMatchObject({
      refusal: { code: 'refusal-unsigned' },
    })
    expect(
      (await post('answer', { ...body, id: randomUUID(), answers: verdicts('declined', 'agreed') })).body,
    ).toMatchObject({ ok: true })
    const { agreement } = await loadVisit(house.database.db, house.floor().site.id, orderId)
    expect(agreement.declined.at(-1)).toMatchObject({ from: 'finding', safety: true, refusal: { ink: INK } })
    screen.close()
  })

  test('calls the advisor: the desk has it until somebody goes; twice is once', async () => {
    const pass = passFor('sign')
    const board = await Screen.open(house.url, { kind: 'board' })
    const { body } = await post('call', { pass, id: randomUUID() })
    await board.reaches((body as { rev: number }).rev)
    expect(board.order(orderId)!.desk!.customerCalls).toBe(house.clock.now())
    expect((await post('call', { pass, id: randomUUID() })).body).toMatchObject({ refusal: { code: 'customer-calls' } })
    await house.post({ type: 'take-customer-call', orderId }, { personId: ADVISOR })
    expect(house.floor().orders.get(orderId)!.desk.customerCalls).toBeNull()
    board.close()
  })
})

describe('a pass', () => {
  test('opens the photos of its own car that its customer was told of, and no others', async () => {
    const get = (hash: string, pass: string) =>
      fetch(`${house.url}/api/kiosk/photos/${hash}`, { headers: { 'x-pass': pass } })
    expect(await get(photo, passFor('view'))).toMatchObject({ status: 200 })
    expect((await get(photo, passFor('rate'))).status).toBe(404)
    expect((await get(photo, 'forged.view.zzzzzz.signature')).status).toBe(404)
    const other = [...house.floor().orders.values()].find(({ desk }) => desk.asked === null && desk.findings === 0)!
    expect((await get(photo, makePass(secret, other.id, house.clock.real()))).status).toBe(404)
  })

  test('for a rating only shows nothing and agrees to nothing', async () => {
    const rate = passFor('rate')
    const screen = await watch()
    expect((await post('code', { pass: rate, ...seen(asked(screen)) })).status).toBe(404)
    expect((await post('call', { pass: rate, id: randomUUID() })).status).toBe(404)
    expect((await post('rate', { pass: rate, id: randomUUID(), stars: 5 })).body).toMatchObject({
      refusal: { code: 'wrong-stage' },
    })
    screen.close()
  })
})

describe('an advisor whose customer does not answer', () => {
  test('is reminded after a quarter of an hour, once, and boards show it (P4.7)', async () => {
    const remind = remindAdvisors(15)
    await remind(house.workshop, house.floor())
    expect(house.floor().orders.get(orderId)!.desk.asked).toMatchObject({ remindedAt: null })
    house.clock.pass(15 * MINUTE)
    // Two nodes at the same moment: one of them is refused.
    await Promise.all([remind(house.workshop, house.floor()), remind(house.workshop, house.floor())])
    expect(house.floor().orders.get(orderId)!.desk.asked).toMatchObject({ remindedAt: house.clock.now() })
    const { extraWork } = await loadVisit(house.database.db, house.floor().site.id, orderId)
    expect(extraWork.proposals.at(-1)!.reminders).toHaveLength(1)
  })
})

/** Nothing that is only the workshop's is in what a customer gets. */
test('a car picture has the fields of its allow-list and no others', async () => {
  const screen = await watch()
  const picture = pictureOf(screen) as CarPicture
  expect(Object.keys(picture).sort()).toEqual(['car', 'kind', 'rating', 'site', 'stay'])
  expect(Object.keys(picture.stay!).sort()).toEqual(['ask', 'bill', 'callingSince', 'findings'])
  expect(Object.keys(picture.stay!.ask!.items[0]!).sort()).toEqual(
    ['at', 'id', 'lines', 'measured', 'photos', 'price', 'safety', 'title', 'urgency', 'words'].sort(),
  )
  screen.close()
})

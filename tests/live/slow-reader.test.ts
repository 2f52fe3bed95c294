import type WebSocket from 'ws'
import { expect, test } from 'vitest'
import { startHouse } from '../support/house.ts'
import { busyFloor } from '../support/sample-floor.ts'
import { Screen } from '../support/screen.ts'

/** The websocket under a screen, to stop it from reading as a frozen television does. */
const lineOf = (screen: Screen) => (screen.socket.io.engine.transport as unknown as { ws: WebSocket }).ws

test('a frozen screen is left out, costs the others nothing, and is right again when it wakes', async () => {
  const house = await startHouse(busyFloor(300))
  const frozen = await Screen.open(house.url, { kind: 'wall' })
  const awake = await Screen.open(house.url, { kind: 'wall' })
  lineOf(frozen).pause()
  // Far more than the line holds: every answer is the whole picture.
  for (let n = 0; n < 60; n++) frozen.socket.emit('range', { epoch: 'another', rev: 0 }, () => undefined)
  await expect
    .poll(
      async () =>
        ((await (await fetch(`${house.url}/api/screens`)).json()) as { screens: { behind: boolean }[] }).screens.filter(
          (screen) => screen.behind,
        ).length,
      { timeout: 10_000 },
    )
    .toBe(1)

  const order = [...house.floor().orders.values()].find(
    ({ place, handedOverAt }) => place.kind === 'waiting' && handedOverAt !== null,
  )!
  const { rev } = house.floor()
  const answer = await house.post({
    type: 'move-car',
    orderId: order.id,
    to: 'parking',
    spot: 'Z1',
    seen: rev,
    anyway: false,
  })
  expect(answer.ok).toBe(true)
  await awake.reaches(rev + 1)
  expect(frozen.rev).toBe(rev)

  lineOf(frozen).resume()
  await frozen.reaches(rev + 1)
  expect(frozen.order(order.id)).toEqual(awake.order(order.id))
  const next = await house.post({
    type: 'move-car',
    orderId: order.id,
    to: 'parking',
    spot: 'Z2',
    seen: rev + 1,
    anyway: false,
  })
  await frozen.reaches(next.ok ? next.rev : 0)
  expect(frozen.order(order.id)?.place).toEqual({ kind: 'parking', spot: 'Z2' })
  frozen.close()
  awake.close()
  await house.close()
}, 30_000)

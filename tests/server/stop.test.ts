import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { startHouse } from '../support/house.ts'
import { Screen } from '../support/screen.ts'

test('a phone that falls silent in the middle of a request does not keep the workshop from stopping in order', async () => {
  const house = await startHouse()
  const screen = await Screen.open(house.url, { kind: 'wall' })
  const restarting = new Promise((told) => screen.socket.once('restarting', told))
  const phone = connect(house.port, '127.0.0.1')
  phone.write(`POST /api/commands HTTP/1.1\r\nhost: 127.0.0.1:${house.port}\r\norigin: ${house.url}\r\n`)
  phone.write('content-type: application/json\r\ncontent-length: 100\r\n\r\n{"id"')
  expect((await fetch(`${house.url}/healthz`)).ok).toBe(true)
  const hungUp = once(phone, 'close')
  await house.close()
  await Promise.all([restarting, hungUp])
}, 8_000)

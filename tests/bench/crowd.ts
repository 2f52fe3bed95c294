/**
 * A crowd of screens on bare websockets: they speak just enough of Socket.IO's protocol to join and to answer pings, so
 * that what is measured is the server. Tells its parent when the last of them had a revision.
 */
import { WebSocket } from 'ws'
import { CONTRACT_VERSION } from '../../server/contract/live-terms.ts'

const [url = '', size = '0', kind = 'screens'] = process.argv.slice(2)
const count = Number(size)
const now = () => performance.timeOrigin + performance.now()
const counts = new Map<number, number>()

function received(n: number, bytes: number): void {
  const total = (counts.get(n) ?? 0) + 1
  counts.set(n, total)
  if (total !== count) return
  process.send?.({ type: 'received', n, bytes, lastAt: now() })
  counts.delete(n)
}

const path = kind === 'bare' ? '/' : '/socket.io/?EIO=4&transport=websocket'
const join = ['join', { audience: { kind: 'wall' }, epoch: null, rev: 0, contract: CONTRACT_VERSION, build: 'bench' }]

function open(): Promise<void> {
  return new Promise((done, failed) => {
    const socket = new WebSocket(url.replace('http', 'ws') + path, { origin: url, perMessageDeflate: false })
    socket.on('error', failed)
    if (kind === 'bare') socket.on('open', () => done())
    socket.on('message', (data: Buffer) => {
      const text = data.toString('latin1')
      if (kind === 'bare') return received(Number(text.slice(0, 10)), data.length)
      if (text.startsWith('0')) socket.send('40')
      else if (text.startsWith('40')) socket.send(`420${JSON.stringify(join)}`)
      else if (text.startsWith('430') || text.startsWith('461-')) done()
      else if (text === '2') socket.send('3')
      else if (text.startsWith('42["update"')) received(Number(/"rev":(\d+)/.exec(text)?.[1]), data.length)
    })
  })
}

for (let opened = 0; opened < count; opened += 50)
  await Promise.all(Array.from({ length: Math.min(50, count - opened) }, open))
process.send?.({ type: 'all-here' })

/** The yardstick: POST / broadcasts that many bytes, beginning with their number, to every websocket. Nothing else. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'

const server = createServer((request, response) => {
  const { n, bytes } = Object.fromEntries(new URL(request.url ?? '/', 'http://x').searchParams)
  const message = String(n).padStart(10, '0').padEnd(Number(bytes), '.')
  for (const socket of sockets.clients) socket.send(message)
  response.end()
})
const sockets = new WebSocketServer({ server, perMessageDeflate: false })
server.listen(0, '127.0.0.1', () => console.log(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}`))
process.on('SIGTERM', () => process.exit(0))

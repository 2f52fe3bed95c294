import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Config } from './config.ts'

type Door = Pick<Config, 'host' | 'port'>

const noSuchHost = ({ host }: Door) =>
  `HOST is "${host}"; expected an address or name of this machine, such as 0.0.0.0 or 127.0.0.1.`

const WHY_NOT: Readonly<Record<string, (door: Door) => string>> = {
  EADDRINUSE: ({ port }) => `Port ${port} is taken: set PORT to a free one.`,
  EACCES: ({ port }) => `Port ${port} is kept for the system: set PORT to one above 1023.`,
  EADDRNOTAVAIL: noSuchHost,
  EAFNOSUPPORT: noSuchHost,
  EAI_AGAIN: noSuchHost,
  ENOTFOUND: noSuchHost,
}

/** Opens the door and answers its port. Throws an Error of one sentence that says which variable to set. */
export function listen(server: Server, door: Door): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = WHY_NOT[error.code ?? '']?.(door)
      failed(sentence ? new Error(sentence, { cause: error }) : error)
    })
    server.listen(door.port, door.host, () => done((server.address() as AddressInfo).port))
  })
}

/** The address by which this machine reaches a door, whichever of its own addresses that listens on. */
export function urlOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

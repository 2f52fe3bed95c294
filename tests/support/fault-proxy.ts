import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type NetConnectOpts, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A request goes to the server, an answer comes from it. */
export type Way = 'request' | 'answer'

/**
 * What becomes of a piece of data on its way: it goes on, goes on so many ms later, is lost with everything that follows
 * on this line, or the line is cut after so many of its bytes.
 */
export type Fate = 'pass' | 'lost' | { readonly late: number } | { readonly cutAfter: number }

/** Decides the fate of each piece; `line` is the same object for all that travels over one connection. */
export type Fault = (way: Way, data: Buffer, line: object) => Fate

export const healthy: Fault = () => 'pass'
/** Connections are taken, and nothing is ever said on them. */
export const silent: Fault = () => 'lost'
export const late =
  (ms: number): Fault =>
  () => ({ late: ms })
/** Cuts the line at this share of all pieces, somewhere in the middle of one. `chance` gives numbers from 0 to 1. */
export const cutting =
  (share: number, chance: () => number): Fault =>
  (_, data) =>
    chance() < share ? { cutAfter: Math.floor(chance() * (data.length + 1)) } : 'pass'

interface Line {
  readonly caller: Socket
  readonly server: Socket
  /** Nothing more comes through, not even that an end hung up. */
  dead: boolean
}

/**
 * A line to servers on this machine that can be spoiled. Of several servers each new connection gets the next, as behind
 * a balancer. Like a browser it says which page a request comes from, because Node's clients do not.
 */
export class FaultProxy {
  fault: Fault = healthy
  readonly url: string
  readonly port: number
  readonly #listener: Server
  readonly #lines = new Set<Line>()

  private constructor(listener: Server) {
    this.#listener = listener
    this.port = (listener.address() as AddressInfo).port
    this.url = `http://127.0.0.1:${this.port}`
  }

  static async open(...targets: readonly NetConnectOpts[]): Promise<FaultProxy> {
    const listener = createServer()
    listener.listen(0, '127.0.0.1')
    await once(listener, 'listening')
    const proxy = new FaultProxy(listener)
    let taken = 0
    listener.on('connection', (caller) => proxy.#join(caller, connect(targets[taken++ % targets.length]!)))
    return proxy
  }

  /** How many connections are up. */
  get lines(): number {
    return this.#lines.size
  }

  /** Data goes on again; a line on which something was lost stays dead, as a real one does. */
  heal(): void {
    this.fault = healthy
  }

  /** Cuts the lines that are up, or those that are chosen by their number. */
  cut(chosen: (n: number) => boolean = () => true): void {
    for (const [n, line] of [...this.#lines].entries()) if (chosen(n)) hangUp(line)
  }

  async close(): Promise<void> {
    this.#listener.close()
    this.cut()
    await once(this.#listener, 'close')
  }

  #join(caller: Socket, server: Socket): void {
    const line: Line = { caller, server, dead: false }
    this.#lines.add(line)
    const done = [this.#carry('request', caller, server, line), this.#carry('answer', server, caller, line)]
    void Promise.all(done).then(() => this.#lines.delete(line))
  }

  async #carry(way: Way, from: Socket, to: Socket, line: Line): Promise<void> {
    try {
      for await (const data of from as AsyncIterable<Buffer>) {
        const fate = line.dead ? 'lost' : this.fault(way, data, line)
        if (fate === 'lost') line.dead = true
        else if (fate === 'pass') to.write(this.#signed(way, data))
        else if ('late' in fate) to.write(await pause(fate.late, this.#signed(way, data)))
        else {
          to.write(data.subarray(0, fate.cutAfter))
          return hangUp(line)
        }
      }
      if (!line.dead) to.end()
    } catch {
      if (!line.dead) hangUp(line)
    }
  }

  #signed(way: Way, data: Buffer): Buffer {
    if (way === 'answer') return data
    const head = data.toString('latin1')
    return Buffer.from(head.replace(/^(?:GET|POST) \S+ HTTP\/1\.1\r\n/, `$&Origin: ${this.url}\r\n`), 'latin1')
  }
}

/** What was written before still arrives. */
function hangUp({ caller, server }: Line): void {
  caller.destroySoon()
  server.destroySoon()
}

// The outside world on loopback: a mail server and an SMS gateway that keep what they are given.
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export interface Sms {
  readonly to: string
  readonly text: string
  readonly key: string
  readonly token: string
}

export interface SmsGatewayHere {
  readonly url: string
  readonly got: Sms[]
  /** Status of the next answers, first to last; 200 when there is none left. */
  readonly answers: number[]
  close(): Promise<void>
}

export async function smsGateway(): Promise<SmsGatewayHere> {
  const got: Sms[] = []
  const answers: number[] = []
  const server = createServer(async (request, response) => {
    const status = answers.shift() ?? 200
    const { to, text } = JSON.parse(await bodyOf(request)) as { to: string; text: string }
    const key = String(request.headers['idempotency-key'])
    if (status === 200) got.push({ to, text, key, token: String(request.headers.authorization) })
    response.writeHead(status).end('{}')
  })
  const url = await listening(server)
  return { url: `${url}/send`, got, answers, close: () => closed(server) }
}

export interface Mail {
  readonly to: string
  readonly raw: string
}

export interface MailServerHere {
  readonly url: string
  readonly got: Mail[]
  close(): Promise<void>
}

export async function mailServer(): Promise<MailServerHere> {
  const got: Mail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(address.startsWith('nobody@') ? Object.assign(new Error('no such mailbox'), { responseCode: 550 }) : null),
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        got.push({ to: session.envelope.rcptTo[0]?.address ?? '', raw: Buffer.concat(chunks).toString() })
        done()
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, got, close: () => new Promise((done) => server.close(() => done())) }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((done) => server.close(() => done()))
}

import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { listen, urlOf } from '../../server/listen.ts'

const refusal = async (host: string, port: number): Promise<unknown> =>
  listen(createServer(), { host, port }).then(
    () => 'open',
    (error: Error) => error.message,
  )

test('a port that is taken is told in one sentence that names the variable', async () => {
  const other = createServer()
  const port = await listen(other, { host: '127.0.0.1', port: 0 })
  expect(await refusal('127.0.0.1', port)).toBe(`Port ${port} is taken: set PORT to a free one.`)
  other.close()
})

test.each(['192.0.2.1', 'nowhere.invalid'])('so is %s, which is no address of this machine', async (host) => {
  expect(await refusal(host, 0)).toBe(
    `HOST is "${host}"; expected an address or name of this machine, such as 0.0.0.0 or 127.0.0.1.`,
  )
})

test('the address that is shown can be opened on this machine', () => {
  expect(urlOf('0.0.0.0', 8080)).toBe('http://localhost:8080')
  expect(urlOf('::', 8080)).toBe('http://localhost:8080')
  expect(urlOf('::1', 8080)).toBe('http://[::1]:8080')
  expect(urlOf('192.168.1.9', 80)).toBe('http://192.168.1.9:80')
})

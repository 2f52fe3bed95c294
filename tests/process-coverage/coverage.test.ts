// The process, clause by clause: each has a test in which it holds, and one in which the workshop refuses what breaks it.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { CLAUSES, type Clause } from './clauses.ts'
import { COVERAGE, type Proof } from './coverage.ts'

const tests = resolve(import.meta.dirname, '..')
const sources = new Map<string, string>()

function exists([file, title]: Proof): boolean {
  const source = sources.get(file) ?? readFileSync(join(tests, file), 'utf8')
  sources.set(file, source)
  return ["'", '`', '"'].some((quote) => source.includes(`${quote}${title}${quote}`))
}

test.each(Object.entries(COVERAGE) as [Clause, (typeof COVERAGE)[Clause]][])('%s', (clause, { accepts, refuses }) => {
  expect(exists(accepts), `${clause}, ${CLAUSES[clause]}: ${accepts.join(' › ')}`).toBe(true)
  if ('nothing' in refuses) expect(refuses.nothing).not.toBe('')
  else expect(exists(refuses), `${clause}, ${CLAUSES[clause]}: ${refuses.join(' › ')}`).toBe(true)
})

/** `npm test`: everything, in one go, with one honest line at the end. A part that cannot run counts as failed. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ensureChromium } from './support/chromium.ts'

interface Count {
  passed: number
  failed: number
  /** Browser tests that passed at the second try only: counted as passed, and named, because somebody should look. */
  shaky?: readonly string[]
}

const root = resolve(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)
const reports = mkdtempSync(join(tmpdir(), 'bayboard-reports-'))

function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n> ${command.split('/').at(-1)} ${args.join(' ')}`)
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}

const step = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

/** A runner's own figures; one that ends badly without having counted a failure has failed once more. */
function counted(ok: boolean, report: string, read: (json: never) => Count): Count {
  try {
    const count = read(JSON.parse(readFileSync(report, 'utf8')) as never)
    return ok || count.failed > 0 ? count : { ...count, failed: 1 }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function vitest(): Count {
  const report = join(reports, 'vitest.json')
  const ok = run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  return counted(ok, report, ({ numPassedTests, numFailedTests, numFailedTestSuites }: Record<string, number>) => ({
    passed: numPassedTests ?? 0,
    failed: (numFailedTests ?? 0) || (numFailedTestSuites ?? 0),
  }))
}

function playwright(): Count {
  const report = join(reports, 'playwright.json')
  const ok = run(bin('playwright'), ['test', '-c', 'tests/e2e', '--reporter=list,json'], {
    CHROMIUM_PATH: ensureChromium(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  return counted(ok, report, ({ stats, suites }: PlaywrightReport) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    shaky: suites.flatMap(shakyOf),
  }))
}

interface Suite {
  readonly suites?: readonly Suite[]
  readonly specs?: readonly { readonly title: string; readonly tests: readonly { readonly status: string }[] }[]
}
interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
  readonly suites: readonly Suite[]
}

function shakyOf({ suites = [], specs = [] }: Suite): string[] {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
  return [...own.map(({ title }) => title), ...suites.flatMap(shakyOf)]
}

const built = run(bin('vite'), ['build', '--logLevel', 'warn'])
const parts: Count[] = [step(run('npm', ['run', '--silent', 'check:static'])), step(built), vitest()]
try {
  parts.push(built ? playwright() : step(false))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  parts.push(step(false))
}
rmSync(reports, { recursive: true, force: true })
const passed = parts.reduce((sum, part) => sum + part.passed, 0)
const failed = parts.reduce((sum, part) => sum + part.failed, 0)
for (const title of parts.flatMap(({ shaky = [] }) => shaky)) console.log(`\nneeded a second try: ${title}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { connect, type Database } from '#db/connect.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { allSites, siteById } from '#db/queries/site.ts'
import type { DB } from '#db/schema.ts'
import { managerWords } from '#words/manager.ts'
import { say, type Lang } from '#words/say.ts'
import { sql, type Kysely } from 'kysely'
import { worldClock } from './clock.ts'
import { foretellImport, importOrders } from './commands/import.ts'
import type { Workshop } from './commands/revise.ts'
import { emptyWorkshop, setUp } from './commands/set-up.ts'
import { Turns } from './commands/turns.ts'
import { readConfig } from './config.ts'
import { importText } from './import-text.ts'
import { readExport } from './import/read.ts'

// Brings an export into the database that a running server uses too, or into a new one.

/** Ends the command with one sentence. */
class Sentence extends Error {}

const TERMINAL = 'npm run import'

const lang: Lang = /^zh/i.test(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '')
  ? 'zh'
  : 'en'
const tell = (key: keyof typeof managerWords.zh, values = {}) => say(managerWords, lang, key, values)

try {
  process.exitCode = await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

async function run(): Promise<number> {
  const { file, ...options } = readArguments()
  const bytes = readInput(file)
  const config = readConfig(process.env)
  const database = await connect({ ...config, poolSize: 2 })
  try {
    await migrateToLatest(database.db)
    return await bringIn(database, bytes, { ...options, timeZone: config.siteTz })
  } finally {
    await database.stop()
  }
}

interface Options {
  readonly dryRun: boolean
  readonly skipBad: boolean
  readonly site: string | undefined
  readonly name: string
}

function readArguments(): Options & { readonly file: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        'skip-bad': { type: 'boolean', default: false },
        site: { type: 'string' },
        name: { type: 'string', default: tell('workshopName') },
      },
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) throw new Sentence(tell('usage'))
    return { file, dryRun: values['dry-run'], skipBad: values['skip-bad'], site: values.site, name: values.name }
  } catch {
    throw new Sentence(tell('usage'))
  }
}

function readInput(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    throw new Sentence(tell('noFile', { file }))
  }
}

async function bringIn(
  { db }: Database,
  bytes: Buffer,
  options: Options & { readonly timeZone: string },
): Promise<number> {
  const { dryRun, skipBad } = options
  const known = await chosenSite(db, options.site)
  const reading = await readExport(bytes, known ?? options)
  const clock = worldClock
  const workshop: Workshop = {
    db,
    floors: { get: () => undefined, publish: () => undefined },
    turns: new Turns(),
    clockOf: () => clock,
  }
  const good = reading.orders.length > 0 && (reading.problems.length === 0 || skipBad)
  const siteId = known?.id ?? (good && !dryRun ? await setUp(workshop, firstWorkshop(options), TERMINAL) : undefined)
  const report =
    siteId === undefined
      ? await foretellImport(db, emptyWorkshop(firstWorkshop(options), clock), reading, { skipBad, clock })
      : await importOrders(workshop, siteId, reading, { dryRun, skipBad, personId: null, terminal: TERMINAL })
  if (!known && siteId !== undefined) console.log(tell('newSite', options))
  if (report.rev !== null) await hint(db, siteId, report.rev)
  console.log(importText(report, lang))
  return report.outcome === 'refused' ? 1 : 0
}

/** Somebody has to inspect the cars and move them; the workshop adds its people when it knows how. */
function firstWorkshop({ name, timeZone }: { readonly name: string; readonly timeZone: string }) {
  const foreman = { name: tell('foreman'), roles: ['foreman' as const, 'inspector' as const, 'manager' as const] }
  return {
    ...{ name, address: '', phone: '', timeZone, hours: { opens: 8 * 60, closes: 18 * 60 }, bays: [], teams: [] },
    people: [{ ...foreman, skills: [], certificates: [], team: null, bay: null }],
  }
}

async function chosenSite(db: Kysely<DB>, asked: string | undefined) {
  const sites = await allSites(db)
  const names = sites.map(({ id, name }) => `${id} (${name})`).join(', ')
  if (asked !== undefined && !sites.some(({ id }) => id === asked))
    throw new Sentence(tell('noSite', { site: asked, sites: names || '–' }))
  if (asked === undefined && sites.length > 1) throw new Sentence(tell('manySites', { sites: names }))
  const id = asked ?? sites[0]?.id
  return id === undefined ? undefined : siteById(db, id)
}

/** Tells running servers, which would find it by themselves a little later. */
async function hint(db: Kysely<DB>, site: string | undefined, rev: number): Promise<void> {
  await sql`select pg_notify('bayboard', ${JSON.stringify([{ site, rev }])})`.execute(db)
}

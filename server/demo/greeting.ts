import { ordersAt, type Floor } from '#domain/floor.ts'
import { formatPlate } from '#domain/plate.ts'
import type { DB } from '#db/schema.ts'
import { claimOf } from '#db/queries/played.ts'
import { demoWords } from '#words/demo.ts'
import { say, type Values } from '#words/say.ts'
import type { Kysely } from 'kysely'

type Word = keyof typeof demoWords.zh

const SCREENS: readonly (readonly [path: string, word: Word, values?: Values])[] = [
  ['/', 'home'],
  ['/wall', 'wall'],
  ['/wall?order=urgency', 'urgency'],
  ['/board', 'board'],
  ['/bay/1', 'bay', { no: '1' }],
  ['/lobby', 'lobby'],
  ['/kiosk', 'kiosk'],
  ['/desk/reception', 'reception'],
  ['/desk/parts', 'parts'],
  ['/desk/inspection', 'inspection'],
  ['/desk/cashier', 'cashier'],
  ['/tech', 'tech'],
  ['/gate', 'gate'],
  ['/gallery', 'gallery'],
  ['/desk/manager', 'manager'],
]

/** What the demonstration prints when it is ready: first the one line that machines wait for, then all addresses. */
export async function greeting(
  db: Kysely<DB>,
  url: string,
  floor: Floor,
  mode: readonly [Word, Values],
): Promise<string[]> {
  const width = url.length + Math.max(...SCREENS.map(([path]) => path.length)) + 2
  const example = await exampleOf(db, floor)
  return [
    `ready ${url}`,
    ...SCREENS.map(([path, word, values]) => `  ${(url + path).padEnd(width)}${both(word, values)}`),
    ...(example ? [`  ${both('example', example)}`] : []),
    `  ${both(...mode)}`,
  ]
}

function both(word: Word, values?: Values): string {
  return `${say(demoWords, 'zh', word, values)} · ${say(demoWords, 'en', word, values)}`
}

/** A car that will be here for a while: the one that was promised last of those that wait. */
async function exampleOf(db: Kysely<DB>, floor: Floor): Promise<Values | undefined> {
  const cars = ordersAt(floor, 'waiting', 'working', 'held').sort((a, b) => (b.promisedAt ?? 0) - (a.promisedAt ?? 0))
  const claim = cars[0] && (await claimOf(db, floor.site.id, cars[0].id))
  return claim && { ...claim, plate: formatPlate(claim.plate) }
}

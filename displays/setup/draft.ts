import type { SetUpInput } from '#contract/set-up.ts'
import type { Role } from '#domain/person.ts'
import type { Equipment, Trade } from '#domain/trade.ts'
import type { setupWords } from '#words/setup.ts'

export interface DraftBay {
  readonly no: string
  readonly trades: readonly Trade[]
  readonly equipment: readonly Equipment[]
}

export interface DraftTeam {
  readonly name: string
  readonly trades: readonly Trade[]
}

export interface DraftPerson {
  readonly name: string
  readonly role: Role
  readonly trades: readonly Trade[]
  readonly team: string | null
  readonly bay: string | null
}

/** A workshop as it is typed. */
export interface Draft {
  readonly name: string
  /** As papers say them; may be left out. */
  readonly address: string
  readonly phone: string
  readonly timeZone: string
  /** 08:30 */
  readonly opens: string
  readonly closes: string
  readonly foreman: string
  readonly bays: readonly DraftBay[]
  readonly teams: readonly DraftTeam[]
  readonly people: readonly DraftPerson[]
}

const bay = (no: string, trade: Trade, ...equipment: Equipment[]): DraftBay => ({ no, trades: [trade], equipment })

/** What most shops have: half of it mechanical, one bay for each other trade. */
export const USUAL_BAYS: readonly DraftBay[] = [
  bay('1', 'mechanical', 'two-post-lift'),
  bay('2', 'mechanical', 'four-post-lift', 'aligner'),
  bay('3', 'mechanical', 'two-post-lift'),
  bay('4', 'mechanical', 'two-post-lift'),
  bay('5', 'electrical', 'diagnostic'),
  bay('6', 'body', 'frame-bench'),
  bay('7', 'paint', 'paint-booth'),
  bay('8', 'tyre', 'scissor-lift', 'tyre-changer'),
]

export const EMPTY: Draft = {
  ...{ name: '', address: '', phone: '', timeZone: 'Asia/Shanghai', opens: '08:00', closes: '18:00', foreman: '' },
  ...{ bays: USUAL_BAYS, teams: [], people: [] },
}

/** The number after the highest: 8 → 9, P2 → P3; 1 where there is none. */
export function nextNumber(bays: readonly DraftBay[]): string {
  const last = bays.reduce<RegExpExecArray | null>((best, { no }) => {
    const parts = /^(.*?)(\d+)$/.exec(no)
    return parts && (!best || Number(parts[2]) >= Number(best[2])) ? parts : best
  }, null)
  return last ? `${last[1]}${Number(last[2]) + 1}` : '1'
}

export type Wrong = Extract<keyof (typeof setupWords)['zh'], `wrong-${string}`>

/** What keeps a step from being done; null where nothing does. */
export function wrongWithShop({ name, timeZone, opens, closes, foreman }: Draft): Wrong | null {
  if (name.trim() === '') return 'wrong-name'
  if (!isTimeZone(timeZone)) return 'wrong-timeZone'
  if (!(minutesOf(opens) < minutesOf(closes))) return 'wrong-hours'
  return foreman.trim() === '' ? 'wrong-foreman' : null
}

export function wrongWithBays({ bays }: Draft): Wrong | null {
  const numbers = bays.map(({ no }) => no.trim())
  if (numbers.includes('') || new Set(numbers).size < numbers.length) return 'wrong-bay-no'
  return bays.some(({ trades }) => trades.length === 0) ? 'wrong-bay-trades' : null
}

export function wrongWithPeople({ teams }: Draft): Wrong | null {
  const names = teams.map(({ name }) => name.trim())
  const bad =
    names.includes('') || new Set(names).size < names.length || teams.some(({ trades }) => trades.length === 0)
  return bad ? 'wrong-team' : null
}

/** As the server takes it. */
export function requestOf(draft: Draft): SetUpInput {
  const { name, address, phone, timeZone, opens, closes, foreman, bays, teams, people } = draft
  return {
    ...{ name: name.trim(), address: address.trim(), phone: phone.trim(), timeZone },
    hours: { opens: minutesOf(opens), closes: minutesOf(closes) },
    bays: bays.map(({ no, trades, equipment }) => ({ no: no.trim(), trades: [...trades], equipment: [...equipment] })),
    teams: teams.map(({ name, trades }) => ({ name: name.trim(), trades: [...trades] })),
    people: [
      { name: foreman.trim(), roles: foremanRoles(people) },
      ...people.map(({ name, role, trades, team, bay }) => ({
        ...{ name, roles: [role], skills: trades.map((trade) => ({ trade, level: 2 })) },
        team: teams.some((known) => known.name === team) ? (team?.trim() ?? null) : null,
        // The bay may have been painted over since.
        bay: bays.some((known) => known.no === bay) ? (bay?.trim() ?? null) : null,
      })),
    ],
  }
}

/** Work that nobody else is there for is the foreman's too. */
function foremanRoles(people: readonly DraftPerson[]): Role[] {
  const missing = (['advisor', 'inspector', 'cashier', 'manager'] as const).filter(
    (role) => !people.some((person) => person.role === role),
  )
  return ['foreman', ...missing]
}

/** 08:30 → 510; NaN where it is no time. */
function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

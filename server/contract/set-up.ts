import { ROLES } from '#domain/person.ts'
import { CERTIFICATES, EQUIPMENT, TRADES } from '#domain/trade.ts'
import { z } from 'zod'
import { required, text } from './text.ts'

const minutes = z
  .int()
  .min(0)
  .max(24 * 60)
const trades = z.array(z.enum(TRADES)).min(1)

const timeZone = z.string().refine((name) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
})

const bay = z.strictObject({
  /** What is painted on the floor: '1', 'P2'. */
  no: required(8),
  trades,
  equipment: z.array(z.enum(EQUIPMENT)).default([]),
})

const team = z.strictObject({ name: required(40), trades })

const person = z.strictObject({
  name: required(40),
  roles: z.array(z.enum(ROLES)).min(1),
  skills: z.array(z.strictObject({ trade: z.enum(TRADES), level: z.int().min(1).max(3) })).default([]),
  certificates: z.array(z.enum(CERTIFICATES)).default([]),
  /** The team's name. */
  team: z.string().nullable().default(null),
  /** The number of the bay where they work. */
  bay: z.string().nullable().default(null),
})

/** A new workshop. Teams and bays are named by what people call them; nothing has an id yet. */
export const setUpRequest = z
  .strictObject({
    name: required(60),
    /** As papers say them. */
    address: text(120).default(''),
    phone: text(40).default(''),
    /** IANA name. */
    timeZone,
    /** Minutes after midnight. */
    hours: z.strictObject({ opens: minutes, closes: minutes }).refine(({ opens, closes }) => opens < closes),
    bays: z.array(bay).max(200),
    teams: z.array(team).max(100),
    people: z.array(person).max(1_000),
  })
  .superRefine(({ bays, teams, people }, context) => {
    const refuse = (message: string, ...path: (string | number)[]) =>
      context.addIssue({ code: 'custom', message, path })
    const numbers = bays.map(({ no }) => no)
    const names = teams.map(({ name }) => name)
    for (const [at, no] of numbers.entries()) if (numbers.indexOf(no) !== at) refuse('twice', 'bays', at, 'no')
    for (const [at, name] of names.entries()) if (names.indexOf(name) !== at) refuse('twice', 'teams', at, 'name')
    for (const [at, { bay, team }] of people.entries()) {
      if (bay !== null && !numbers.includes(bay)) refuse('unknown bay', 'people', at, 'bay')
      if (team !== null && !names.includes(team)) refuse('unknown team', 'people', at, 'team')
    }
  })

export type SetUpRequest = z.infer<typeof setUpRequest>
/** As it is sent: what has a usual value may be left out. */
export type SetUpInput = z.input<typeof setUpRequest>

export interface SetUpAnswer {
  readonly siteId: string
}

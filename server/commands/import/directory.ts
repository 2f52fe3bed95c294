import { randomUUID } from 'node:crypto'
import type { Bay } from '#domain/bay.ts'
import type { FloorEvent } from '#domain/event.ts'
import type { Floor } from '#domain/floor.ts'
import type { Person, Role, Team } from '#domain/person.ts'
import type { Trade } from '#domain/trade.ts'
import { tradeWords } from '#words/trade.ts'

type NewBay = Omit<Bay, 'rev'>

/**
 * The workshop's bays, teams and people by the names that a file uses. What the workshop does not have is made, with
 * as much as the file tells: the trades for which it names them.
 */
export class Directory {
  readonly #bays: Map<string, NewBay>
  readonly #teams: Map<string, Team>
  readonly #people: Map<string, Person>
  readonly #made = {
    bays: new Map<string, NewBay>(),
    teams: new Map<string, Team>(),
    people: new Map<string, Person>(),
  }
  readonly #known: Floor['people']
  /** Whose clock runs on which order. */
  readonly #busy: Map<string, string>

  constructor(floor: Floor, busy: ReadonlyMap<string, string>) {
    this.#bays = new Map([...floor.bays.values()].map((bay) => [bay.no, bay]))
    this.#teams = new Map([...floor.teams.values()].map((team) => [team.name, team]))
    this.#people = new Map(floor.people)
    this.#known = floor.people
    this.#busy = new Map(busy)
  }

  bay(no: string, trade: Trade): NewBay {
    const { bays } = this.#made
    const known = this.#bays.get(no) ?? bays.get(no)
    if (known && (this.#bays.has(no) || known.trades.includes(trade))) return known
    const bay = {
      id: known?.id ?? randomUUID(),
      no,
      trades: [...(known?.trades ?? []), trade],
      equipment: [],
      outOfService: null,
    }
    bays.set(no, bay)
    return bay
  }

  team(name: string, trade: Trade): Team {
    const { teams } = this.#made
    const known = this.#teams.get(name) ?? teams.get(name)
    if (known && (this.#teams.has(name) || known.trades.includes(trade))) return known
    const team = { id: known?.id ?? randomUUID(), name, trades: [...(known?.trades ?? []), trade] }
    teams.set(name, team)
    return team
  }

  advisor(name: string): Person {
    const named = [...this.#people.values()].filter((person) => person.active && person.name === name)
    const known = named.find((person) => person.roles.includes('advisor')) ?? named[0]
    return known ?? this.#record(newPerson(name, 'advisor'))
  }

  /**
   * Whose clock runs where a file says that work runs: files name the team, not the person. One free person who is
   * stationed on the bay and knows the trade is meant; else the team itself keeps the clock, as a person of its name
   * and the bay's, because nobody holds two clocks (P4.9).
   */
  worker(orderId: string, trade: Trade, team: string | null, bay: NewBay | null): Person {
    const free = ({ id }: Person) => (this.#busy.get(id) ?? orderId) === orderId
    const knows = ({ skills }: Person) => skills.some((skill) => skill.trade === trade)
    const stationed = [...this.#people.values()].filter(
      (person) => bay !== null && person.active && person.bayId === bay.id && knows(person) && free(person),
    )
    const [only, another] = stationed
    const worker = only && !another ? only : this.#standIn(trade, team, bay, free)
    this.#busy.set(worker.id, orderId)
    return worker
  }

  #standIn(trade: Trade, team: string | null, bay: NewBay | null, free: (person: Person) => boolean): Person {
    const group = team ?? tradeWords.zh[trade]
    const name = bay ? `${group}·${bay.no}` : group
    const people = [...this.#people.values()]
    for (let n = 1; ; n++) {
      const numbered = n === 1 ? name : `${name} ${n}`
      const known = people.find((person) => person.name === numbered)
      // Without a bay the team works on whatever its operations are, all of them shared.
      if (known && bay && !free(known)) continue
      const person = known ?? {
        ...newPerson(numbered, 'technician'),
        teamId: team && this.team(team, trade).id,
        bayId: bay?.id ?? null,
      }
      if (person.skills.some((skill) => skill.trade === trade)) return person
      return this.#record({ ...person, skills: [...person.skills, { trade, level: 2 }] })
    }
  }

  #record(person: Person): Person {
    this.#people.set(person.id, person)
    this.#made.people.set(person.id, person)
    return person
  }

  /** What the workshop did not have. */
  get made(): { bays: NewBay[]; teams: Team[]; people: Person[] } {
    const { bays, teams, people } = this.#made
    const newcomers = [...people.values()].filter(({ id }) => !this.#known.has(id))
    return { bays: [...bays.values()], teams: [...teams.values()], people: newcomers }
  }

  /** In the order in which the database's foreign keys want them. */
  get events(): FloorEvent[] {
    const { bays, teams, people } = this.#made
    return [
      ...[...teams.values()].map((team) => ({ type: 'team-recorded', team }) as const),
      ...[...bays.values()].map((bay) => ({ type: 'bay-recorded', bay }) as const),
      ...[...people.values()].map((person) => ({ type: 'person-recorded', person }) as const),
    ]
  }
}

function newPerson(name: string, role: Role): Person {
  return {
    id: randomUUID(),
    name,
    roles: [role],
    skills: [],
    certificates: [],
    teamId: null,
    bayId: null,
    active: true,
  }
}

import type { Bay } from './bay.ts'
import { peopleOn, type Floor } from './floor.ts'
import type { Operation } from './operation.ts'
import type { Person } from './person.ts'
import { all, no, YES, type Verdict } from './refusal.ts'

/** Whether a bay and the people on it can do an operation (P4.3). Whether it is free is another question. */
export function bayFits(floor: Floor, operation: Operation, bay: Bay): Verdict {
  return all(
    () => inService(bay),
    () => hasEquipment(operation, bay),
    () => hasTrade(operation, bay),
    () => hasSkilledPeople(floor, operation, bay),
  )
}

export function inService(bay: Bay): Verdict {
  return bay.outOfService === null
    ? YES
    : no({ code: 'bay-out-of-service', bay: bay.no, reason: bay.outOfService.reason })
}

function hasEquipment(operation: Operation, bay: Bay): Verdict {
  const equipment = operation.equipment.filter((needed) => !bay.equipment.includes(needed))
  return equipment.length === 0 ? YES : no({ code: 'missing-equipment', bay: bay.no, equipment })
}

function hasTrade(operation: Operation, bay: Bay): Verdict {
  return bay.trades.includes(operation.trade)
    ? YES
    : no({ code: 'missing-trade', bay: bay.no, trade: operation.trade, has: bay.trades })
}

/** One of the people on the bay has to know the work; a bay where nobody is stationed refuses nobody. */
function hasSkilledPeople(floor: Floor, operation: Operation, bay: Bay): Verdict {
  const people = peopleOn(floor, bay.id)
  return people.length === 0 || people.some((person) => personKnows(person, operation).ok)
    ? YES
    : lacks(people, operation)
}

export function personKnows(person: Person, operation: Operation): Verdict {
  const trade = person.skills.some((skill) => skill.trade === operation.trade)
  const papers = operation.certificates.every((needed) => person.certificates.includes(needed))
  return trade && papers ? YES : lacks([person], operation)
}

function lacks(people: readonly Person[], operation: Operation): Verdict {
  const held = people.flatMap((person) => person.certificates)
  return no({
    code: 'missing-skill',
    people: people.map((person) => person.name),
    trade: operation.trade,
    certificates: operation.certificates.filter((needed) => !held.includes(needed)),
  })
}
